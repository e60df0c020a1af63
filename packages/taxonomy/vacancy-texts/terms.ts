import type { CatalogueSkill } from '@inzetbaar/application/ports';
import { contentWords, foldText, isStopWord } from '../text/index.ts';
import { VACANCY_PHRASES } from './phrases/index.ts';
import { isSameClause } from './clauses.ts';
import { TOO_COMMON } from './too-common.ts';
import { type Form, formsOf, stemOf, type Word } from './words.ts';

/** A word or phrase that stands for a skill. */
interface Term {
  skillId: string;
  /** How many words it asks, each of which can be said in several ways. */
  slots: number;
}

/** What a word can be: one of the words of a term. */
interface Fit {
  term: Term;
  slot: number;
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
  /** Its words stand so far apart that it counts only where the function usually has the skill. */
  isLoose: boolean;
}

/** So many other words may stand between those of a phrase. */
const WORDS_BETWEEN = 4;
/** So many where the function usually has the skill. */
const WORDS_BETWEEN_LOOSELY = 10;
/** From so many letters on a word is recognised inside a compound: `dementie` in `dementiezorg`. */
const LEAST_IN_COMPOUND = 7;
/** A beginning of a word has so many letters at least. */
const LEAST_OF_BEGINNING = 2;
const MOST_REMEMBERED = 10_000;
const MOST_OF_FIXED = 5;
const ABBREVIATION = /^[A-Z][A-Za-z0-9&-]{0,4}$/;
const MOST_LETTERS_OF_ABBREVIATION = 4;
/** Beginnings of verbs that are spelled in another way in other forms: `adviseer`, `werv`. */
const CHANGES = /(?:[vz]|([aeou])\1[a-z])$/;
/** "Geeft … aan" is surer than the "geeft" in it. */
const SURER_WITH_PARTICLE = 0.5;

/** Finds the words for skills in a sentence: inflected, as compounds joined or apart, in other order. */
export class SkillTerms {
  readonly #stems = new Map<string, Fit[]>();
  /** Words that count only as they are written: `OK`, `IC`. */
  readonly #capitals = new Map<string, Fit[]>();
  /** Phrases of small words, which count only as they are said. */
  readonly #fixed = new Map<string, Fit[]>();
  readonly #beginsFixed = new Set<string>();
  /** By the letters that a word begins with. */
  readonly #beginnings = new Map<string, Fit[]>();
  /** What a word fits, remembered: a text uses the same words again and again. */
  readonly #fits = new Map<string, readonly Fit[]>();
  /** Long single words, for compounds, by the letters that they begin with. */
  readonly #compounds = new Map<string, { folded: string; skillId: string }[]>();

