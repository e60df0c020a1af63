import { foldText } from '../text/index.ts';
import { type Word, wordsOf } from './words.ts';

/** A sentence or line of the part of a vacancy text that is about the work and the person. */
export interface Sentence {
  text: string;
  start: number;
  words: readonly Word[];
  /** Stands in a part with a heading such as "Mooi meegenomen". */
  inDesirablePart: boolean;
  isTitle: boolean;
  /** Tells what the employer is or does, and nothing of the reader: a name in it need not be asked. */
  isAboutEmployer: boolean;
}

type Part = 'asks' | 'offers' | 'desirable' | 'setting';

/** A line that is (nearly) one of these begins what the employer offers or tells about itself. */
const OFFER_HEADING =
  /^(wat )?(wij|we|jij|je|u) (bieden|krijgt|hebben)\b|^(wij|we)$|^(dit )?(bieden|krijg) (wij|we|jij|je)\b|^(wat )?(bieden|krijg|biedt) \w+( jou)?$|^(wat|dit) (bieden|krijg|mag)\b|^ons aanbod|^arbeidsvoorwaarden|^over ons|^over de (organisatie|locatie|afdeling)|^wie (zijn|wij)|^onze organisatie|^(meer )?informatie|^interesse|^solliciteren|^sollicitatie|^contact|^reageren|^enthousiast|^what we offer|^we offer|^why us|^goed om te weten|^procedure|^wat je van ons krijgt|^waarom (wij|ons|je|jij|bij)|^over (?!je|jou|jouw|u|uw|de functie|de rol|de baan|het werk|het team)\w+|\b((van|aan) ons|staat er tegenover|voor terug|(mag|kunt?) (je|jij|u) \w*\s?verwachten)$/;
/** A line that begins what the team or the place is like. */
const SETTING_HEADING =
  /^(ons|het) team$|^(hier|waar) (kom|ga|werk) (je|jij|u)\b|^(de|jouw|je|onze) (afdeling|werkplek|locatie|collegas)$|^(bij|wie is|wat is) [a-z ]+$/;
const DESIRABLE_HEADING =
  /^(een )?(pre|plus|pluspunt(en)?|mooi meegenomen|wensen|leuk als|fijn als)\b/;
const ASK_HEADING =
  /^(wat (je|jij|ga|vraag|vragen|breng|doe)|wie (je|jij|ben|zoek)|jouw|jij$|je (profiel|taken|werk)|dit (ga|breng|ben|vragen|doe)|taken|functie|profiel|de functie|your (job|role|tasks|profile)|you bring|what you (do|bring)|het werk|(wij|we) (vragen|zoeken)|gevraagd|eisen)\b/;
const LONGEST_HEADING = 7;

/** Sentences in which the employer speaks about itself, wages, schooling, the region or applying. */
const OFFER_SENTENCE =
  /\b(wij bieden|we bieden|bieden wij|bieden we|je krijgt|krijg je|krijgt u|je ontvangt (?:een|naast|bij|van ons|maandelijks|daarnaast|ook)|salaris|cao|fwg|vakantiedagen|reiskosten\w*|pensioen\w*|eindejaarsuitkering|opleidingsbudget|arbeidsvoorwaarden|onze organisatie|in onze stichting|wij zijn een|we zijn een|solliciteer\w*|sollicitatie|stuur je cv|leren (wij|we) je|(wij|we) leren (je|jou)|scholen (wij|we)|(wij|we) scholen|bij ons halen|leert bij ons|interne opleiding|volgt een training|omdat (wij|we)|bel (met|naar|onze)|(wij|we) werken (je|jou|u) in|door ons|bij ons het diploma|(een|gratis|interne) (cursus|training|scholing|bijscholing)|(cursussen|trainingen|scholingen|opleidingen) (zoals|als|in|tot)|door te (groeien|leren)|doorgroei\w*|opleidingscatalogus|opleidingsaanbod|leeraanbod)\b/;

