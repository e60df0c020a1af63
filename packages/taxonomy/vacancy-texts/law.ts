import type { LegalTitle } from '@inzetbaar/domain/law';
import type { VacancyProposals } from '@inzetbaar/domain/vacancies';
import { foldText } from '../text/index.ts';
import { isNegated } from './asked-skills.ts';
import type { Sentence } from './sentences.ts';

/** Words for a title, as stems of words begin; longer names before the names that they hold. */
const TITLE_WORDS: readonly (readonly [LegalTitle, RegExp])[] = [
  ['verpleegkundig-specialist', /\bverpleegkundig(e)?[ -]specialist\w*/i],
  ['physician-assistant', /\bphysician[ -]assistant\b/i],
  [
    'verzorgende-ig',
    /\bverzorgende[ -]?\(?i\.?g\b\.?\)?|\bVIG\b|\b(?:diploma|opleiding) verzorgende\b/i,
  ],
  ['gz-psycholoog', /\bgz[ -]?psycholo(?:og|gen)\b|\bgezondheidszorgpsycholoog\b/i],
  ['psychotherapeut', /\bpsychotherapeut\w*/i],
  ['orthopedagoog-generalist', /\borthopedagoog[ -]generalist\b/i],
  ['verloskundige', /\bverloskundigen?\b(?! (?:zorg|handelingen))/i],
  ['fysiotherapeut', /\bfysiotherap(?:eut|ie)\w*/i],
  ['ergotherapeut', /\bergotherap(?:eut|ie)\w*/i],
  ['oefentherapeut', /\boefentherapeut\w*/i],
  ['logopedist', /\blogoped(?:ist|ie)\w*/i],
  ['dietist', /\bdi[eë]tist\w*/i],
  ['mondhygienist', /\bmondhygi[eë]nist\w*/i],
  ['podotherapeut', /\bpodotherapeut\w*/i],
  ['huidtherapeut', /\bhuidtherapeut\w*/i],
  ['apothekersassistent', /\bapothekersassistent\w*/i],
  ['apotheker', /\bapotheker\b/i],
  ['tandarts', /\btandarts\b(?!assist)/i],
  ['orthoptist', /\borthoptist\w*/i],
  ['optometrist', /\boptometrist\w*/i],
  ['klinisch-technoloog', /\bklinisch technoloog\b/i],
  ['klinisch-fysicus', /\bklinisch fysicus\b/i],
  ['tandprotheticus', /\btandprotheticus\b/i],
  ['radiodiagnostisch-laborant', /\bradiodiagnostisch laborant\w*/i],
  ['radiotherapeutisch-laborant', /\bradiotherapeutisch laborant\w*/i],
  ['arts', /\b(?:basis)?arts\b/i],
  ['verpleegkundige', /(?:\b|(?<=\p{L}))verpleegkund(?:ige|igen|e)\b|\bhbo-?v\b|\bmbo-?v\b/iu],
];

/** Shows that the person is meant, and not a colleague or a client's doctor. */
const ASKS =
  /\bdiploma|\bbig\b|\bbig ?ge?registr|registratie\b|\bje bent\b|\bbevoegd|\bopgeleid|\bals (een )?|\bafgestudeerd|\bgekwalificeerd|\bje bezit/;
const REGISTERED = /\bbig[- ]?(?:registratie|register|geregistreerde?|nummer)|\bbig\b/i;
const ALTERNATIVE_ROLE = /\b(samen met|naast|belt|overleg\w*|collega|teams?|artsen|de huisarts)\b/;

type AskedTitle = VacancyProposals['titles'][number];

/** The protected titles that a vacancy asks: in its title, or where it speaks of diploma or register. */
export function askedTitles(sentences: readonly Sentence[]): AskedTitle[] {
  const asked = new Map<LegalTitle, AskedTitle>();
  for (const sentence of sentences) {
    const folded = foldText(sentence.text);
    const isAbout = sentence.isTitle || (ASKS.test(folded) && !ALTERNATIVE_ROLE.test(folded));
    if (!isAbout || /\b(geen|niet) \w*\s*(diploma|big|nodig|vereist)/.test(folded)) continue;
    let rest = sentence.text;
    for (const [title, words] of TITLE_WORDS) {
      const match = words.exec(rest);
      if (match === null) continue;
      const start = sentence.start + match.index;
      const phrase = { title, start, end: start + match[0].length };
      if (isRefused(sentence, phrase)) continue;
      if (!asked.has(title)) asked.set(title, phrase);
      rest = blank(rest, match.index, match[0].length);
    }
  }
  return asked.size > 0 ? [...asked.values()] : nurseByRegister(sentences);
}

/** "Je bent BIG-geregistreerd" in a vacancy that calls the person a nurse somewhere else. */
function nurseByRegister(sentences: readonly Sentence[]): AskedTitle[] {
  if (!sentences.some(({ text }) => /verpleegkund(?:ige|e)\b/i.test(text))) return [];
  for (const sentence of sentences) {
    const match = REGISTERED.exec(sentence.text);
    if (match !== null) {
      const start = sentence.start + match.index;
      const phrase = { title: 'verpleegkundige' as const, start, end: start + match[0].length };
      if (!isRefused(sentence, phrase)) return [phrase];
    }
  }
  return [];
}

function isRefused(sentence: Sentence, { start, end }: { start: number; end: number }): boolean {
  const words = sentence.words.filter((word) => word.start < end && word.end > start);
  const [from, to] = [words[0], words.at(-1)];
  return from !== undefined && to !== undefined && isNegated(sentence, from, to);
}

function blank(text: string, at: number, length: number): string {
  return text.slice(0, at) + ' '.repeat(length) + text.slice(at + length);
}
