import type { ReservedProcedure } from '../law/index.ts';

/** A skill as the taxonomy gives it to matching. */
export interface SkillNode {
  id: string;
  /** Skills that count in part when this one is asked (directed), with strength 0-1. */
  related: readonly { id: string; strength: number }[];
  /** Length in weeks of a known training for this skill; null: none is known. */
  trainingWeeks: number | null;
  /** The reserved procedure that it is; absent or null for most skills. */
  procedure?: ReservedProcedure | null;
}

/** A level 0-5 is packed with the index of its skill: `(index << LEVEL_BITS) | level`. */
export const LEVEL_BITS = 3;
export const LEVEL_MASK = (1 << LEVEL_BITS) - 1;

/**
 * The skills of the region as numbers: every id has an index, and the related skills of all of
 * them lie in flat arrays. Built once, never changed; the order of `nodes` has no influence.
 */
export class SkillGraph {
  readonly size: number;
  /** Related skills of skill i stand at `relatedStart[i]` up to `relatedStart[i + 1]`. */
  readonly relatedStart: Int32Array;
  readonly relatedIndex: Int32Array;
  readonly relatedStrength: Float64Array;
  /** Weeks of the known training; -1: none. */
  readonly trainingWeeks: Float64Array;
  readonly #procedures: ReadonlyMap<string, ReservedProcedure>;
  readonly #ids: readonly string[];
  readonly #indexes: ReadonlyMap<string, number>;

  /** Ids given twice, relations to unknown skills or to itself, and strengths ≤ 0 are left out;
   * a strength over 1 counts as 1. */
  constructor(nodes: readonly SkillNode[]) {
    const byId = new Map(nodes.map((node) => [node.id, node]));
    const sorted = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    this.#ids = sorted.map((node) => node.id);
    this.#indexes = new Map(this.#ids.map((id, index) => [id, index]));
    this.#procedures = new Map(
      sorted.flatMap(({ id, procedure }) => (procedure ? [[id, procedure] as const] : [])),
    );
    this.size = sorted.length;
    this.trainingWeeks = Float64Array.from(sorted, (node) => node.trainingWeeks ?? -1);
    this.relatedStart = new Int32Array(this.size + 1);
    const targets: number[] = [];
    const strengths: number[] = [];
    sorted.forEach((node, index) => {
      for (const [target, strength] of this.#relationsOf(node)) {
        targets.push(target);
        strengths.push(strength);
      }
      this.relatedStart[index + 1] = targets.length;
    });
    this.relatedIndex = Int32Array.from(targets);
    this.relatedStrength = Float64Array.from(strengths);
  }

  /** The index of a skill, or -1 where the graph does not know it. */
  indexOf(skillId: string): number {
    return this.#indexes.get(skillId) ?? -1;
  }

  has(skillId: string): boolean {
    return this.#indexes.has(skillId);
  }

  /** The id at an index; throws RangeError outside `0 … size - 1`. */
  idOf(index: number): string {
    const id = this.#ids[index];
    if (id === undefined) throw new RangeError(`no skill at index ${index}`);
    return id;
  }

  /** Weeks of the known training for the skill, or null. */
  trainingWeeksOf(index: number): number | null {
    const weeks = this.trainingWeeks[index] ?? -1;
    return weeks < 0 ? null : weeks;
  }

  /** The reserved procedure that a skill is, or null; null too for a skill that is not known. */
  procedureOf(skillId: string): ReservedProcedure | null {
    return this.#procedures.get(skillId) ?? null;
  }

  /** Strongest relation per skill, in the order of the indexes. */
  #relationsOf(node: SkillNode): [index: number, strength: number][] {
    const strongest = new Map<number, number>();
    for (const { id, strength } of node.related) {
      const target = this.indexOf(id);
      if (target < 0 || id === node.id || !(strength > 0)) continue;
      strongest.set(target, Math.max(strongest.get(target) ?? 0, Math.min(1, strength)));
    }
    return [...strongest].sort(([a], [b]) => a - b);
  }
}
