import type { StoredTraining } from '@inzetbaar/application/ports';
import { ENTRUSTMENT_LEVELS } from '@inzetbaar/domain/passports';
import { TRAINING_FORMS, TRAINING_REACHES, TRAINING_STATUSES } from '@inzetbaar/domain/trainings';

import { Prisma } from '../generated/client.ts';
import { numberOf, oneOf } from '../mapping/index.ts';

/** A training with its place, skills and sessions, as `selectTrainings` reads it. */
export interface TrainingRow {
  id: string;
  organisationId: string;
  organisationName: string;
  status: string;
  title: string;
  about: string;
  form: string;
  weeks: number;
  hours: number;
  costs: string;
  reach: string;
  lastAskOn: string | null;
  version: number;
  createdAt: Date;
  updatedAt: Date;
  locationId: string | null;
  locationName: string | null;
  municipalityCode: string | null;
  latitude: number | null;
  longitude: number | null;
  /** Pairs of skill and level in the order of the training. */
  skills: [string, number][];
  sessions: { id: string; startsOn: string; askUntil: string; seats: number; taken: number }[];
}

/**
 * Reads trainings whole in one statement. The wanted rows are picked first, so that the rest is looked
 * up for these alone.
 *
 * @param picked everything after `SELECT … FROM training t`: conditions, order and limit
 * @param order the order again, for the result
 */
export function selectTrainings(
  tx: Prisma.TransactionClient,
  picked: Prisma.Sql,
  order: Prisma.Sql = Prisma.sql`t.id`,
): Promise<TrainingRow[]> {
  return tx.$queryRaw<TrainingRow[]>`
    SELECT t.id, t.organisation_id AS "organisationId", o.name AS "organisationName", t.status, t.title,
      t.about, t.form, t.weeks, t.hours, t.costs, t.reach, t.last_ask_on::text AS "lastAskOn", t.version,
      t.created_at AS "createdAt", t.updated_at AS "updatedAt", t.location_id AS "locationId",
      l.name AS "locationName", l.municipality_code AS "municipalityCode", l.latitude, l.longitude,
      (SELECT coalesce(jsonb_agg(jsonb_build_array(s.skill_id, s.level) ORDER BY s.position), '[]')
       FROM training_skill s WHERE s.training_id = t.id) AS skills,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'startsOn', s.starts_on, 'askUntil', s.ask_until,
         'seats', s.seats, 'taken', coalesce(u.taken, 0)) ORDER BY s.starts_on, s.id), '[]')
       FROM training_session s LEFT JOIN LATERAL seats_taken(ARRAY[s.id]) u ON true
       WHERE s.training_id = t.id) AS sessions
    FROM (SELECT t.* FROM training t ${picked}) t
    JOIN organisation o ON o.id = t.organisation_id
    LEFT JOIN location l ON l.id = t.location_id
    ORDER BY ${order}`;
}

export function trainingOf(row: TrainingRow): StoredTraining {
  const { locationName, municipalityCode, latitude, longitude, lastAskOn: _, ...training } = row;
  const isPlaced =
    locationName !== null && municipalityCode !== null && latitude !== null && longitude !== null;
  return {
    ...training,
    status: oneOf(TRAINING_STATUSES, row.status, 'training.status'),
    form: oneOf(TRAINING_FORMS, row.form, 'training.form'),
    reach: oneOf(TRAINING_REACHES, row.reach, 'training.reach'),
    location: isPlaced ? { name: locationName, municipalityCode, latitude, longitude } : null,
    skills: row.skills.map(([skillId, level]) => ({
      skillId,
      level: numberOf(ENTRUSTMENT_LEVELS, level, 'training_skill.level'),
    })),
  };
}
