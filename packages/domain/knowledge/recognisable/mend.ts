import type { FieldIssue } from '../../errors/index.ts';
import { findRecognisable, type Recognisable, type WriterContext } from './find-recognisable.ts';
import { RECOGNISABLE_RULES, type RecognisableWeight } from './rules.ts';

const ISSUE_CODES = {
  'must-change': 'recognisable',
  'may-stay': 'perhaps_recognisable',
} as const satisfies Record<RecognisableWeight, FieldIssue['code']>;
/** More than this many phrases help nobody to mend a text. */
const PHRASES_TOLD = 5;
const LONGEST_TOLD = 60;

/** A phrase as it is compared with those that the writer keeps: where it stands does not matter. */
export function asKept(phrase: string): string {
  return phrase.replaceAll(/\s+/gu, ' ').trim().toLowerCase();
}

/** What still has to be changed, or confirmed. What must change is not kept by confirming it. */
export function toMend(
  findings: readonly Recognisable[],
  kept: readonly string[],
): readonly Recognisable[] {
  const confirmed = new Set(kept.map(asKept));
  return findings.filter(
    ({ weight, phrase }) => weight === 'must-change' || !confirmed.has(asKept(phrase)),
  );
}

/**
 * What keeps a text from being shared, with the words for its writer: what must change, or where there is
 * nothing of that what has to be confirmed; none where it can be shared.
 *
 * @param kept the phrases that the writer looked at and keeps
 */
export function recognisableIssues(
  path: string,
  text: string,
  kept: readonly string[],
  context: WriterContext,
): FieldIssue[] {
  const open = toMend(findRecognisable(text, context), kept);
  const weight = (['must-change', 'may-stay'] as const).find((each) =>
    open.some((finding) => finding.weight === each),
  );
  if (weight === undefined) return [];
  const found = open.filter((each) => each.weight === weight);
  const values = { nl: wordsFor(found, 'nl'), en: wordsFor(found, 'en') };
  return [{ path, code: ISSUE_CODES[weight], values }];
}

const FIRST = {
  nl: {
    'must-change': 'Hieraan is iemand te herkennen. Verander dit eerst:',
    'may-stay':
      'Hieraan is misschien iemand te herkennen. Verander dit, of zeg dat het mag blijven:',
  },
  en: {
    'must-change': 'Somebody can be recognised by this. Change it first:',
    'may-stay': 'Perhaps somebody can be recognised by this. Change it, or say that it may stay:',
  },
} as const;

function wordsFor(found: readonly Recognisable[], language: 'nl' | 'en'): string {
  const [first] = found;
  if (first === undefined) return '';
  const phrases = new Map(found.map(({ phrase, kind }) => [asKept(phrase), { phrase, kind }]));
  const told = [...phrases.values()].slice(0, PHRASES_TOLD).map(({ phrase, kind }) => {
    const short = phrase.length > LONGEST_TOLD ? `${phrase.slice(0, LONGEST_TOLD)}…` : phrase;
    return `“${short}” (${RECOGNISABLE_RULES[kind].name[language]})`;
  });
  const instead = new Set(found.map(({ kind }) => RECOGNISABLE_RULES[kind].instead[language]));
  return [`${FIRST[language][first.weight]} ${told.join(', ')}.`, ...instead].join('\n');
}
