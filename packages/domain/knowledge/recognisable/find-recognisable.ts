import { screenNote } from '../../second-track/health-words/index.ts';
import { combinationsIn } from './combinations.ts';
import { namesIn, type Span } from './names.ts';
import { isAboutOnePerson, namesSomebody } from './one-person.ts';
import { RECOGNISABLE_RULES, type RecognisableKind, type RecognisableWeight } from './rules.ts';
import { folded } from './word-sets.ts';
import { EXACT_DATE, WRITTEN_FORMS } from './written-forms.ts';

/** A phrase by which somebody may be recognised: `text.slice(start, end) === phrase`. */
export interface Recognisable extends Span {
  phrase: string;
  kind: RecognisableKind;
  weight: RecognisableWeight;
}

/** What the check knows of the writer. */
export interface WriterContext {
  /** Names of the employers that the writer works for. */
  employers: readonly string[];
}

const DATE = new RegExp(`(?<![\\p{L}\\d])${EXACT_DATE}`, 'giu');
const SENTENCE_END =
  /[!?\n]+|(?<!(?:\b[\p{L}]|mw|mevr|dhr|drs|dr|prof|geb|nr|art|bijv|vs|v\.d))\.(?=\s|$)/giu;
/** Parts of a name that many employers have. */
const COMMON_NAME_PARTS =
  /^(?:stichting|zorggroep|zorg|groep|thuiszorg|ziekenhuis|welzijn|zuid|limburg|centrum|wonen|voor|regio|maatschappelijk|werk|jeugdzorg)$/u;
const LEAST_NAME_PART = 5;

/**
 * Reads a Dutch text for what makes a person recognisable, in the order of the text, none within another.
 * What is about an illness, the law or people in general is left alone. Pure, takes any text, never throws.
 */
export function findRecognisable(text: string, { employers }: WriterContext): Recognisable[] {
  const found: (Span & { kind: RecognisableKind })[] = [...namesIn(text)];
  for (const { kind, pattern, isPersonal } of WRITTEN_FORMS) {
    for (const match of text.matchAll(pattern)) {
      const mark = match.groups?.['mark'] ?? match[0];
      const start = match.index + match[0].lastIndexOf(mark);
      if (isPersonal?.(mark) !== false) found.push({ kind, start, end: start + mark.length });
    }
  }
  const health = screenNote(text).findings;
  for (const { start: from, end: to } of sentencesOf(text)) {
    const sentence = text.slice(from, to);
    const shift = (kind: RecognisableKind) => (span: Span) => ({
      kind,
      start: span.start + from,
      end: span.end + from,
    });
    found.push(...combinationsIn(sentence).map(shift('combination')));
    if (namesSomebody(sentence)) {
      found.push(...employersIn(sentence, employers).map(shift('employer')));
    }
    if (!isAboutOnePerson(sentence)) continue;
    const dates = [...sentence.matchAll(DATE)];
    found.push(
      ...dates
        .map(({ index, 0: day }) => ({ start: index, end: index + day.length }))
        .map(shift('date')),
    );
    const own = health.filter(({ start, end }) => start >= from && end <= to);
    found.push(...own.map(({ start, end }) => ({ kind: 'health' as const, start, end })));
  }
  return withoutOverlap(found).map(({ kind, start, end }) => {
    const { weight } = RECOGNISABLE_RULES[kind];
    return { kind, weight, start, end, phrase: text.slice(start, end) };
  });
}

function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    sentences.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  sentences.push({ start, end: text.length });
  return sentences;
}

/** The own employer, by its name or the part of it that others have not. */
function employersIn(sentence: string, employers: readonly string[]): Span[] {
  const plain = folded(sentence);
  // Folding may change the length of what has accents; then nothing is shown in the wrong place.
  if (plain.length !== sentence.length) return [];
  const names = employers.flatMap((name) => [
    folded(name),
    ...folded(name)
      .split(/[^\p{L}]+/u)
      .filter((part) => part.length >= LEAST_NAME_PART && !COMMON_NAME_PARTS.test(part)),
  ]);
  return names.flatMap((name) => {
    const start = name === '' ? -1 : plain.indexOf(name);
    const isWord =
      start >= 0 && !/\p{L}/u.test(`${plain[start - 1] ?? ''}${plain[start + name.length] ?? ''}`);
    return isWord ? [{ start, end: start + name.length }] : [];
  });
}

/** What must change before what may stay, then what is longest. */
function withoutOverlap<Found extends Span & { kind: RecognisableKind }>(
  found: readonly Found[],
): Found[] {
  const isHard = ({ kind }: Found) => RECOGNISABLE_RULES[kind].weight === 'must-change';
  const kept: Found[] = [];
  const byWeight = found.toSorted(
    (a, b) => Number(isHard(b)) - Number(isHard(a)) || b.end - b.start - (a.end - a.start),
  );
  for (const each of byWeight) {
    if (
      each.end > each.start &&
      !kept.some(({ start, end }) => each.start < end && start < each.end)
    ) {
      kept.push(each);
    }
  }
  return kept.toSorted((a, b) => a.start - b.start);
}
