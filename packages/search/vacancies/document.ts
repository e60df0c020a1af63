import type { IndexedVacancy, VacancySearchHit } from '@inzetbaar/application/ports';
import { hoursBandsOf } from '@inzetbaar/domain/hours';
import type { RankedVacancyTraits, VacancyRanker, VacancyTraits } from '@inzetbaar/domain/search';
import type { CompoundSplitter } from '../compounds/index.ts';
import type { Marking } from './marking.ts';
import { isMarked, pieces, withoutMarks } from './highlights.ts';
import { coordinatesOf, type PlaceKey, placeKey } from './places.ts';

/** Changes whenever a document is made differently; then the index is built anew. */
export const DOCUMENT_VERSION = 3;

/** A vacancy in the index. What is not here cannot leak from it. */
export interface VacancyDocument extends VacancyTraits {
  id: string;
  title: string;
  description: string;
  /** The beginning of the description, for lists in which no words were asked. */
  summary: string;
  organisationId: string;
  organisationName: string;
  municipalityCode: string;
  municipalityName: string;
  branch: VacancySearchHit['branch'];
  lanes: VacancySearchHit['lanes'];
  forms: VacancySearchHit['forms'];
  hoursMin: number;
  hoursMax: number;
  hours: readonly string[];
  place: PlaceKey;
  /** Milliseconds since 1970. */
  publishedAt: number;
  skillIds: readonly string[];
  skillWords: readonly string[];
  /** Names and synonyms of the functions in the title, by which others may call them. */
  functionWords: readonly string[];
  extraWords: readonly string[];
  /** Everything that its title, function and skills hold, without endings. */
  stems: readonly string[];
}

/** What making a document needs to know beside the vacancy. */
export interface DocumentLanguage {
  splitter: CompoundSplitter;
  /** Name of a municipality by its CBS code; null where it is unknown. */
  municipalityName(code: string): string | null;
  /** Labels of a function by its id. */
  functionWords(id: string): readonly string[];
  ranker: Pick<VacancyRanker, 'traitsOf' | 'stemsToFind'>;
}

const SUMMARY_LETTERS = 220;

export function documentOf(vacancy: IndexedVacancy, language: DocumentLanguage): VacancyDocument {
  const title = withoutMarks(vacancy.title);
  const description = withoutMarks(vacancy.description);
  const organisationName = withoutMarks(vacancy.organisationName);
  const municipalityName = language.municipalityName(vacancy.municipalityCode) ?? '';
  const traits = language.ranker.traitsOf({ title, organisationName, municipalityName });
  return {
    id: vacancy.id,
    title,
    description,
    summary: beginning(description),
    organisationId: vacancy.organisationId,
    organisationName,
    municipalityCode: vacancy.municipalityCode,
    municipalityName,
    branch: vacancy.branch,
    lanes: vacancy.lanes,
    forms: vacancy.forms,
    hoursMin: vacancy.hoursMin,
    hoursMax: vacancy.hoursMax,
    hours: hoursBandsOf({ min: vacancy.hoursMin, max: vacancy.hoursMax }),
    place: placeKey(vacancy.coordinates),
    publishedAt: vacancy.publishedAt.getTime(),
    skillIds: vacancy.skillIds,
    skillWords: vacancy.skillWords,
    ...traits,
    functionWords: traits.functionIds.flatMap((id) => language.functionWords(id)),
    stems: language.ranker.stemsToFind(traits, vacancy.skillIds),
    extraWords: language.splitter.extraWords([title, ...vacancy.skillWords]),
  };
}

/** The fields that ranking needs; no more, because hundreds are read for a page of twenty. */
export const RANKED_FIELDS = [
  'id',
  'titleStems',
  'whereStems',
  'functionIds',
  'skillIds',
  'publishedAt',
] as const satisfies readonly (keyof RankedVacancyTraits)[];

/** What the engine answers per vacancy, of the fields that were asked. */
export interface VacancyAnswer extends Pick<
  VacancyDocument,
  | 'id'
  | 'title'
  | 'organisationId'
  | 'organisationName'
  | 'municipalityCode'
  | 'branch'
  | 'lanes'
  | 'forms'
  | 'hoursMin'
  | 'hoursMax'
  | 'place'
  | 'publishedAt'
> {
  summary?: string;
  description?: string;
  _formatted?: { title?: string; description?: string };
}

/** The fields that a hit is made of; the snippet comes from the summary, or from `_formatted`. */
export const HIT_FIELDS = [
  'id',
  'title',
  'organisationId',
  'organisationName',
  'municipalityCode',
  'branch',
  'lanes',
  'forms',
  'hoursMin',
  'hoursMax',
  'place',
  'publishedAt',
] as const satisfies readonly (keyof VacancyAnswer)[];

export function hitOf(answer: VacancyAnswer): VacancySearchHit {
  const marked = answer._formatted?.title;
  return {
    id: answer.id,
    title: answer.title,
    titleHighlight: marked !== undefined && isMarked(marked) ? pieces(marked) : null,
    snippet: pieces(oneLine(answer._formatted?.description ?? answer.summary ?? '')),
    organisationId: answer.organisationId,
    organisationName: answer.organisationName,
    municipalityCode: answer.municipalityCode,
    branch: answer.branch,
    lanes: answer.lanes,
    forms: answer.forms,
    hoursMin: answer.hoursMin,
    hoursMax: answer.hoursMax,
    coordinates: coordinatesOf(answer.place),
    publishedAt: new Date(answer.publishedAt),
  };
}

/** The same with the words marked by ourselves; of it the description was asked. */
export function markedHitOf(answer: VacancyAnswer, marking: Marking): VacancySearchHit {
  const description = marking.snippet((answer.description ?? '').trim());
  return hitOf({ ...answer, _formatted: { title: marking.text(answer.title), description } });
}

/** The first words of a text on one line, cut between words. */
function beginning(text: string): string {
  const line = oneLine(text.slice(0, 3 * SUMMARY_LETTERS));
  if (line.length <= SUMMARY_LETTERS) return line;
  const space = line.lastIndexOf(' ', SUMMARY_LETTERS);
  return `${line.slice(0, space > 0 ? space : SUMMARY_LETTERS)}…`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
