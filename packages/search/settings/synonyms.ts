import type { CatalogueOccupation, CatalogueSkill } from '@inzetbaar/application/ports';
import { wordsOf } from '@inzetbaar/domain/words';
import { womansFormOf } from './womans-form.ts';

/** The names that synonyms are made of. */
export interface SynonymWords {
  skills: readonly Pick<CatalogueSkill, 'nl' | 'synonyms'>[];
  occupations: readonly Pick<CatalogueOccupation, 'nl' | 'synonyms'>[];
}

/** Longest expression that the engine compares with synonyms, in words. */
const LONGEST_EXPRESSION = 3;

/** Abbreviations that care workers type and employers write out, or the other way round. */
const ABBREVIATIONS: readonly (readonly [string, string])[] = [
  ['vig', 'verzorgende ig'],
  ['ig', 'individuele gezondheidszorg'],
  ['ggz', 'geestelijke gezondheidszorg'],
  ['ghz', 'gehandicaptenzorg'],
  ['vg', 'verstandelijk gehandicapten'],
  ['pg', 'psychogeriatrie'],
  ['vvt', 'verpleeghuis'],
  ['vvt', 'thuiszorg'],
  ['ic', 'intensive care'],
  ['seh', 'spoedeisende hulp'],
  ['ok', 'operatiekamer'],
  ['poh', 'praktijkondersteuner'],
  ['evv', 'eerst verantwoordelijk verzorgende'],
  ['evv', 'eerstverantwoordelijk verzorgende'],
  ['spv', 'sociaal psychiatrisch verpleegkundige'],
  ['wijkzuster', 'wijkverpleegkundige'],
  ['zuster', 'verpleegkundige'],
  ['broeder', 'verpleegkundige'],
  ['bejaarden', 'ouderen'],
  ['bejaardenhuis', 'verzorgingshuis'],
  ['huishoudelijke hulp', 'thuishulp'],
  ['poets', 'schoonmaak'],
];

/**
 * Synonyms in the engine's form. Each skill's label stands for its synonyms and each synonym for the
 * label, but not one synonym for another: those are often no more than cousins. The vacancies that
 * ask for the skill hold all these words already; this finds the ones that only write about it. The
 * form for a woman stands for the word in a function (`werkster` → `werker`).
 */
export function synonymsOf({ skills, occupations }: SynonymWords): Record<string, string[]> {
  const synonyms = new Map<string, Set<string>>();
  const relate = (one: string, other: string) => {
    if (one === other || wordCount(one) > LONGEST_EXPRESSION) return;
    const known = synonyms.get(one);
    if (known === undefined) synonyms.set(one, new Set([other]));
    else known.add(other);
  };
  const both = (one: string, other: string) => {
    relate(one, other);
    relate(other, one);
  };
  for (const [short, long] of ABBREVIATIONS) both(short, long);
  for (const skill of skills) {
    for (const synonym of skill.synonyms) both(plain(skill.nl), plain(synonym));
  }
  for (const { nl, synonyms: names } of occupations) {
    for (const word of [nl, ...names].flatMap(wordsOf)) {
      const form = womansFormOf(word);
      if (form !== null) relate(form, word);
    }
  }
  return Object.fromEntries(
    [...synonyms]
      .map(([word, others]): [string, string[]] => [word, [...others].sort()])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** What stands between brackets explains the label; nobody types it. */
function plain(label: string): string {
  return label
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

function wordCount(expression: string): number {
  return expression.split(/[\s/-]+/u).length;
}