/** Begins a sentence of which the employer, and not the reader, is the subject. */
const EMPLOYER_FIRST =
  /^(?:(?:wij|we)\b(?! (?:zoeken|zijn op zoek|vragen|verwachten|willen|wensen|hopen|vinden|rekenen|zien))|onze? \w*(?:organisatie|stichting|team|verzuim|ziekenhuis|collegas|medewerkers|specialisten)|(?:de|het|ons|deze) \w*(?:organisatie|stichting|team|polikliniek|afdeling|praktijk|ziekenhuis|instelling)\b|er werken\b|bij ons werken\b|(?:stichting|zorggroep|thuiszorg|ziekenhuis|revalidatiecentrum|huisartsenpraktijk|woonzorgcentrum|kinderopvang|jeugdhulp|ggz)\b(?= ))/;
/** Speaks to the reader, or says what is asked. */
const SPEAKS_TO_READER =
  /\b(je|jij|jou|jouw|u|uw|jullie|jezelf|zoeken|gezocht|vragen|gevraagd|ervaring|kennis|iemand|diploma|vacature|uur)\b/;

const BREAK = /[\n\r]+|[.!?](?=\s|$)|[;•]/g;
/** No sentence is longer; what is, was never written as one, and is read in pieces. */
const LONGEST_SENTENCE = 600;
const LEAST_WRITTEN_OUT = 4;

/**
 * The sentences of a vacancy text that say what is asked: what the employer offers, and how to apply,
 * are left out. Places are those in the whole text.
 */
export function askingSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let part: Part = 'asks';
  let isFirst = true;
  for (const { piece, start, isWholeLine } of piecesOf(text)) {
    const folded = foldText(piece);
    if (folded === '') continue;
    const heading = isWholeLine ? headingOf(folded, piece) : null;
    if (heading !== null && (heading === 'offers' || !isFirst)) {
      part = heading;
      // "Mooi meegenomen: rijbewijs" on one line is a heading with what it heads.
      if (
        heading !== 'asks' &&
        heading !== 'setting' &&
        (!piece.includes(':') || piece.trim().endsWith(':'))
      )
        continue;
    }
    if (part !== 'offers' && !OFFER_SENTENCE.test(folded)) {
      sentences.push({
        text: piece,
        start,
        words: wordsOf(piece, start),
        inDesirablePart: part === 'desirable',
        isTitle: isFirst,
        isAboutEmployer:
          !isFirst &&
          isWrittenOut(folded) &&
          (part === 'setting' || EMPLOYER_FIRST.test(folded)) &&
          !SPEAKS_TO_READER.test(folded),
      });
    }
    isFirst = false;
  }
  return sentences;
}

/** A row of a list names a task in a few words; it tells nothing about anybody. */
function isWrittenOut(folded: string): boolean {
  return folded.split(' ').length >= LEAST_WRITTEN_OUT;
}

function piecesOf(text: string): { piece: string; start: number; isWholeLine: boolean }[] {
  const pieces: { piece: string; start: number; isWholeLine: boolean }[] = [];
  let from = 0;
  let opensLine = true;
  const add = (to: number, closesLine: boolean) => {
    for (let start = from; start < to; start += LONGEST_SENTENCE) {
      const end = Math.min(to, start + LONGEST_SENTENCE);
      const isWhole = start === from && end === to;
      const isWholeLine = isWhole && opensLine && closesLine;
      pieces.push({ piece: text.slice(start, end), start, isWholeLine });
    }
  };
  for (const match of text.matchAll(BREAK)) {
    const isLineEnd = /[\n\r]/.test(match[0]);
    const to = isLineEnd ? match.index : match.index + match[0].length;
    add(to, isLineEnd || /^\s*[\n\r]|^$/.test(text.slice(to, to + 2)));
    from = match.index + match[0].length;
    opensLine = isLineEnd || (opensLine && text.slice(0, from).trimEnd() === '');
  }
  add(text.length, true);
  return pieces;
}

function headingOf(folded: string, piece: string): Part | null {
  const count = folded.split(' ').length;
  if (count > LONGEST_HEADING && !piece.includes(':')) return null;
  if (/^\s*[-•*–]/.test(piece)) return null;
  if (OFFER_HEADING.test(folded)) return 'offers';
  if (SETTING_HEADING.test(folded)) return 'setting';
  if (DESIRABLE_HEADING.test(folded)) return 'desirable';
  return ASK_HEADING.test(folded) ? 'asks' : null;
}
