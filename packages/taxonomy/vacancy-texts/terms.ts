import type { CatalogueSkill } from '@inzetbaar/application/ports';
import { contentWords, foldText } from '../text/index.ts';
import { TOO_COMMON, VACANCY_PHRASES } from './phrases.ts';
import { stemOf, type Word } from './words.ts';

/** A word or phrase that stands for a skill. */
interface Term {
  skillId: string;
  /** Stems of its telling words. */
  stems: readonly string[];
  /** Whether the words may stand in any order with others between them. */
  isLoose: boolean;
  /** Only in capitals: `OK`, `IC`. */
  capitals: string | null;
}

/** A skill that words of a sentence stand for: from word `first` to word `last`. */
export interface TermHit {
  skillId: string;
  first: number;
  last: number;
  /** Which words were recognised, between the first and the last. */
  words: readonly number[];
  /** How many words were recognised; more is surer. */
  weight: number;
}

/** So many other words may stand between those of a phrase. */
const WORDS_BETWEEN = 4;
/** From so many letters on a word is recognised inside a compound: `dementie` in `dementiezorg`. */
const LEAST_IN_COMPOUND = 7;
const MOST_JOINED = 3;
const ABBREVIATION = /^[A-Z][A-Za-z0-9&-]{0,4}$/;
const MOST_LETTERS_OF_ABBREVIATION = 4;

/** Finds the words for skills in a sentence: inflected, as compounds joined or apart, in other order. */
export class SkillTerms {
  /** Whole terms without spaces, stemmed → terms. */
  readonly #joined = new Map<string, Term[]>();
  /** First stem of loose phrases → phrases. */
  readonly #loose = new Map<string, Term[]>();
  /** Long single words, for compounds, by the letters that they begin with. */
  readonly #compounds = new Map<string, { folded: string; skillId: string }[]>();

  constructor(skills: readonly CatalogueSkill[]) {
    for (const { id, group, nl, synonyms } of skills) {
      // What people learn at home or as a volunteer is what they offer, not what employers ask.
      if (group === 'home') continue;
      const phrases = (VACANCY_PHRASES[id] ?? '').split('; ').filter((phrase) => phrase !== '');
      const written = [nl.replace(/\s*\([^)]*\)/g, ''), ...synonyms, ...phrases];
      for (const one of written) if (!TOO_COMMON.has(one.toLowerCase())) this.#add(id, one);
    }
  }

  find(words: readonly Word[]): TermHit[] {
    const hits = [...this.#findJoined(words), ...this.#findLoose(words)];
    // The longest wins: "complexe wondzorg" is no "wondzorg".
    return hits.filter(
      (hit) =>
        !hits.some(
          (other) =>
            other !== hit &&
            other.skillId !== hit.skillId &&
            other.weight > hit.weight &&
            hit.words.every((word) => other.words.includes(word)),
        ),
    );
  }

  #add(skillId: string, written: string) {
    const folded = foldText(written);
    const words = contentWords(folded);
    const isAbbreviation =
      ABBREVIATION.test(written) &&
      folded.length <= MOST_LETTERS_OF_ABBREVIATION &&
      /[A-Z].*[A-Z]/.test(written);
    const term: Term = {
      skillId,
      stems: words.map(stemOf),
      isLoose: words.length > 1,
      capitals: isAbbreviation ? written : null,
    };
    append(this.#joined, stemOf(folded.replaceAll(' ', '')), term);
    if (term.isLoose) for (const stem of new Set(term.stems)) append(this.#loose, stem, term);
    if (words.length === 1 && folded.length >= LEAST_IN_COMPOUND) {
      append(this.#compounds, folded.slice(0, LEAST_IN_COMPOUND), { folded, skillId });
    }
  }

  #findJoined(words: readonly Word[]): TermHit[] {
    return words.flatMap((word, first) => {
      const hits: TermHit[] = [];
      for (let last = first; last < Math.min(words.length, first + MOST_JOINED); last += 1) {
        const span = words.slice(first, last + 1);
        if (span.length > 1 && span.some(({ folded }) => folded.length < 3)) continue;
        const joined = stemOf(span.map(({ folded }) => folded).join(''));
        for (const { skillId, capitals } of this.#joined.get(joined) ?? []) {
          const written = span.map(({ written }) => written).join('');
          if (capitals !== null && written !== capitals.replaceAll(/[^A-Za-z0-9]/g, '')) continue;
          const at = span.map((_, index) => first + index);
          hits.push({ skillId, first, last, words: at, weight: span.length + 1 });
        }
      }
      return hits.length > 0 ? hits : this.#inCompound(word, first);
    });
  }

  #inCompound({ folded }: Word, at: number): TermHit[] {
    const inside = (this.#compounds.get(folded.slice(0, LEAST_IN_COMPOUND)) ?? []).filter(
      ({ folded: part }) => folded.startsWith(part) && isCompoundEnd(folded.slice(part.length)),
    );
    const longest = Math.max(...inside.map(({ folded: part }) => part.length));
    return inside
      .filter(({ folded: part }) => part.length === longest)
      .map(({ skillId }) => ({ skillId, first: at, last: at, words: [at], weight: 1 }));
  }

  #findLoose(words: readonly Word[]): TermHit[] {
    return words.flatMap((word, first) =>
      formsOf(word).flatMap(({ stem }) =>
        (this.#loose.get(stem) ?? []).flatMap((term) => looseHit(term, words, first)),
      ),
    );
  }
}

/** The phrase with its first word at `first`, where the others are near enough. */
function looseHit({ skillId, stems }: Term, words: readonly Word[], first: number): TermHit[] {
  const end = Math.min(words.length, first + stems.length + WORDS_BETWEEN);
  const used = new Set<number>();
  let last = first;
  let weight = stems.length + 1;
  for (const wanted of stems) {
    let isFound = false;
    for (let at = first; at < end && !isFound; at += 1) {
      const form = used.has(at)
        ? undefined
        : formsOf(words[at]).find(({ stem }) => stem === wanted);
      if (form === undefined) continue;
      isFound = true;
      used.add(at);
      last = Math.max(last, at, form.at);
      // "Geeft aan" is surer than the "geeft" in it.
      if (form.at > at) weight += 0.5;
    }
    if (!isFound) return [];
  }
  return used.has(first) ? [{ skillId, first, last, words: [...used], weight }] : [];
}

/** A word as it stands, and with a part of the verb that stands further on. */
function formsOf(word: Word | undefined): readonly { stem: string; at: number }[] {
  return word === undefined ? [] : [{ stem: word.stem, at: -1 }, ...word.withParticle];
}

/** What may follow a word inside a compound: another word, or what makes a person of it. */
function isCompoundEnd(rest: string): boolean {
  return rest.length >= 3 || rest === 'er';
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value) {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
