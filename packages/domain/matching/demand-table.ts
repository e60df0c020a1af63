import type { CompiledDemand } from './compile.ts';
import type { Position } from './position.ts';

/** What the law, the lane and the work conditions ask. */
export type DemandRules = Pick<
  CompiledDemand,
  'titles' | 'procedures' | 'conditionsNotMet' | 'lanes'
>;
/** Weekly hours, how they can grow, and when in the week. */
export type DemandTimes = Pick<
  CompiledDemand,
  'hoursMin' | 'hoursMax' | 'startHours' | 'fullAfterWeeks' | 'availability'
>;
/** What somebody can wish for. */
export type DemandOffer = Pick<CompiledDemand, 'branch' | 'forms'>;

/** Whole numbers of one row, by place: indexes of what demands share, and its own requirements. */
export const ROW = {
  place: 0,
  rules: 1,
  times: 2,
  offer: 3,
  firstRequirement: 4,
  endOfRequirements: 5,
} as const;
export const ROW_SHIFT = 3;

/**
 * Demands side by side as numbers, for a ranking that goes over all of them. Whatever repeats is
 * kept once: twenty thousand vacancies have some hundreds of places, rules, times and offers, so a
 * ranking works out what a person reaches of each of these first, and then only adds up. Rows lie in
 * one block of memory, which is read in order.
 *
 * A row is an index from 0 up to `size`; it holds until the next `put` or `remove`.
 */
export class DemandTable {
  readonly #ids: string[] = [];
  readonly #rowById = new Map<string, number>();
  readonly #places = new Distinct<Position>();
  readonly #rules = new Distinct<DemandRules>();
  readonly #times = new Distinct<DemandTimes>();
  readonly #offers = new Distinct<DemandOffer>();
  readonly #asked = new Set<number>();
  #numbers = new Int32Array(0);
  #requirements = new Int32Array(0);
  #requirementsEnd = 0;
  #requirementsInUse = 0;

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

  /** Packed requirements; a row names the first of its own and the end of them. */
  get requirements(): Int32Array {
    return this.#requirements;
  }

  /** Every place at which there is, or was, a demand; a row names its own by index. */
  get places(): readonly Position[] {
    return this.#places.values;
  }

  get rules(): readonly DemandRules[] {
    return this.#rules.values;
  }

  get times(): readonly DemandTimes[] {
    return this.#times.values;
  }

  get offers(): readonly DemandOffer[] {
    return this.#offers.values;
  }

  /** Every requirement that a demand has, or had. */
  get asked(): ReadonlySet<number> {
    return this.#asked;
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
      if (row << ROW_SHIFT >= this.#numbers.length) this.#growTo(Math.max(1, 2 * row));
    } else {
      this.#dropRequirements(row);
    }
    const { x, y, z, titles, procedures, conditionsNotMet, lanes } = demand;
    const { hoursMin, hoursMax, startHours, fullAfterWeeks, availability } = demand;
    const { branch, forms, requirements } = demand;
    const first = this.#keepRequirements(requirements);
    const at = row << ROW_SHIFT;
    const numbers = this.#numbers;
    numbers[at + ROW.place] = this.#places.indexOf({ x, y, z });
    numbers[at + ROW.rules] = this.#rules.indexOf({ titles, procedures, conditionsNotMet, lanes });
    numbers[at + ROW.times] = this.#times.indexOf({
      hoursMin,
      hoursMax,
      startHours,
      fullAfterWeeks,
      availability,
    });
    numbers[at + ROW.offer] = this.#offers.indexOf({ branch, forms });
    numbers[at + ROW.firstRequirement] = first;
    numbers[at + ROW.endOfRequirements] = first + requirements.length;
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
    const numbers = new Int32Array(rows << ROW_SHIFT);
    numbers.set(this.#numbers);
    this.#numbers = numbers;
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
    const tidy = new Int32Array(2 * (this.#requirementsInUse + more));
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
}

/** Values that repeat, each kept once under an index. */
class Distinct<Value extends object> {
  readonly values: Value[] = [];
  readonly #indexByKey = new Map<string, number>();

  indexOf(value: Value): number {
    const key = Object.values(value).join(' ');
    const known = this.#indexByKey.get(key);
    if (known !== undefined) return known;
    this.#indexByKey.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}
