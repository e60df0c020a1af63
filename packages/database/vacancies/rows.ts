import type { StoredVacancy } from '@inzetbaar/application/ports';
import { BRANCHES } from '@inzetbaar/domain/branches';
import { BUILD_UP_WEEKS, type HoursGrowth } from '@inzetbaar/domain/hours';
import { LANES } from '@inzetbaar/domain/lanes';
import { LEGAL_TITLES, RESERVED_PROCEDURES } from '@inzetbaar/domain/law';
import { ENTRUSTMENT_LEVELS, WORK_CONDITIONS } from '@inzetbaar/domain/passports';
import { PLACEMENT_FORMS } from '@inzetbaar/domain/placements';
import {
  type Capacity,
  JOB_ADAPTATION_IDS,
  SKILL_IMPORTANCES,
  VACANCY_PAUSE_REASONS,
  VACANCY_STATUSES,
} from '@inzetbaar/domain/vacancies';

import { Prisma } from '../generated/client.ts';
import { allOf, numberOf, oneOf, oneOfOrNull } from '../mapping/index.ts';

/** A vacancy with its place and skills, as `selectVacancies` reads it. */
export interface VacancyRow {
  id: string;
  organisationId: string;
  organisationName: string;
  externalId: string | null;
  status: string;
  pauseReason: string | null;
  title: string;
  description: string;
  branch: string;
  positions: number | null;
  poolHours: number | null;
  titles: string[];
  reservedProcedures: string[];
  conditionsMet: string[];
  conditionsNotMet: string[];
  hoursMin: number;
  hoursMax: number;
  growthStartHours: number | null;
  growthFullAfterWeeks: number | null;
  adaptations: string[];
  availability: number;
  lanes: string[];
  forms: string[];
  startsOn: string | null;
  expiresOn: string | null;
  version: number;
  publishedAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
  locationId: string;
  locationName: string;
  street: string | null;
  postcode: string | null;
  municipalityCode: string;
  latitude: number;
  longitude: number;
  /** Triples of skill, level and importance in the order of the vacancy. */
  skills: [string, number, string][];
}

/**
 * Reads vacancies whole in one statement. The wanted rows are picked first, so that places and skills
 * are looked up for these alone.
 *
 * @param picked everything after `SELECT … FROM vacancy v`: conditions, order and limit
 * @param order the order again, for the result
 */
export function selectVacancies(
  tx: Prisma.TransactionClient,
  picked: Prisma.Sql,
  order: Prisma.Sql = Prisma.sql`v.id`,
): Promise<VacancyRow[]> {
  return tx.$queryRaw<VacancyRow[]>`
    SELECT v.id, v.organisation_id AS "organisationId", o.name AS "organisationName",
      v.external_id AS "externalId", v.status, v.pause_reason AS "pauseReason", v.title, v.description, v.branch, v.positions,
      v.pool_hours AS "poolHours", v.titles, v.reserved_procedures AS "reservedProcedures",
      v.conditions_met AS "conditionsMet", v.conditions_not_met AS "conditionsNotMet",
      v.hours_min AS "hoursMin", v.hours_max AS "hoursMax",
      v.growth_start_hours AS "growthStartHours",
      v.growth_full_after_weeks AS "growthFullAfterWeeks", v.adaptations, v.availability, v.lanes, v.forms,
      v.starts_on::text AS "startsOn", v.expires_on::text AS "expiresOn", v.version,
      v.published_at AS "publishedAt", v.created_at AS "createdAt", v.updated_at AS "updatedAt",
      l.id AS "locationId", l.name AS "locationName", l.street, l.postcode,
      l.municipality_code AS "municipalityCode", l.latitude, l.longitude,
      (SELECT coalesce(json_agg(json_build_array(s.skill_id, s.level, s.importance)
                                ORDER BY s.position), '[]')
       FROM vacancy_skill s WHERE s.vacancy_id = v.id) AS skills
    FROM (SELECT v.* FROM vacancy v ${picked}) v
      JOIN organisation o ON o.id = v.organisation_id
      JOIN location l ON l.id = v.location_id
    ORDER BY ${order}`;
}

/** @throws when a column holds a value outside its closed list */
export function vacancyOf(row: VacancyRow): StoredVacancy {
  return {
    id: row.id,
    organisationId: row.organisationId,
    organisationName: row.organisationName,
    locationId: row.locationId,
    location: {
      id: row.locationId,
      organisationId: row.organisationId,
      name: row.locationName,
      street: row.street,
      postcode: row.postcode,
      municipalityCode: row.municipalityCode,
      latitude: row.latitude,
      longitude: row.longitude,
    },
    externalId: row.externalId,
    status: oneOf(VACANCY_STATUSES, row.status, 'vacancy.status'),
    pauseReason: oneOfOrNull(VACANCY_PAUSE_REASONS, row.pauseReason, 'vacancy.pause_reason'),
    title: row.title,
    description: row.description,
    branch: oneOf(BRANCHES, row.branch, 'vacancy.branch'),
    capacity: capacityOf(row),
    skills: row.skills.map(([skillId, level, importance]) => ({
      skillId,
      level: numberOf(ENTRUSTMENT_LEVELS, level, 'vacancy_skill.level'),
      importance: oneOf(SKILL_IMPORTANCES, importance, 'vacancy_skill.importance'),
    })),
    titles: allOf(LEGAL_TITLES, row.titles, 'vacancy.titles'),
    reservedProcedures: allOf(
      RESERVED_PROCEDURES,
      row.reservedProcedures,
      'vacancy.reserved_procedures',
    ),
    conditionsMet: allOf(WORK_CONDITIONS, row.conditionsMet, 'vacancy.conditions_met'),
    conditionsNotMet: allOf(WORK_CONDITIONS, row.conditionsNotMet, 'vacancy.conditions_not_met'),
    hoursMin: row.hoursMin,
    hoursMax: row.hoursMax,
    growth: growthOf(row),
    adaptations: allOf(JOB_ADAPTATION_IDS, row.adaptations, 'vacancy.adaptations'),
    availability: row.availability,
    lanes: allOf(LANES, row.lanes, 'vacancy.lanes'),
    forms: allOf(PLACEMENT_FORMS, row.forms, 'vacancy.forms'),
    startsOn: row.startsOn,
    expiresOn: row.expiresOn,
    version: row.version,
    publishedAt: row.publishedAt,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  };
}

function growthOf({ growthStartHours, growthFullAfterWeeks }: VacancyRow): HoursGrowth | null {
  if (growthStartHours === null || growthFullAfterWeeks === null) return null;
  return {
    startHours: growthStartHours,
    fullAfterWeeks: numberOf(
      BUILD_UP_WEEKS,
      growthFullAfterWeeks,
      'vacancy.growth_full_after_weeks',
    ),
  };
}

function capacityOf({ positions, poolHours }: VacancyRow): Capacity {
  if (positions !== null) return { kind: 'positions', positions };
  if (poolHours !== null) return { kind: 'hours', hoursPerWeek: poolHours };
  throw new Error('vacancy: neither positions nor hours');
}
