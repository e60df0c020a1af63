const BOXES = 64;

/**
 * A group of people without the people: how many there are, and a fingerprint that lies in 64 boxes.
 * Two groups can be compared by it, and nobody can be read out of it or looked up in it.
 */
export class GroupMark {
  readonly #boxes = new Int32Array(BOXES);
  #size = 0;

  /** The mark of people with these ids, each given once. */
  static of(ids: Iterable<string>): GroupMark {
    const mark = new GroupMark();
    for (const id of ids) mark.add(keyOfPerson(id));
    return mark;
  }

  get size(): number {
    return this.#size;
  }

  /** Adds somebody by the key that `keyOfPerson` gives. */
  add(key: number): void {
    const box = key & (BOXES - 1);
    this.#boxes[box] = (this.#boxes[box] ?? 0) ^ key;
    this.#size += 1;
  }

  /**
   * At least so many people are in one of the two groups and not in the other; counted up to `enough`.
   * Never more than there are: one person changes one box and the size by one. It can be fewer, where
   * several share a box. A metric, so that what is far from one mark is not near to its neighbours.
   */
  differenceFrom(other: GroupMark, enough: number): number {
    const bySize = Math.abs(this.#size - other.#size);
    if (bySize >= enough) return enough;
    let boxes = 0;
    for (let box = 0; box < BOXES && boxes < enough; box += 1) {
      if (this.#boxes[box] !== other.#boxes[box]) boxes += 1;
    }
    return Math.max(bySize, boxes);
  }
}

/** A number of 32 bits for a person, the same each time; the lowest bits choose the box. */
export function keyOfPerson(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
