const MULTIPLIERS = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f] as const;

/** A 32-bit finaliser: every bit of the state touches every bit of the result. */
function mix(state: number): number {
  let h = state;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * A 64-bit fingerprint of the parts as 16 hexadecimal digits: the same parts always give the same
 * digits, and the borders between parts count (`'a', 'b'` is not `'ab'`). It serves to recognise
 * the inputs of a ranking in the log; it is no cryptographic hash and hides nothing.
 */
export function fingerprint(...parts: readonly string[]): string {
  let a = 0xdeadbeef ^ parts.length;
  let b = 0x41c6ce57 ^ parts.length;
  for (const part of parts) {
    a = Math.imul(a ^ part.length, MULTIPLIERS[2]);
    b = Math.imul(b ^ part.length, MULTIPLIERS[3]);
    for (let i = 0; i < part.length; i += 1) {
      const unit = part.charCodeAt(i);
      a = Math.imul(a ^ unit, MULTIPLIERS[0]);
      b = Math.imul(b ^ unit, MULTIPLIERS[1]);
      a ^= b >>> 15;
      b ^= a >>> 13;
    }
  }
  const high = mix(a ^ Math.imul(b, MULTIPLIERS[0]));
  const low = mix(b ^ Math.imul(high, MULTIPLIERS[1]));
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}

/**
 * A text that is the same for every order of keys and of list entries, to fingerprint a supply or
 * a demand: all lists in them are sets, so their order means nothing.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(
      ([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`,
    );
    return `{${entries.sort().join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}
