/** One wrong, missing, extra or swapped letter from 4 letters on, two from 8 on. */
export function isTypingError(typed: string, meant: string): boolean {
  const length = Math.min(typed.length, meant.length);
  if (length < 4) return false;
  const allowed = length >= 8 ? 2 : 1;
  if (Math.abs(typed.length - meant.length) > allowed) return false;
  // One error changes at most two letters of the set; this leaves out most pairs at once.
  if (bitsIn(lettersOf(typed) ^ lettersOf(meant)) > 2 * allowed) return false;
  return editDistance(typed, meant, allowed) <= allowed;
}

/**
 * Edit distance in letters, where swapping two neighbours counts once (optimal string alignment).
 * Anything above `limit` is answered as `limit + 1`, which is found sooner.
 */
export function editDistance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (previous[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      current.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return Math.min(previous[b.length] ?? limit + 1, limit + 1);
}

/** The letters of a word as a set of 32 bits; signs other than a-z share the bits. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bitsIn(mask: number): number {
  let rest = mask;
  let count = 0;
  for (; rest !== 0; count += 1) rest &= rest - 1;
  return count;
}
