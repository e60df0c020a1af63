import type {
  StoredPassport,
  StoredRegistration,
  VisiblePassport,
} from '@inzetbaar/application/ports';
import { BRANCHES } from '@inzetbaar/domain/branches';
import type { Coordinates } from '@inzetbaar/domain/geography';
import { BUILD_UP_WEEKS, type BuildUp } from '@inzetbaar/domain/hours';
import { LANES } from '@inzetbaar/domain/lanes';
import type { WorkTerms } from '@inzetbaar/domain/matching';
import { LEGAL_TITLES, SPECIALISMS } from '@inzetbaar/domain/law';
import {
  CHECK_METHODS,
  ENTRUSTMENT_LEVELS,
  REGISTRATION_REFUSALS,
  SKILL_SOURCES,
  WORK_CONDITIONS,
} from '@inzetbaar/domain/passports';
import { PLACEMENT_FORMS } from '@inzetbaar/domain/placements';

import { allOf, numberOf, oneOf, oneOfOrNull } from '../mapping/index.ts';

/** What the function `registration_json` gives. */
export interface RegistrationRow {
  id: string;
  title: string;
  number: string | null;
  specialism: string | null;
  validUntil: string | null;
  askedAt: string | null;
  check: {
    outcome: string;
    reason: string | null;
    method: string;
    at: string;
    holdsUntil: string | null;
  } | null;
}

/** What both views of a passport have. */
interface SharedRow {
  id: string;
  hoursMin: number;
  hoursMax: number;
  availability: number;
  municipalityCode: string | null;
  latitude: number | null;
  longitude: number | null;
  maxTravelKm: number | null;
  wishedBranches: string[];
  wishedForms: string[];
}

export interface PassportRow extends SharedRow {
  accountId: string;
  otherHours: number;
  buildUpWeeks: number[];
  buildUpHours: number[];
  postcodeArea: string | null;
  workConditions: string[];
  phone: string | null;
  introductionText: string;
  visible: boolean;
  version: number;
  updatedAt: Date;
  skills: { skillId: string; level: number; source: string; lastUsedYear: number | null }[];
  registrations: RegistrationRow[];
  lanes: { lane: string; organisationId: string | null }[];
}

/** A row of the function `work_terms`. */
export interface WorkTermsRow {
  id: string;
  workConditions: string[];
  buildUpWeeks: number[];
  buildUpHours: number[];
}

/** A row of the function `visible_supply`. */
export interface VisibleRow extends SharedRow {
  skills: { skillId: string; level: number }[];
  titles: string[];
  uncheckedTitles: string[];
}

export function passportOf(row: PassportRow): StoredPassport {
  return {
    ...sharedOf(row),
    accountId: row.accountId,
    skills: row.skills.map(({ skillId, level, source, lastUsedYear }) => ({
      skillId,
      level: numberOf(ENTRUSTMENT_LEVELS, level, 'passport_skill.level'),
      source: oneOf(SKILL_SOURCES, source, 'passport_skill.source'),
      ...(lastUsedYear === null ? {} : { lastUsedYear }),
    })),
    registrations: row.registrations.map(registrationOf),
    workConditions: allOf(WORK_CONDITIONS, row.workConditions, 'passport.work_conditions'),
    otherHours: row.otherHours,
    buildUp: buildUpOf(row),
    postcodeArea: row.postcodeArea,
    lanes: row.lanes.map(({ lane, organisationId }) => ({
      lane: oneOf(LANES, lane, 'passport_lane.lane'),
      organisationId,
    })),
    phone: row.phone,
    introductionText: row.introductionText,
    visible: row.visible,
    version: row.version,
    updatedAt: row.updatedAt,
  };
}

export function workTermsOf(row: WorkTermsRow): WorkTerms {
  return {
    id: row.id,
    workConditions: allOf(WORK_CONDITIONS, row.workConditions, 'passport.work_conditions'),
    buildUp: buildUpOf(row),
  };
}

function buildUpOf({
  buildUpWeeks,
  buildUpHours,
}: Pick<WorkTermsRow, 'buildUpWeeks' | 'buildUpHours'>): BuildUp {
  return buildUpWeeks.map((weeks, at) => ({
    afterWeeks: numberOf(BUILD_UP_WEEKS, weeks, 'passport.build_up_weeks'),
    hoursPerWeek: buildUpHours[at] ?? 0,
  }));
}

export function visiblePassportOf(row: VisibleRow): VisiblePassport {
  const titles = allOf(LEGAL_TITLES, row.titles, 'registration.title');
  const unchecked = allOf(LEGAL_TITLES, row.uncheckedTitles, 'registration.title');
  return {
    ...sharedOf(row),
    skills: row.skills.map(({ skillId, level }) => ({
      skillId,
      level: numberOf(ENTRUSTMENT_LEVELS, level, 'passport_skill.level'),
    })),
    titles: LEGAL_TITLES.filter((title) => titles.includes(title)),
    uncheckedTitles: LEGAL_TITLES.filter((title) => unchecked.includes(title)),
  };
}

export function registrationOf({ check, ...row }: RegistrationRow): StoredRegistration {
  return {
    id: row.id,
    title: oneOf(LEGAL_TITLES, row.title, 'registration.title'),
    number: row.number,
    specialism: oneOfOrNull(SPECIALISMS, row.specialism, 'registration.specialism'),
    validUntil: row.validUntil,
    askedAt: row.askedAt === null ? null : new Date(row.askedAt),
    check:
      check === null
        ? null
        : {
            outcome: oneOf(['confirmed', 'refused'], check.outcome, 'registration_check.outcome'),
            reason: oneOfOrNull(REGISTRATION_REFUSALS, check.reason, 'registration_check.reason'),
            method: oneOf(CHECK_METHODS, check.method, 'registration_check.method'),
            at: new Date(check.at),
            holdsUntil: check.holdsUntil,
          },
  };
}

function sharedOf(row: SharedRow) {
  return {
    id: row.id,
    hoursMin: row.hoursMin,
    hoursMax: row.hoursMax,
    availability: row.availability,
    municipalityCode: row.municipalityCode,
    home: homeOf(row),
    maxTravelKm: row.maxTravelKm,
    wishedBranches: allOf(BRANCHES, row.wishedBranches, 'passport.wished_branches'),
    wishedForms: allOf(PLACEMENT_FORMS, row.wishedForms, 'passport.wished_forms'),
  };
}

function homeOf({ latitude, longitude }: SharedRow): Coordinates | null {
  return latitude === null || longitude === null ? null : { latitude, longitude };
}
