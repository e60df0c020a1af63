import type { PassportRepository } from '@inzetbaar/application/ports';

import { Prisma } from '../generated/client.ts';
import { type EvidenceJson, evidenceOfJson } from './evidence.ts';
import {
  type PassportRow,
  passportOf,
  type VisibleRow,
  visiblePassportOf,
  type WorkTermsRow,
  workTermsOf,
} from './rows.ts';
import { insertPassport, updatePassport } from './write.ts';

/** Passports: the whole one for its owner alone, and for others what `visible_supply` tells. */
export function passportsIn(tx: Prisma.TransactionClient): PassportRepository {
  const readVisible = async (picked: Prisma.Sql) => {
    const rows = await tx.$queryRaw<VisibleRow[]>`
      SELECT id, skills, titles, unchecked_titles AS "uncheckedTitles", hours_min AS "hoursMin", hours_max AS "hoursMax", availability,
        municipality_code AS "municipalityCode", latitude, longitude, max_travel_km AS "maxTravelKm",
        wished_branches AS "wishedBranches", wished_forms AS "wishedForms"
      FROM ${picked} ORDER BY id`;
    return rows.map(visiblePassportOf);
  };
  const readOwn = async <More extends object>(
    accountId: string,
    more: Prisma.Sql,
  ): Promise<(PassportRow & More) | undefined> => {
    const [row] = await tx.$queryRaw<(PassportRow & More)[]>`
        SELECT p.id, p.account_id AS "accountId", p.hours_min AS "hoursMin", p.hours_max AS "hoursMax",
          p.other_hours AS "otherHours", p.build_up_weeks AS "buildUpWeeks",
          p.build_up_hours AS "buildUpHours", p.availability, p.postcode_area AS "postcodeArea",
          p.municipality_code AS "municipalityCode", p.latitude, p.longitude,
          p.max_travel_km AS "maxTravelKm", p.wished_branches AS "wishedBranches",
          p.wished_forms AS "wishedForms", p.work_conditions AS "workConditions", p.phone,
          p.introduction_text AS "introductionText", p.visible, p.version, p.updated_at AS "updatedAt",
          (SELECT coalesce(json_agg(json_build_object('skillId', s.skill_id, 'level', s.level,
             'source', s.source, 'lastUsedYear', s.last_used_year) ORDER BY s.position), '[]')
           FROM passport_skill s WHERE s.passport_id = p.id) AS skills,
          (SELECT coalesce(jsonb_agg(registration_json(r) ORDER BY r.title), '[]')
           FROM registration_with_check r WHERE r.passport_id = p.id) AS registrations,
          (SELECT coalesce(json_agg(json_build_object('lane', l.lane,
             'organisationId', l.organisation_id) ORDER BY l.lane), '[]')
           FROM passport_lane l WHERE l.passport_id = p.id) AS lanes ${more}
        FROM passport p WHERE p.account_id = ${accountId}::uuid`;
    return row;
  };
  return {
    async findOf(accountId) {
      const row = await readOwn(accountId, Prisma.empty);
      return row === undefined ? null : passportOf(row);
    },

    async findWithEvidence(accountId) {
      const row = await readOwn<{ evidence: EvidenceJson[] }>(
        accountId,
        Prisma.sql`, (SELECT coalesce(jsonb_agg(to_jsonb(e) ORDER BY e.created_at, e.id), '[]')
          FROM evidence e WHERE e.account_id = p.account_id) AS evidence`,
      );
      if (row === undefined) return null;
      return { passport: passportOf(row), evidence: row.evidence.map(evidenceOfJson) };
    },

    insert: (passport) => insertPassport(tx, passport),
    update: (passport, expectedVersion) => updatePassport(tx, passport, expectedVersion),

    listVisible: (afterId, limit) =>
      readVisible(Prisma.sql`visible_supply(NULL, ${afterId}::uuid, ${limit}::int)`),

    async findVisible(ids) {
      if (ids.length === 0) return [];
      return readVisible(Prisma.sql`visible_supply(${[...ids]}::uuid[], NULL, ${ids.length}::int)`);
    },

    async listWorkTerms() {
      const rows = await tx.$queryRaw<WorkTermsRow[]>`
        SELECT id, work_conditions AS "workConditions", build_up_weeks AS "buildUpWeeks",
          build_up_hours AS "buildUpHours"
        FROM work_terms()`;
      return rows.map(workTermsOf);
    },

    async accountOfVisible(passportId) {
      const [row] = await tx.$queryRaw<{ account: string | null }[]>`
        SELECT account_of_visible_passport(${passportId}::uuid) AS account`;
      return row?.account ?? null;
    },
  };
}
