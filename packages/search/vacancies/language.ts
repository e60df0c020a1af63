import type { CatalogueSkill, Municipality } from '@inzetbaar/application/ports';
import { type CompoundSplitter, compoundSplitter } from '../compounds/index.ts';
import type { Settings } from 'meilisearch';
import { settingsFingerprint, synonymsOf, vacancySettings } from '../settings/index.ts';
import { DOCUMENT_VERSION, type DocumentLanguage } from './document.ts';

/** The words of the product that the index is tuned to. */
export interface VacancyWords {
  skills: readonly CatalogueSkill[];
  /** Dutch titles of the occupations. */
  occupations: readonly string[];
  municipalities: readonly Pick<Municipality, 'code' | 'name'>[];
}

/** What follows from the words: the settings of the index, and how documents are made. */
export interface IndexLanguage extends DocumentLanguage {
  splitter: CompoundSplitter;
  settings: Settings;
  /** Another one means that the index has to be built anew. */
  fingerprint: string;
}

export function indexLanguage(words: VacancyWords): IndexLanguage {
  const splitter = compoundSplitter([
    ...words.skills.flatMap(({ nl, synonyms }) => [nl, ...synonyms]),
    ...words.occupations,
  ]);
  const synonyms = synonymsOf(words.skills);
  const names = new Map(words.municipalities.map(({ code, name }) => [code, name]));
  const fingerprint = settingsFingerprint([
    DOCUMENT_VERSION,
    vacancySettings(synonyms, ''),
    splitter.lexicon,
    [...names].sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);
  return {
    splitter,
    settings: vacancySettings(synonyms, fingerprint),
    fingerprint,
    municipalityName: (code) => names.get(code) ?? null,
  };
}
