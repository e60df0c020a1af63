import {
  CompoundLexicon,
  type Concept,
  contentWords,
  joinedStemsOf,
  stemOf,
  stemsOf,
  VectorIndex,
  wordsOf,
  writtenWords,
} from '../words/index.ts';
import { FunctionFinder } from './function-finder.ts';
import { Spelling } from './spelling.ts';

/** What a vacancy is ranked by, beside its skills; made once, when it is published. */
export interface VacancyTraits {
  /** Stems of the title, compounds whole and in pieces, loose words that make one as well. */
  titleStems: readonly string[];
  /** Stems of the names of employer and municipality. */
  whereStems: readonly string[];
  /** Functions that the title names. */
  functionIds: readonly string[];
}

/** Of whom the traits are made. */
export interface DescribedVacancy {
  title: string;
  organisationName: string;
  municipalityName: string;
}

/** A vacancy that was found, with as little as ranking needs. */
export interface RankedVacancyTraits extends VacancyTraits {
  id: string;
  skillIds: readonly string[];
  /** Milliseconds since 1970. */
  publishedAt: number;
}

/** The words that ranking knows: the first label of each is the preferred one. */
export interface RankingWords {
  skills: readonly Concept[];
  functions: readonly Concept[];
  /** More words of which compounds are made, folded. */
  pieces: readonly string[];
}

/** The pieces of the compounds in the words. */
export function lexiconOf({ skills, functions, pieces }: RankingWords): CompoundLexicon {
  const labels = [...skills, ...functions].flatMap(({ labels }) => labels);
  return new CompoundLexicon([...pieces, ...labels.flatMap(wordsOf)]);
}

/**
 * How much a word of the query counts where it stands. What stands in none of these was found in
 * the text.
 */
const IN_TITLE = 1;
const IN_WHERE = 0.8;
const IN_FUNCTION = 0.7;
const IN_SKILLS = 0.6;
const IN_TEXT = 0.2;
/** A compound of which all the pieces stand there, beside the compound itself. */
const IN_PIECES = 0.9;

/** What the parts of the score count against each other. */
const WORDS_COVERED = 1;
const LIKE_FUNCTION = 1.5;
const LIKE_SKILL = 0.5;
/** The engine also saw the text; its whole order spans this much. */
const ENGINE_ORDER = 0.2;

const NO_STEMS: readonly string[] = [];

/** A word of the query by its stem and, of a compound, those of its pieces. */
interface AskedWord {
  readonly whole: string;
  readonly pieces: readonly string[];
  readonly weight: number;
}

/**
 * Orders the vacancies that a search found by what they are: how much of the query their title,
 * function and skills hold. Words and skills that most of the found vacancies have weigh little.
 * Order of the words, compounds joined or apart, endings and typing errors do not matter.
 * Deterministic: the same words and vacancies give the same order.
 */
export class VacancyRanker {
  readonly #lexicon: CompoundLexicon;
  readonly #functions: FunctionFinder;
  readonly #spelling: Spelling;
  readonly #labels: VectorIndex;
  /** The concept that a label of the index belongs to. */
  readonly #concepts: readonly string[];
  readonly #stemsOfConcept: ReadonlyMap<string, readonly string[]>;