  constructor(skills: readonly CatalogueSkill[]) {
    for (const { id, group, nl, synonyms } of skills) {
      // What people learn at home or as a volunteer is what they offer, not what employers ask.
      if (group === 'home') continue;
      for (const label of [nl.replace(/\s*\([^)]*\)/g, ''), ...synonyms]) {
        if (!TOO_COMMON.has(label.toLowerCase())) this.#addLabel(id, label);
      }
      for (const phrase of (VACANCY_PHRASES[id] ?? '').split(';')) {
        if (phrase.trim() !== '') this.#addPhrase(id, phrase.trim());
      }
    }
  }

  /** The surest first: its words are the ones to mark. */
  find(words: readonly Word[]): TermHit[] {
    const hits = once(this.#hitsIn(words)).toSorted((a, b) => b.weight - a.weight);
    // The longest wins: "complexe wondzorg" is no "wondzorg".
    return hits.filter(
      (hit) =>
        !hits.some(
          (other) =>
            !other.isLoose &&
            other.weight > hit.weight &&
            other.skillId !== hit.skillId &&
            hit.words.every((word) => other.words.includes(word)),
        ),
    );
  }

  #addLabel(skillId: string, written: string) {
    const folded = foldText(written);
    const words = contentWords(folded);
    if (isAbbreviation(written, folded)) {
      append(this.#capitals, lettersOf(written), { term: { skillId, slots: 1 }, slot: 0 });
      return;
    }
    const joined = { term: { skillId, slots: 1 }, slot: 0 };
    append(this.#stems, stemOf(folded.replaceAll(' ', '')), joined);
    if (words.length > 1) {
      const term = { skillId, slots: words.length };
      for (const [slot, word] of words.entries()) append(this.#stems, stemOf(word), { term, slot });
    } else if (folded.length >= LEAST_IN_COMPOUND) {
      append(this.#compounds, folded.slice(0, LEAST_IN_COMPOUND), { folded, skillId });
    }
  }

  #addPhrase(skillId: string, phrase: string) {
    const all = phrase.split(/\s+/).map((slot) => slot.split('|'));
    const slots = all.filter((ways) => !ways.every((way) => isStopWord(foldText(way))));
    const term = { skillId, slots: slots.length };
    if (slots.length < 2 && all.length > 1) {
      // "In de nacht" is not any "nacht".
      this.#beginsFixed.add(foldText(phrase).split(' ')[0] ?? '');
      append(this.#fixed, foldText(phrase), { term: { skillId, slots: 1 }, slot: 0 });
      return;
    }
    for (const [slot, ways] of slots.entries()) {
      for (const way of ways) this.#addWay(way, { term, slot });
    }
  }

  #addWay(way: string, fit: Fit) {
    const folded = foldText(way).replaceAll(' ', '');
    if (isStopWord(folded)) return;
    if (/[A-Z]/.test(way)) append(this.#capitals, lettersOf(way), fit);
    else if (way.endsWith('*')) {
      append(this.#beginnings, folded, fit);
      if (CHANGES.test(folded)) append(this.#stems, stemOf(folded), fit);
    } else append(this.#stems, stemOf(folded), fit);
    if (fit.term.slots === 1 && !way.endsWith('*') && folded.length >= LEAST_IN_COMPOUND) {
      const known = { folded, skillId: fit.term.skillId };
      append(this.#compounds, folded.slice(0, LEAST_IN_COMPOUND), known);
    }
  }

  #hitsIn(words: readonly Word[]): TermHit[] {
    const hits: TermHit[] = [];
    const loose = new Map<Term, { slot: number; form: Form }[]>();
    for (const form of formsOf(words)) {
      for (const { term, slot } of this.#fitsOf(form)) {
        if (term.slots > 1) append(loose, term, { slot, form });
        else hits.push(hitOf(term, form.at, form.isParticle));
      }
      if (form.at.length === 1) hits.push(...this.#inCompound(form));
    }
    hits.push(...this.#fixedIn(words));
    for (const [term, found] of loose) hits.push(...phrasesIn(term, found, words));
    return hits;
  }

  #fixedIn(words: readonly Word[]): TermHit[] {
    return words.flatMap((word, first) => {
      if (!this.#beginsFixed.has(word.folded)) return [];
      let said = word.folded;
      return words.slice(first + 1, first + MOST_OF_FIXED).flatMap((next, behind) => {
        said += ` ${next.folded}`;
        const at = Array.from({ length: behind + 2 }, (_, index) => first + index);
        return (this.#fixed.get(said) ?? []).map(({ term }) => hitOf(term, at, false));
      });
    });
  }

  #fitsOf({ stem, folded, written, isJoined }: Form): readonly Fit[] {
    const capitals = /^[A-Z]/.test(written) ? (this.#capitals.get(written) ?? []) : [];
    const known = isJoined ? (this.#stems.get(stem) ?? []) : this.#fitsOfWord(stem, folded);
    return capitals.length === 0 ? known : [...known, ...capitals];
  }

  #fitsOfWord(stem: string, folded: string): readonly Fit[] {
    const remembered = this.#fits.get(folded);
    if (remembered !== undefined) return remembered;
    const fits = [...(this.#stems.get(stem) ?? [])];
    for (let letters = LEAST_OF_BEGINNING; letters <= folded.length; letters += 1) {
      fits.push(...(this.#beginnings.get(folded.slice(0, letters)) ?? []));
    }
    if (this.#fits.size >= MOST_REMEMBERED) this.#fits.clear();
    this.#fits.set(folded, fits);
    return fits;
  }

  #inCompound({ folded, at }: Form): TermHit[] {
    const inside = (this.#compounds.get(folded.slice(0, LEAST_IN_COMPOUND)) ?? []).filter(
      ({ folded: part }) => folded.startsWith(part) && isCompoundEnd(folded.slice(part.length)),
    );
    const longest = Math.max(...inside.map(({ folded: part }) => part.length));
    return inside
      .filter(({ folded: part }) => part.length === longest)
      .map(({ skillId }) => ({ ...hitOf({ skillId, slots: 1 }, at, false), weight: 1 }));
  }
}

/** The same words can stand for a skill by several of its phrases: the surest counts. */
function once(hits: readonly TermHit[]): TermHit[] {
  const known = new Map<string, TermHit>();
  for (const hit of hits) {
    const key = `${hit.skillId} ${hit.words.join(' ')}`;
    if ((known.get(key)?.weight ?? 0) < hit.weight) known.set(key, hit);
  }
  return [...known.values()];
}

/** The places where all words of a phrase stand near enough, from every word that can begin it. */
function phrasesIn(
  term: Term,
  found: readonly { slot: number; form: Form }[],
  words: readonly Word[],
): TermHit[] {
  if (new Set(found.map(({ slot }) => slot)).size < term.slots) return [];
  const sorted = found.toSorted((a, b) => a.form.at[0] - b.form.at[0]);
  return sorted.flatMap((start, index) => {
    const [from] = start.form.at;
    const taken = new Map([[start.slot, start.form]]);
    const used = new Set<number>(start.form.at);
    for (const { slot, form } of sorted.slice(index + 1)) {
      if (form.at[0] >= from + term.slots + WORDS_BETWEEN_LOOSELY) break;
      if (taken.has(slot) || form.at.some((place) => used.has(place))) continue;
      taken.set(slot, form);
      for (const place of form.at) used.add(place);
    }
    if (taken.size < term.slots || !isSameClause(words, [...used])) return [];
    const forms = [...taken.values()];
    const last = Math.max(...forms.map(({ at }) => at[0]));
    const hit = hitOf(
      term,
      [...used],
      forms.some(({ isParticle }) => isParticle),
    );
    return [{ ...hit, isLoose: last >= from + term.slots + WORDS_BETWEEN }];
  });
}

function hitOf({ skillId, slots }: Term, at: readonly number[], isSurer: boolean): TermHit {
  const weight = Math.max(slots, isSurer ? 1 : at.length) + 1 + (isSurer ? SURER_WITH_PARTICLE : 0);
  return {
    skillId,
    first: Math.min(...at),
    last: Math.max(...at),
    words: at,
    weight,
    isLoose: false,
  };
}

function isAbbreviation(written: string, folded: string): boolean {
  return (
    ABBREVIATION.test(written) &&
    folded.length <= MOST_LETTERS_OF_ABBREVIATION &&
    /[A-Z].*[A-Z]/.test(written)
  );
}

function lettersOf(written: string): string {
  return written.replaceAll(/[^A-Za-z0-9]/g, '');
}

/** What may follow a word inside a compound: another word, or what makes a person of it. */
function isCompoundEnd(rest: string): boolean {
  return rest.length >= 3 || rest === 'er';
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value) {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
