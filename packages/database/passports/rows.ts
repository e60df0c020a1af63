import type {
  StoredPassport,
  StoredRegistration,
  VisiblePassport,
} from '@inzetbaar/application/ports';
import { BRANCHES } from '@inzetbaar/domain/branches';
import type { Coordinates } from '@inzetbaar/domain/geography';
import { LANES } from '@inzetbaar/domain/lanes';
import { LEGAL_TITLES } from '@inzetbaar/domain/law';
import { ENTRUSTMENT_LEVELS, SKILL_SOURCES, WORK_CONDITIONS } from '@inzetbaar/domain/passports';
import { PLACEMENT_FORMS } from '@inzetbaar/domain/placements';

import { allOf, numberOf, oneOf } from '../mapping/index.ts';

/** A registration as JSON out of the database. */
export interface RegistrationRow {
  title: string;
  number: string | null;
  validUntil: string | null;
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

/** A row of the function `visible_supply`. */
export interface VisibleRow extends SharedRow {
  skills: { skillId: string; level: number }[];
  titles: string[];
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

export function visiblePassportOf(row: VisibleRow): VisiblePassport {
  const titles = allOf(LEGAL_TITLES, row.titles, 'registration.title');
  return {
    ...sharedOf(row),
    skills: row.skills.map(({ skillId, level }) => ({
      skillId,
      level: numberOf(ENTRUSTMENT_LEVELS, level, 'passport_skill.level'),
    })),
    titles: LEGAL_TITLES.filter((title) => titles.includes(title)),
  };
}

export function registrationOf({ title, number, validUntil }: RegistrationRow): StoredRegistration {
  return { title: oneOf(LEGAL_TITLES, title, 'registration.title'), number, validUntil };
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
