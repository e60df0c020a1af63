import type {
  CatalogueOccupation,
  CatalogueSkill,
  Municipality,
} from '@inzetbaar/application/ports';
import { lexiconOf, NearNames, VacancyRanker } from '@inzetbaar/domain/search';
import { type CompoundSplitter, compoundSplitter } from '../compounds/index.ts';
import type { Settings } from 'meilisearch';
import { settingsFingerprint, synonymsOf, vacancySettings } from '../settings/index.ts';
import { DOCUMENT_VERSION, type DocumentLanguage } from './document.ts';
import { WordMarker } from './marking.ts';

/** The words of the product that the index is tuned to. */
export interface VacancyWords {
  skills: readonly CatalogueSkill[];
  occupations: readonly Pick<CatalogueOccupation, 'id' | 'nl' | 'synonyms'>[];
  municipalities: readonly Pick<Municipality, 'code' | 'name'>[];
}

/** What follows from the words: the settings of the index, and how documents are made. */
export interface IndexLanguage extends DocumentLanguage {
  splitter: CompoundSplitter;
  ranker: VacancyRanker;
  names: NearNames;
  marker: WordMarker;
  settings: Settings;
  /** Another one means that the index has to be built anew. */
  fingerprint: string;
}

export function indexLanguage(words: VacancyWords): IndexLanguage {
  const splitter = compoundSplitter([
    ...words.skills.flatMap(({ nl, synonyms }) => [nl, ...synonyms]),
    ...words.occupations.map(({ nl }) => nl),
  ]);
  const labelsOf = ({
    id,
    nl,
    synonyms,
  }: {
    id: string;
    nl: string;
    synonyms: readonly string[];
  }) => ({
    id,
    labels: [nl, ...synonyms],
  });
  const functions = words.occupations.map(labelsOf);
  const functionWords = new Map(functions.map(({ id, labels }) => [id, labels]));
  const rankingWords = {
    skills: words.skills.map(labelsOf),
    functions,
    pieces: splitter.lexicon,
  };
  const lexicon = lexiconOf(rankingWords);
  const ranker = new VacancyRanker(rankingWords, lexicon);
  const synonyms = synonymsOf(words);
  const names = new Map(words.municipalities.map(({ code, name }) => [code, name]));
  const fingerprint = settingsFingerprint([
    DOCUMENT_VERSION,
    vacancySettings(synonyms, ''),
    splitter.lexicon,
    functions,
    [...names].sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);
  return {
    splitter,
    ranker,
    names: new NearNames(rankingWords, lexicon),
    marker: new WordMarker(splitter, synonyms),
    functionWords: (id) => functionWords.get(id) ?? [],
    settings: vacancySettings(synonyms, fingerprint),
    fingerprint,
    municipalityName: (code) => names.get(code) ?? null,
  };
}
