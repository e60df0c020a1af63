import { DAYS, DAY_PARTS } from '@inzetbaar/domain/availability';
import { BRANCHES } from '@inzetbaar/domain/branches';
import { ROLES } from '@inzetbaar/domain/identity';
import { IMPORT_FORMATS, IMPORT_ROW_OUTCOMES, IMPORT_STATUSES } from '@inzetbaar/domain/imports';
import {
  INTRODUCTION_REASONS,
  INTRODUCTION_STATUSES,
  INTRODUCTION_TRANSITION_NAMES,
  RELEASE_FIELDS,
} from '@inzetbaar/domain/introductions';
import { LANES } from '@inzetbaar/domain/lanes';
import { LEGAL_TITLES, RESERVED_PROCEDURES, SPECIALISMS } from '@inzetbaar/domain/law';
import { BLOCK_KINDS, SCORE_PARTS, WAYS_OUT } from '@inzetbaar/domain/matching';
import {
  ENTRUSTMENT_LEVELS,
  RECENCIES,
  REGISTRATION_REFUSALS,
  REGISTRATION_STANDINGS,
  SKILL_SOURCES,
  WORK_CONDITIONS,
} from '@inzetbaar/domain/passports';
import {
  PLACEMENT_END_REASONS,
  PLACEMENT_FORMS,
  PLACEMENT_STATUSES,
  PLACEMENT_TRANSITION_NAMES,
} from '@inzetbaar/domain/placements';
import {
  SEAT_REQUEST_STATUSES,
  SEAT_TRANSITION_NAMES,
  TRAINING_FORMS,
  TRAINING_REACHES,
  TRAINING_STATUSES,
  TRAINING_TRANSITION_NAMES,
} from '@inzetbaar/domain/trainings';
import {
  JOB_ADAPTATION_IDS,
  SKILL_IMPORTANCES,
  VACANCY_STATUSES,
  VACANCY_TRANSITION_NAMES,
} from '@inzetbaar/domain/vacancies';
import { expect, test } from 'vitest';
import vocabulary from './messages/nl/vocabulary.json';

const LISTS: Record<keyof typeof vocabulary & string, readonly (string | number)[] | null> = {
  role: ROLES,
  lane: LANES,
  laneExplained: LANES,
  branch: BRANCHES,
  branchShort: BRANCHES,
  day: DAYS,
  dayShort: DAYS,
  dayPart: DAY_PARTS,
  entrustment: ENTRUSTMENT_LEVELS,
  entrustmentAsked: ENTRUSTMENT_LEVELS,
  recency: RECENCIES,
  workCondition: WORK_CONDITIONS,
  jobAdaptation: JOB_ADAPTATION_IDS,
  placementForm: PLACEMENT_FORMS,
  legalTitle: LEGAL_TITLES,
  reservedProcedure: RESERVED_PROCEDURES,
  specialism: SPECIALISMS,
  registrationStanding: REGISTRATION_STANDINGS,
  registrationRefusal: REGISTRATION_REFUSALS,
  skillSource: SKILL_SOURCES,
  skillImportance: SKILL_IMPORTANCES,
  vacancyStatus: VACANCY_STATUSES,
  vacancyTransition: VACANCY_TRANSITION_NAMES,
  // Lists of the contracts, whose schemas are not loaded here.
  vacancySort: null,
  hoursBand: null,
  accessKind: null,
  introductionStatus: INTRODUCTION_STATUSES,
  introductionTransition: INTRODUCTION_TRANSITION_NAMES,
  introductionReason: INTRODUCTION_REASONS,
  releaseField: RELEASE_FIELDS,
  placementStatus: PLACEMENT_STATUSES,
  placementTransition: PLACEMENT_TRANSITION_NAMES,
  placementEndReason: PLACEMENT_END_REASONS,
  trainingForm: TRAINING_FORMS,
  trainingReach: TRAINING_REACHES,
  trainingStatus: TRAINING_STATUSES,
  trainingTransition: TRAINING_TRANSITION_NAMES,
  seatRequestStatus: SEAT_REQUEST_STATUSES,
  seatTransition: SEAT_TRANSITION_NAMES,
  fitPart: [...new Set([...SCORE_PARTS, ...BLOCK_KINDS])],
  wayOut: WAYS_OUT,
  importStatus: IMPORT_STATUSES,
  importFormat: IMPORT_FORMATS,
  importOutcome: IMPORT_ROW_OUTCOMES,
};

test.each(Object.entries(LISTS).filter(([, list]) => list !== null))(
  'every %s has a word, and no word is left over',
  (name, list) => {
    const words = vocabulary[name as keyof typeof vocabulary];
    expect(Object.keys(words).sort()).toEqual(list?.map(String).sort());
  },
);
