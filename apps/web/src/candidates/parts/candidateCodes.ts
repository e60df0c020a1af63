const SHORTEST_CODE = 4;

/**
 * A short code for each pseudonym, by which people can be told apart on one screen: its first four
 * characters, and more where two would be the same.
 */
export function candidateCodes(pseudonyms: readonly string[]): ReadonlyMap<string, string> {
  const unique = [...new Set(pseudonyms)];
  return new Map(
    unique.map((pseudonym) => {
      let length = SHORTEST_CODE;
      while (
        length < pseudonym.length &&
        unique.some((other) => other !== pseudonym && startsAlike(other, pseudonym, length))
      ) {
        length += 1;
      }
      return [pseudonym, pseudonym.slice(0, length).toUpperCase()];
    }),
  );
}

function startsAlike(a: string, b: string, length: number): boolean {
  return a.slice(0, length) === b.slice(0, length);
}
