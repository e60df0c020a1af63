/**
 * A fingerprint of a set that changes with every member and not with their order. Adding and removing
 * are the same operation, so that the board keeps it up to date at the price of one member.
 */
export class SetDigest {
  #high = 0;
  #low = 0;

  /** Adds or removes a member by its fingerprint (16 hexadecimal digits). */
  toggle(fingerprint: string): void {
    this.#high ^= Number.parseInt(fingerprint.slice(0, 8), 16);
    this.#low ^= Number.parseInt(fingerprint.slice(8), 16);
  }

  toString(): string {
    return hex(this.#high) + hex(this.#low);
  }
}

function hex(bits: number): string {
  return (bits >>> 0).toString(16).padStart(8, '0');
}