  /** @param lexicon of the same words, where there is one already: making it takes a while */
  constructor(words: RankingWords, lexicon = lexiconOf(words)) {
    const { skills, functions } = words;
    const labels = [
      ...skills.flatMap(({ id, labels }) => labels.map((text) => ({ key: skillKey(id), text }))),
      ...functions.flatMap(({ id, labels }) =>
        labels.map((text) => ({ key: functionKey(id), text })),
      ),
    ];
    this.#lexicon = lexicon;
    this.#functions = new FunctionFinder(functions, this.#lexicon);
    this.#spelling = new Spelling(labels.flatMap(({ text }) => wordsOf(text)));
    this.#concepts = labels.map(({ key }) => key);
    const stems = labels.map(({ text }) => stemsOf(text, this.#lexicon));
    this.#labels = new VectorIndex(
      labels.map(({ text }, at) => new Map([...(stems[at] ?? []), ...writtenWords(wordsOf(text))])),
    );
    const stemsOfConcept = new Map<string, Set<string>>();
    labels.forEach(({ key }, at) => {
      const known = stemsOfConcept.get(key) ?? new Set<string>();
      for (const stem of stems[at]?.keys() ?? []) known.add(stem);
      stemsOfConcept.set(key, known);
    });
    this.#stemsOfConcept = new Map([...stemsOfConcept].map(([key, own]) => [key, [...own]]));
  }

  /** What a vacancy is ranked by. */
  traitsOf({ title, organisationName, municipalityName }: DescribedVacancy): VacancyTraits {
    const titleStems = new Set([
      ...stemsOf(title, this.#lexicon).keys(),
      ...joinedStemsOf(title, this.#lexicon).keys(),
    ]);
    return {
      titleStems: [...titleStems],
      whereStems: [...stemsOf(`${organisationName} ${municipalityName}`, this.#lexicon).keys()],
      functionIds: this.#functions.functionsOf(titleStems),
    };
  }

  /** The stems by which a vacancy is found whatever the endings: of its traits, functions and skills. */
  stemsToFind(traits: VacancyTraits, skillIds: readonly string[]): readonly string[] {
    const keys = [...traits.functionIds.map(functionKey), ...skillIds.map(skillKey)];
    return [
      ...new Set([
        ...traits.titleStems,
        ...traits.whereStems,
        ...keys.flatMap((key) => this.#stemsOfConcept.get(key) ?? NO_STEMS),
      ]),
    ];
  }

  /** The stems of a query, of compounds those of the pieces; typing errors are read as what they are like. */
  stemsOfQuery(words: string): readonly string[] {
    const mended = this.#spelling.mend(words, (word) => this.#isCompound(word));
    return contentWords(mended).flatMap((word) =>
      this.#lexicon.piecesOf(word).map((piece) => stemOf(piece)),
    );
  }

  /**
   * The same vacancies, the best first; equals by how the engine had them, then the newest, then by id.
   *
   * @param words as typed
   * @param found in the order of the engine
   */
  rank<Found extends RankedVacancyTraits>(words: string, found: readonly Found[]): Found[] {
    if (contentWords(words).length === 0 || found.length < 2) return [...found];
    const stands = (stem: string) =>
      found.some((one) => one.titleStems.includes(stem) || one.whereStems.includes(stem));
    const query = this.#spelling.mend(
      words,
      (word, stem) => this.#isCompound(word) || stands(stem),
    );
    const asked = this.#askedWords(query, found);
    const weightOfAll = asked.reduce((sum, { weight }) => sum + weight, 0);
    const likeness = this.#likenessOfConcepts(query);
    const functionCovers = this.#coversOfConcepts(asked, functionKey, found, 'functionIds');
    const skillCovers = this.#coversOfConcepts(asked, skillKey, found, 'skillIds');
    const skillHolders = countsOf(found.flatMap(({ skillIds }) => skillIds));
    const likenessOfSkill = new Map(
      [...skillHolders].map(([id, count]) => [
        id,
        (likeness.get(skillKey(id)) ?? 0) * shareOfRarity(count, found.length),
      ]),
    );

    const scored = found.map((one, at) => {
      let covered = 0;
      asked.forEach((word, number) => {
        let best = Math.max(
          IN_TEXT,
          IN_TITLE * coverOf(word, one.titleStems),
          IN_WHERE * coverOf(word, one.whereStems),
        );
        for (const id of one.functionIds) {
          best = Math.max(best, IN_FUNCTION * (functionCovers.get(id)?.[number] ?? 0));
        }
        for (const id of one.skillIds) {
          best = Math.max(best, IN_SKILLS * (skillCovers.get(id)?.[number] ?? 0));
        }
        covered += word.weight * best;
      });
      let likeFunction = 0;
      for (const id of one.functionIds) {
        likeFunction = Math.max(likeFunction, likeness.get(functionKey(id)) ?? 0);
      }
      let likeSkill = 0;
      for (const id of one.skillIds) likeSkill = Math.max(likeSkill, likenessOfSkill.get(id) ?? 0);
      const score =
        (WORDS_COVERED * covered) / weightOfAll +
        LIKE_FUNCTION * likeFunction +
        LIKE_SKILL * likeSkill -
        ENGINE_ORDER * (at / found.length);
      return { one, score };
    });
    return scored
      .toSorted(
        (a, b) =>
          b.score - a.score ||
          b.one.publishedAt - a.one.publishedAt ||
          (a.one.id < b.one.id ? -1 : 1),
      )
      .map(({ one }) => one);
  }

  /** Whether a word is made of known ones (`wondverpleegster`): unusual is not mistyped. */
  #isCompound(word: string): boolean {
    return this.#lexicon.piecesOf(word).length > 1;
  }

  /** The words of a query, with more weight for those that fewer of the titles hold. */
  #askedWords(query: string, found: readonly VacancyTraits[]): readonly AskedWord[] {
    return contentWords(query).map((word) => {
      const pieces = this.#lexicon.piecesOf(word);
      const asked = {
        whole: stemOf(word),
        pieces: pieces.length > 1 ? pieces.map((piece) => stemOf(piece)) : [],
      };
      const holders = found.reduce((sum, { titleStems }) => sum + coverOf(asked, titleStems), 0);
      return { ...asked, weight: rarity(holders, found.length) };
    });
  }

  /** How much of each asked word the labels of a concept hold, for the concepts that were found. */
  #coversOfConcepts(
    asked: readonly AskedWord[],
    keyOf: (id: string) => string,
    found: readonly RankedVacancyTraits[],
    field: 'functionIds' | 'skillIds',
  ): ReadonlyMap<string, readonly number[]> {
    const ids = new Set(found.flatMap((one) => one[field]));
    return new Map(
      [...ids].map((id) => {
        const stems = this.#stemsOfConcept.get(keyOf(id)) ?? NO_STEMS;
        return [id, asked.map((word) => coverOf(word, stems))];
      }),
    );
  }

  /** How like each skill and function is to the query by its nearest label, 0-1; absent is 0. */
  #likenessOfConcepts(query: string): ReadonlyMap<string, number> {
    const features = new Map([
      ...joinedStemsOf(query, this.#lexicon),
      ...stemsOf(query, this.#lexicon),
      ...writtenWords(wordsOf(query)),
    ]);
    const best = new Map<string, number>();
    this.#labels.likeness(features).forEach((likeness, at) => {
      const key = this.#concepts[at];
      if (likeness === 0 || key === undefined) return;
      best.set(key, Math.max(best.get(key) ?? 0, likeness));
    });
    return best;
  }
}

/** How much of a word stands somewhere: the whole of it, or some of its pieces. */
function coverOf(
  { whole, pieces }: { whole: string; pieces: readonly string[] },
  stems: readonly string[],
): number {
  if (stems.includes(whole)) return 1;
  if (pieces.length === 0) return 0;
  return (IN_PIECES * pieces.filter((piece) => stems.includes(piece)).length) / pieces.length;
}

/** A skill and a function may go by the same id. */
function skillKey(id: string): string {
  return `skill ${id}`;
}

function functionKey(id: string): string {
  return `function ${id}`;
}

/** Inverse frequency, smoothed: from 1 for what all have. */
function rarity(holders: number, of: number): number {
  return Math.log((of + 1) / (holders + 1)) + 1;
}

/** The same from 0 (all have it) to 1 (one has it). */
function shareOfRarity(holders: number, of: number): number {
  return Math.log((of + 1) / Math.max(1, holders)) / Math.log(of + 1);
}

function countsOf(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
