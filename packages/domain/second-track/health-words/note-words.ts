import { soundOf } from './spelling.ts';

/** A word of a note with its place; words held together by hyphens count as one, `i.v.m.` too. */
export interface NoteWord {
  /** As it is compared: lower case, without accents, hyphens, apostrophes and points. */
  word: string;
  /** How it sounds, to meet what is written otherwise. */
  sound: string;
  raw: string;
  /** Where it stands in the text, the end not included. */
  start: number;
  end: number;
  sentence: number;
  clause: number;
  /** What stands between the word before it and this one. */
  before: string;
}

const WORD =
  /(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])|['’](?:n|s|r)(?!\p{L})|[\p{L}\p{M}\p{N}]+(?:[-‐‑'’`][\p{L}\p{M}\p{N}]+)*/gu;
const SIGNS = /[-‐‑'’`.]/gu;
const MARKS = /\p{M}+/gu;
const SENTENCE_ENDS = /[!?;\n•]|\.(?:\s|$)|\s[-–—*]\s/u;

/** A point behind these ends no sentence. */
const SHORTENED = new Set(
  'mw dhr mevr mevr. dr drs psych fys lich erv dipl aantek bijv evt max min ca nr tel incl excl resp jl afd afspr ivm o.a mnd wkn pw'.split(
    ' ',
  ),
);

const ALWAYS_STARTS = new Set(
  'maar want omdat doordat nadat terwijl hoewel ofschoon zodat waardoor waarna totdat zolang daarna daarom vervolgens'.split(
    ' ',
  ),
);

/** These begin a clause behind a comma, `en` or `of`. */
const STARTS = new Set(
  `zij ze hij ik we wij men het dit dat er u je heeft heb had is was ben zijn kan kon mag mocht wil wilde
   moet moest gaat ging ga werd wordt krijgt kreeg slikt slik gebruikt gebruik neemt werkt werkte loopt zit
   viel voelt voel doet deed zoekt vindt bouwt blijft spuit volgt volgde stopte toen nu verder dan daardoor
   inmiddels sinds zelf meer echter al nog door vanwege wegens ivm weet helpt leest belt belde denkt ligt slaapt
   piekert mist moest praat staat bleek raakte haar mijn zijn meer geen niet liever tot alleen sindsdien soms
   handelde rapporteerde hielp begeleidt begeleidde verzorgt verzorgde`.split(/\s+/u),
);

function foldWord(raw: string): string {
  return raw.normalize('NFD').replace(MARKS, '').toLowerCase().replace(SIGNS, '');
}

/** The words of a note in order, told apart by sentence and by clause. Linear in the length. */
export function noteWordsOf(text: string): NoteWord[] {
  const words: NoteWord[] = [];
  let sentence = 0;
  let clause = 0;
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const word = foldWord(raw);
    if (word === '') continue;
    const before = text.slice(end, match.index);
    const last = words.at(-1);
    if (last !== undefined && endsSentence(before, last, raw)) {
      sentence += 1;
      clause += 1;
    } else if (last !== undefined && startsClause(word, before, last)) {
      clause += 1;
    }
    end = match.index + raw.length;
    words.push({
      word,
      sound: soundOf(word),
      raw,
      start: match.index,
      end,
      sentence,
      clause,
      before,
    });
  }
  return words;
}

function endsSentence(before: string, last: NoteWord, raw: string): boolean {
  if (!SENTENCE_ENDS.test(before)) return false;
  if (!before.startsWith('.') || /[!?;\n•]/u.test(before)) return true;
  return !(SHORTENED.has(last.word) || (last.raw.endsWith('.') && raw === raw.toLowerCase()));
}

function startsClause(word: string, before: string, last: NoteWord): boolean {
  if (ALWAYS_STARTS.has(word)) return true;
  const behindComma = before.includes(',') || before.includes(' (');
  const behindAnd = last.word === 'en' || last.word === 'of';
  return (behindComma || behindAnd) && STARTS.has(word);
}

/** The word that stands some places from another in the same sentence; empty where there is none. */
export function wordBeside(words: readonly NoteWord[], at: number, places: number): string {
  const beside = words[at + places];
  return beside !== undefined && beside.sentence === words[at]?.sentence ? beside.word : '';
}
