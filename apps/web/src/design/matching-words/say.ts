import type { Branch } from '@inzetbaar/domain/branches';
import type { LegalTitle } from '@inzetbaar/domain/law';
import type { useTranslations } from 'use-intl';
import type { Formats } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locale.ts';

/** Who reads the sentences: the person whom they are about, or a recruiter. */
export type Reader = 'person' | 'recruiter';

/** All that is needed to put a fit into words; made by `useSay`, or in a test by hand. */
export interface Say {
  t: ReturnType<typeof useTranslations<never>>;
  formats: Formats;
  locale: Locale;
  reader: Reader;
}

/** A skill as the contract names it. */
export interface NamedSkill {
  nl: string;
  en: string;
}

// Names of languages keep their capital.
const KEEPS_CAPITAL = /^(Nederlands|Dutch|Word\b)/;

/** A label for the middle of a sentence: `Eerste hulp` becomes `eerste hulp`, `ADL-training` stays. */
export function inSentence(label: string): string {
  const [first = '', second = ''] = label;
  const isWord = second !== '' && second === second.toLowerCase() && /\p{L}/u.test(second);
  return isWord && !KEEPS_CAPITAL.test(label) ? first.toLowerCase() + label.slice(1) : label;
}

/** Names of skills for a sentence: the first few, and how many more there are. */
export function skillList(skills: readonly NamedSkill[], say: Say, max = 4): string {
  const names = skills.map((skill) => inSentence(skill[say.locale]));
  const shown = names.length > max ? names.slice(0, max - 1) : names;
  const rest = names.length - shown.length;
  return say.formats.list(
    rest === 0 ? shown : [...shown, say.t('matchingWords.more', { count: rest })],
  );
}

/** `Wet BIG art. 36 lid 4` as it is read aloud: `Wet BIG, artikel 36, lid 4`. */
export function sourceInWords(source: string, { t }: Pick<Say, 't'>): string {
  return source
    .replaceAll(/ art\. /g, `, ${t('matchingWords.source.article')} `)
    .replaceAll(/ lid /g, `, ${t('matchingWords.source.paragraph')} `);
}

/** A branch for the middle or the start of a sentence. */
export function branchName(branch: Branch, { t }: Pick<Say, 't'>): string {
  return t(`vocabulary.branch.${branch}`);
}

/** Whole kilometres, rounded up: somebody who goes one further arrives. */
export function extraKm(distanceKm: number, limitKm: number): number {
  return Math.max(1, Math.ceil(distanceKm - limitKm));
}

/** `verpleegkundige of verzorgende IG`: any one of the titles will do. */
export function anyOf(titles: readonly LegalTitle[], { t }: Say): string {
  const names = titles.map((title) => inSentence(t(`vocabulary.legalTitle.${title}`)));
  const last = names.at(-1);
  if (last === undefined || names.length === 1) return last ?? '';
  // A list with "of" has commas before it, as one with "en" has.
  const first = names.slice(0, -1).join(', ');
  return t('matchingWords.title.anyOf', { first, last });
}
