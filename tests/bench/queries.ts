import type { Gazetteer, SkillCatalogue } from '@inzetbaar/application/ports';
import { BRANCHES } from '@inzetbaar/domain/branches';
import { HOURS_BANDS } from '@inzetbaar/domain/hours';
import { LANES } from '@inzetbaar/domain/lanes';
import { PLACEMENT_FORMS } from '@inzetbaar/domain/placements';
import { type Random, randomFrom, seedFor } from '../../prisma/seed/generator/random.ts';

/** Searches as people do them; the same list in every run. */
export const QUERY_COUNT = 400;

/** The parameters of `GET /vacancies`, by name; several values of one are parted by commas. */
export type QueryParameters = Record<string, string>;

type Kind = 'words' | 'facet' | 'skill' | 'nearby';

/** What a search is made of; how often each kind comes by is its weight. */
const KINDS: readonly (readonly [kinds: readonly Kind[], weight: number])[] = [
  [['words'], 24],
  [['words', 'facet'], 18],
  [['words', 'nearby'], 14],
  [['words', 'facet', 'nearby'], 8],
  [['facet'], 8],
  [['facet', 'facet'], 4],
  [['nearby'], 8],
  [['skill'], 6],
  [['skill', 'nearby'], 4],
  [[], 6],
];

/** A mixed list: words of occupations and skills (some mistyped), facets, skills and distances. */
export function makeQueries(catalogue: SkillCatalogue, gazetteer: Gazetteer): QueryParameters[] {
  const random = randomFrom(seedFor(1, 'bench-queries'));
  const skills = catalogue.searchSkills('');
  const titles = catalogue.searchOccupations('').map(({ nl }) => nl.toLowerCase());
  const labels = skills.flatMap(({ nl, synonyms }) => [nl, ...synonyms]);
  const part: Record<Kind, () => [name: string, value: string]> = {
    words: () => ['q', wordsOf(random, titles, labels)],
    facet: () => facetOf(random, gazetteer),
    skill: () => ['skill', random.pick(skills).id],
    nearby: () => ['near', random.pick(gazetteer.municipalities).name],
  };
  return Array.from({ length: QUERY_COUNT }, () => {
    const parameters: QueryParameters = {};
    for (const kind of random.weighted(KINDS)) {
      const [name, value] = part[kind]();
      parameters[name] = name in parameters ? `${parameters[name]},${value}` : value;
      if (kind === 'nearby') parameters['radiusKm'] = random.pick(['5', '10', '15', '25']);
    }
    return parameters;
  });
}

function wordsOf(random: Random, titles: readonly string[], labels: readonly string[]): string {
  const text = random.chance(0.6) ? random.pick(titles) : random.pick(labels).toLowerCase();
  const words = text.replaceAll(/[()]/g, '').split(/\s+/).slice(0, random.int(1, 3)).join(' ');
  if (random.chance(0.1)) return mistyped(random, words);
  // Somebody who is still typing.
  return random.chance(0.15) ? words.slice(0, Math.max(4, words.length - 3)) : words;
}

function mistyped(random: Random, words: string): string {
  if (words.length < 6) return words;
  const at = random.int(2, words.length - 3);
  return words.slice(0, at) + words.slice(at + 1);
}

function facetOf(random: Random, gazetteer: Gazetteer): [string, string] {
  return random.weighted([
    [['branch', random.pick(BRANCHES)], 3],
    [['hours', random.pick(HOURS_BANDS)], 3],
    [['lane', random.pick(LANES)], 2],
    [['form', random.pick(PLACEMENT_FORMS)], 1],
    [['municipality', random.pick(gazetteer.municipalities).code], 2],
  ] as const satisfies readonly (readonly [[string, string], number])[]);
}
