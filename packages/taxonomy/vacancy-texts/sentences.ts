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
}

type Part = 'asks' | 'offers' | 'desirable';

/** A line that is (nearly) one of these begins what the employer offers or tells about itself. */
const OFFER_HEADING =
  /^(wat )?(wij|we|jij|je) (bieden|krijgt)\b|^(dit )?(bieden|krijg) (wij|we|jij|je)\b|^(wat )?(bieden|krijg|biedt) \w+( jou)?$|^(wat|dit) (bieden|krijg|mag)\b|^ons aanbod|^arbeidsvoorwaarden|^over ons|^over de (organisatie|locatie|afdeling)|^wie (zijn|wij)|^onze organisatie|^(meer )?informatie|^interesse|^solliciteren|^sollicitatie|^contact|^reageren|^enthousiast|^what we offer|^we offer|^why us|^goed om te weten|^procedure|^wat je van ons krijgt|^waarom (wij|ons|je|jij|bij)/;
const DESIRABLE_HEADING =
  /^(een )?(pre|plus|pluspunt(en)?|mooi meegenomen|wensen|leuk als|fijn als)\b/;
const ASK_HEADING =
  /^(wat (je|jij|ga|vraag|vragen|breng|doe)|wie (je|jij|ben|zoek)|jouw|jij$|je (profiel|taken|werk)|dit (ga|breng|ben|vragen|doe)|taken|functie|profiel|de functie|your (job|role|tasks|profile)|you bring|what you (do|bring)|het werk|(wij|we) (vragen|zoeken)|gevraagd|eisen)\b/;
const LONGEST_HEADING = 7;

/** Sentences in which the employer speaks about itself, wages, schooling, the region or applying. */
const OFFER_SENTENCE =
  /\b(wij bieden|we bieden|bieden wij|bieden we|je krijgt|krijg je|krijgt u|je ontvangt (?:een|naast|bij|van ons|maandelijks|daarnaast|ook)|salaris|cao|fwg|vakantiedagen|reiskosten\w*|pensioen\w*|eindejaarsuitkering|opleidingsbudget|arbeidsvoorwaarden|onze organisatie|in onze stichting|wij zijn een|we zijn een|solliciteer\w*|sollicitatie|stuur je cv|leren (wij|we) je|(wij|we) leren (je|jou)|scholen (wij|we)|(wij|we) scholen|bij ons halen|leert bij ons|interne opleiding|volgt een training|omdat (wij|we)|bel (met|naar|onze))\b/;

const BREAK = /[\n\r]+|[.!?](?=\s|$)|[;•]/g;
/** No sentence is longer; what is, was never written as one, and is read in pieces. */
const LONGEST_SENTENCE = 600;

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
      if (heading !== 'asks' && (!piece.includes(':') || piece.trim().endsWith(':'))) continue;
    }
    if (part !== 'offers' && !OFFER_SENTENCE.test(folded)) {
      sentences.push({
        text: piece,
        start,
        words: wordsOf(piece, start),
        inDesirablePart: part === 'desirable',
        isTitle: isFirst,
      });
    }
    isFirst = false;
  }
  return sentences;
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
  if (DESIRABLE_HEADING.test(folded)) return 'desirable';
  return ASK_HEADING.test(folded) ? 'asks' : null;
}
