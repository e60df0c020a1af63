import { foldText } from '../text/index.ts';

/** A word of a text with its place, folded and stemmed. */
export interface Word {
  start: number;
  end: number;
  written: string;
  folded: string;
  stem: string;
  /** With the part of a verb that stands further on: `neemt … af` is also `afnemen`. */
  withParticle: readonly { stem: string; at: number }[];
}

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

/** The words of a piece of text; `offset` is where the piece starts. Hyphens divide. */
export function wordsOf(piece: string, offset = 0): Word[] {
  const words = [...piece.matchAll(WORD)].flatMap((match): Word[] => {
    const [written] = match;
    const folded = foldText(written);
    const start = offset + match.index;
    return folded === ''
      ? []
      : [
          {
            start,
            end: start + written.length,
            written,
            folded,
            stem: stemOf(folded),
            withParticle: [],
          },
        ];
  });
  return words.map((word, at) => ({ ...word, withParticle: particlesAfter(words, at) }));
}

/** Parts that leave their verb in a main clause. */
const PARTICLES = new Set('aan af bij in mee na om op over samen toe uit voor weg'.split(' '));
/** So many words a part may stand behind its verb. */
const PARTICLE_REACH = 8;

function particlesAfter(words: readonly Word[], verb: number): Word['withParticle'] {
  const { folded = '' } = words[verb] ?? {};
  if (folded.length < 3) return [];
  return words
    .slice(verb + 1, verb + 1 + PARTICLE_REACH)
    .flatMap(({ folded: part }, behind) =>
      PARTICLES.has(part) ? [{ stem: stemOf(part + folded), at: verb + 1 + behind }] : [],
    );
}

/** Past participles and verbs whose vowel changes: what no rule about endings brings together. */
const IRREGULAR: Readonly<Record<string, string>> = {
  afgenomen: 'afnem',
  gegeven: 'gef',
  houdt: 'houd',
  doet: 'do',
  doe: 'do',
  doen: 'do',
  gaat: 'ga',
  infuus: 'infus',
};

/**
 * The stem of a folded Dutch word, so that `delen`, `deelt` and `deel`, or `rooster` and `roosters`,
 * become the same. Only for comparing: a stem need not be a word.
 */
export function stemOf(folded: string): string {
  const known = IRREGULAR[folded];
  if (known !== undefined) return known;
  if (/\d/.test(folded)) return folded;
  if (folded.length < 4) return folded.replace(/([aeou])\1/g, '$1');
  let stem = folded;
  for (const ending of ['en', 'es', 's', 'e', 't']) {
    // `meet` and `weet` keep the t that belongs to `meten` and `weten`.
    if (ending === 't' && /[aeiou]{2}t$/.test(stem)) continue;
    if (stem.endsWith(ending) && stem.length - ending.length >= 3) {
      stem = stem.slice(0, -ending.length);
      break;
    }
  }
  stem = stem.replace(/([a-z])\1$/, '$1').replace(/([aeou])\1/g, '$1');
  // `geef` and `geven`, `lees` and `lezen`, `vervoerd` and `vervoert`.
  stem = stem.replace(/v$/, 'f').replace(/z$/, 's');
  return stem.length > 4 ? stem.replace(/[dt]$/, '') : stem;
}
