import { countSlots } from '../availability/index.ts';
import type { CompiledDemand } from './compile.ts';
import type { Position } from './position.ts';

/** Whole numbers of one row, by place; hours may be broken and lie in the same row as doubles. */
export const ROW = {
  place: 0,
  titles: 1,
  procedures: 2,
  conditionsNotMet: 3,
  availability: 4,
  slots: 5,
  branch: 6,
  forms: 7,
  lanes: 8,
  firstRequirement: 9,
  endOfRequirements: 10,
} as const;
/** Places in the row seen as doubles, behind the whole numbers. */
export const ROW_HOURS = { min: 6, max: 7 } as const;
/** A row is 64 bytes, which is what a processor fetches at once. */
const ROW_BYTES = 64;
export const ROW_SHIFT = 4;
export const ROW_HOURS_SHIFT = 3;

/**
 * Demands side by side as numbers, for a ranking that goes over all of them: rows in one block of
 * memory, read in order, are several times as fast as objects that lie scattered. Demands at one
 * place share it, so that its distance is worked out once per ranking.
 *
 * A row is an index from 0 up to `size`; it holds until the next `put` or `remove`.
 */
export class DemandTable {
  #ids: string[] = [];
  readonly #rowById = new Map<string, number>();
  #numbers = new Int32Array(0);
  #hours = new Float64Array(0);
  #requirements = new Int32Array(0);
  #requirementsEnd = 0;
  #requirementsInUse = 0;
  readonly #asked = new Set<number>();
  readonly #places: Position[] = [];
  readonly #placeByKey = new Map<string, number>();

  /** Of demands with the same id the last one counts. */
  static of(demands: Iterable<CompiledDemand>): DemandTable {
    const table = new DemandTable();
    for (const demand of demands) table.put(demand);
    return table;
  }

  get size(): number {
    return this.#ids.length;
  }

  /** By `(row << ROW_SHIFT) + ROW.…`. */
  get numbers(): Int32Array {
    return this.#numbers;
  }

  /** By `(row << ROW_HOURS_SHIFT) + ROW_HOURS.…`. */
  get hours(): Float64Array {
    return this.#hours;
  }

  /** Packed requirements; a row names the first of its own and the end of them. */
  get requirements(): Int32Array {
    return this.#requirements;
  }

  /** Every requirement that a demand has, or had: some thousands, however many demands. */
  get asked(): ReadonlySet<number> {
    return this.#asked;
  }

  /** Every place at which there is, or was, a demand. */
  get places(): readonly Position[] {
    return this.#places;
  }

  idOf(row: number): string {
    return this.#ids[row] ?? '';
  }

  /** The row of a demand, or -1 where the table does not hold it. */
  rowOf(id: string): number {
    return this.#rowById.get(id) ?? -1;
  }

  /** Adds a demand, or puts it in place of the one with the same id. */
  put(demand: CompiledDemand): void {
    const known = this.rowOf(demand.id);
    const row = known < 0 ? this.#ids.length : known;
    if (known < 0) {
      this.#ids.push(demand.id);
      this.#rowById.set(demand.id, row);
      if (row << ROW_SHIFT >= this.#numbers.length) this.#growTo(Math.max(16, 2 * row));
    } else {
      this.#dropRequirements(row);
    }
    const first = this.#keepRequirements(demand.requirements);
    const at = row << ROW_SHIFT;
    const numbers = this.#numbers;
    numbers[at + ROW.place] = this.#placeOf(demand);
    numbers[at + ROW.titles] = demand.titles;
    numbers[at + ROW.procedures] = demand.procedures;
    numbers[at + ROW.conditionsNotMet] = demand.conditionsNotMet;
    numbers[at + ROW.availability] = demand.availability;
    numbers[at + ROW.slots] = countSlots(demand.availability);
    numbers[at + ROW.branch] = demand.branch;
    numbers[at + ROW.forms] = demand.forms;
    numbers[at + ROW.lanes] = demand.lanes;
    numbers[at + ROW.firstRequirement] = first;
    numbers[at + ROW.endOfRequirements] = first + demand.requirements.length;
    this.#hours[(row << ROW_HOURS_SHIFT) + ROW_HOURS.min] = demand.hoursMin;
    this.#hours[(row << ROW_HOURS_SHIFT) + ROW_HOURS.max] = demand.hoursMax;
  }

  /** Takes a demand out; the last row takes its place. */
  remove(id: string): void {
    const row = this.rowOf(id);
    if (row < 0) return;
    this.#dropRequirements(row);
    const last = this.#ids.length - 1;
    this.#numbers.copyWithin(row << ROW_SHIFT, last << ROW_SHIFT, (last + 1) << ROW_SHIFT);
    this.#numbers.fill(0, last << ROW_SHIFT, (last + 1) << ROW_SHIFT);
    const moved = this.idOf(last);
    this.#ids[row] = moved;
    this.#rowById.set(moved, row);
    this.#ids.pop();
    this.#rowById.delete(id);
  }

  #requirementsOf(row: number): Int32Array {
    const at = row << ROW_SHIFT;
    return this.#requirements.subarray(
      this.#numbers[at + ROW.firstRequirement],
      this.#numbers[at + ROW.endOfRequirements],
    );
  }

  #dropRequirements(row: number): void {
    const at = row << ROW_SHIFT;
    this.#requirementsInUse -= this.#requirementsOf(row).length;
    this.#numbers[at + ROW.firstRequirement] = 0;
    this.#numbers[at + ROW.endOfRequirements] = 0;
  }

  #growTo(rows: number): void {
    const memory = new ArrayBuffer(rows * ROW_BYTES);
    const numbers = new Int32Array(memory);
    numbers.set(this.#numbers);
    this.#numbers = numbers;
    this.#hours = new Float64Array(memory);
  }

  /** Writes them behind the others; answers where. What is not in use any more is tidied away. */
  #keepRequirements(requirements: readonly number[]): number {
    const needed = this.#requirementsEnd + requirements.length;
    if (needed > this.#requirements.length) this.#tidyRequirements(requirements.length);
    const first = this.#requirementsEnd;
    this.#requirements.set(requirements, first);
    for (const requirement of requirements) this.#asked.add(requirement);
    this.#requirementsEnd += requirements.length;
    this.#requirementsInUse += requirements.length;
    return first;
  }

  #tidyRequirements(more: number): void {
    const tidy = new Int32Array(Math.max(64, 2 * (this.#requirementsInUse + more)));
    let end = 0;
    for (let row = 0; row < this.#ids.length; row += 1) {
      const kept = this.#requirementsOf(row);
      tidy.set(kept, end);
      this.#numbers[(row << ROW_SHIFT) + ROW.firstRequirement] = end;
      end += kept.length;
      this.#numbers[(row << ROW_SHIFT) + ROW.endOfRequirements] = end;
    }
    this.#requirements = tidy;
    this.#requirementsEnd = end;
  }

  #placeOf({ x, y, z }: Position): number {
    const key = `${x} ${y} ${z}`;
    const known = this.#placeByKey.get(key);
    if (known !== undefined) return known;
    this.#places.push({ x, y, z });
    this.#placeByKey.set(key, this.#places.length - 1);
    return this.#places.length - 1;
  }
}
