import { findRecognisable, RECOGNISABLE_RULES } from '@inzetbaar/domain/knowledge/recognisable';
import type {
  RecognisableKind,
  RecognisableWeight,
} from '@inzetbaar/domain/knowledge/recognisable';
import { TEXTS_ABOUT_PEOPLE } from './texts-about-people.ts';
import { TEXTS_IN_GENERAL } from './texts-in-general.ts';

interface Mark {
  start: number;
  end: number;
  phrase: string;
  weight: RecognisableWeight;
}

interface MarkedText {
  text: string;
  marks: readonly Mark[];
}

export interface Score {
  texts: number;
  marks: number;
  /** Of the phrases that a person marked, the share that is found with its weight. */
  recall: number;
  /** Of the phrases that are found, the share that a person marked with that weight. */
  precision: number;
  /** Of the texts without a mark, the share in which something is found. */
  textsWronglyMarked: number;
  errors: readonly string[];
}

/** The employer of whoever wrote the texts. */
const WRITER = { employers: ['Zorggroep Geleenbeek'] };
const MARK = /\{(?<kind>[a-z-]+):(?<phrase>[^{}]*)\}/gu;

function readMarks(written: string): MarkedText {
  const marks: Mark[] = [];
  let text = '';
  let from = 0;
  for (const match of written.matchAll(MARK)) {
    text += written.slice(from, match.index);
    const phrase = match.groups?.['phrase'] ?? '';
    const kind = match.groups?.['kind'] as RecognisableKind;
    const start = text.length;
    const { weight } = RECOGNISABLE_RULES[kind];
    text += phrase;
    marks.push({ start, end: text.length, phrase, weight });
    from = match.index + match[0].length;
  }
  return { text: text + written.slice(from), marks };
}

const ALL: readonly MarkedText[] = [...TEXTS_ABOUT_PEOPLE, ...TEXTS_IN_GENERAL].map(readMarks);

/** FNV-1a over the letters: which half a text belongs to does not depend on its place in the list. */
function isKeptAside({ text }: MarkedText): boolean {
  let hash = 0x811c9dc5;
  for (const letter of text)
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return (hash >>> 8) % 2 === 1;
}

/** The rules were made with these before them. */
export const TUNING_TEXTS = ALL.filter((each) => !isKeptAside(each));
/** And measured with these. */
export const KEPT_ASIDE_TEXTS = ALL.filter(isKeptAside);

export function scoreTexts(texts: readonly MarkedText[]): Score {
  const errors: string[] = [];
  let found = 0;
  let right = 0;
  let wrongTexts = 0;
  const counts = { marks: 0, hit: 0 };
  for (const { text, marks } of texts) {
    const findings = findRecognisable(text, WRITER);
    const meets = (a: Omit<Mark, 'phrase'>, b: Omit<Mark, 'phrase'>) =>
      a.weight === b.weight && a.start < b.end && b.start < a.end;
    for (const mark of marks) {
      counts.marks += 1;
      if (findings.some((finding) => meets(finding, mark))) counts.hit += 1;
      else errors.push(`missed “${mark.phrase}” (${mark.weight}): ${text}`);
    }
    for (const finding of findings) {
      found += 1;
      if (marks.some((mark) => meets(finding, mark))) right += 1;
      else errors.push(`wrongly marked “${finding.phrase}” (${finding.kind}): ${text}`);
    }
    if (marks.length === 0 && findings.length > 0) wrongTexts += 1;
  }
  return {
    texts: texts.length,
    marks: counts.marks,
    recall: counts.hit / counts.marks,
    precision: right / found,
    textsWronglyMarked: wrongTexts / texts.filter(({ marks }) => marks.length === 0).length,
    errors,
  };
}
