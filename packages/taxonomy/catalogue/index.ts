import { SkillGraph, type SkillNode } from '@inzetbaar/domain/matching';
import type { SplitSkill } from '@inzetbaar/domain/passports';
import { ConceptFinder } from '@inzetbaar/domain/words';
import { OCCUPATIONS, type Occupation } from '../occupations/index.ts';
import { SKILLS, type Skill } from '../skills/index.ts';
import { foldText } from '../text/index.ts';

/** A skill or occupation that a query found, with the word that was recognised. */
export interface Found<T> {
  item: T;
  matched: string;
}

const skills = new Map(SKILLS.map((skill) => [skill.id, skill]));
const occupations = new Map(OCCUPATIONS.map((occupation) => [occupation.id, occupation]));

/** How much the whole and a part of a skill that was split are worth for one another. */
const OF_A_SPLIT = 0.5;

/**
 * What is less like the words than this, or than this share of the best, only has letters in common
 * with them ("piloot" and a pill). Of the judged care queries all keep their answer among the first
 * ten (docs/search-quality.md).
 */
const LEAST_LIKE = 0.4;
/** A word that was typed in full scores far above all others; beside it this counts as the best. */
const MOST_LIKE = 2;

/** Made at the first search: a process that never searches need not wait for it. */
const findSkills = finderOf(SKILLS);
const findOccupations = finderOf(OCCUPATIONS);

/** The skill with an id, or undefined. */
export function skillById(id: string): Skill | undefined {
  return skills.get(id);
}

/** The occupation with an id, or undefined. */
export function occupationById(id: string): Occupation | undefined {
  return occupations.get(id);
}

/** Skills that fit the words best, at most `limit`; forgiving about spelling and compounds. */
export function searchSkills(query: string, limit = 10): Found<Skill>[] {
  return fitting(findSkills(), skills, query, limit);
}

/** Occupations that fit the words best, at most `limit`; forgiving about spelling and compounds. */
export function searchOccupations(query: string, limit = 10): Found<Occupation>[] {
  return fitting(findOccupations(), occupations, query, limit);
}

function fitting<T>(
  finder: ConceptFinder,
  items: ReadonlyMap<string, T>,
  query: string,
  limit: number,
): Found<T>[] {
  const found = finder.find(query, limit);
  const best = Math.min(found[0]?.score ?? 0, MOST_LIKE);
  return found
    .filter(({ score }) => score >= LEAST_LIKE * Math.max(1, best))
    .flatMap(({ id, label: matched }) => {
      const item = items.get(id);
      return item === undefined ? [] : [{ item, matched }];
    });
}

/**
 * Makes the searches ready a step further, some milliseconds; false once they are. The first step of
 * each takes some tenths of a second. A search that comes earlier does the rest of the steps first.
 */
export function prepareSearch(): boolean {
  return findSkills().learnOn() || findOccupations().learnOn();
}

/**
 * Synonyms for a search engine: each word or phrase (lower case, no accents) with those that mean
 * the same skill or occupation. Words that belong to several of them get the union. A group is
 * never its own synonym, and the table is the same on every run.
 */
export function synonymTable(): Record<string, string[]> {
  const table = new Map<string, Set<string>>();
  for (const { nl, synonyms } of [...SKILLS, ...OCCUPATIONS]) {
    const words = [...new Set([withoutBrackets(nl), ...synonyms].map(foldText))];
    for (const word of words) {
      const group = table.get(word) ?? new Set<string>();
      for (const other of words) if (other !== word) group.add(other);
      table.set(word, group);
    }
  }
  const sorted = [...table].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([word, group]) => [word, [...group].sort()]));
}

/**
 * The skills as matching takes them. In the data a skill says for which others it counts; matching
 * asks the other way round: which skills count when this one is asked. A skill that was split matches
 * itself as before, and until people and vacancies say which part is meant, it and its parts count in
 * part for one another.
 */
export function skillNodes(split: readonly SplitSkill[] = []): SkillNode[] {
  const counting = new Map<string, Map<string, number>>(SKILLS.map(({ id }) => [id, new Map()]));
  const count = (asked: string, by: string, strength: number) => {
    const row = counting.get(asked);
    row?.set(by, Math.max(row.get(by) ?? 0, strength));
  };
  for (const skill of SKILLS) {
    for (const { id, strength } of skill.related) count(id, skill.id, strength);
  }
  for (const { id, parts } of split) {
    counting.set(id, new Map());
    for (const part of parts) {
      count(id, part, OF_A_SPLIT);
      count(part, id, OF_A_SPLIT);
    }
  }
  const facts = new Map([
    ...split.map(({ id, procedure }) => [id, { trainingWeeks: null, procedure }] as const),
    ...SKILLS.map(
      ({ id, training, procedure }) =>
        [id, { trainingWeeks: training?.weeks ?? null, procedure }] as const,
    ),
  ]);
  return [...counting].map(([id, related]) => ({
    id,
    related: [...related].map(([by, strength]) => ({ id: by, strength })),
    trainingWeeks: facts.get(id)?.trainingWeeks ?? null,
    procedure: facts.get(id)?.procedure ?? null,
  }));
}

/** The compact form of the relations for the matching kernel. */
export function relationsIndex(split: readonly SplitSkill[] = []): SkillGraph {
  return new SkillGraph(skillNodes(split));
}

function finderOf(entries: readonly (Skill | Occupation)[]): () => ConceptFinder {
  let finder: ConceptFinder | null = null;
  return () => {
    finder ??= new ConceptFinder(
      entries.map(({ id, nl, en, synonyms }) => ({ id, labels: [nl, ...synonyms, en] })),
    );
    return finder;
  };
}

function withoutBrackets(label: string): string {
  return label.replace(/\s*\([^)]*\)/g, '');
}
