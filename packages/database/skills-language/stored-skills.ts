import type { StoredSkillsRepository } from '@inzetbaar/application/ports';

import { Prisma } from '../generated/client.ts';

/** Renames skills where they are stored, through functions that tell nothing about whose they are. */
export function storedSkillsIn(tx: Prisma.TransactionClient): StoredSkillsRepository {
  return {
    async renameInPassports(renames, limit) {
      const rows = await tx.$queryRaw<{ id: string }[]>`
        SELECT rename_passport_skills(${names(renames)}, ${limit}::int) AS id`;
      return rows.map(({ id }) => id);
    },
    async renameInVacancies(renames, limit) {
      return tx.$queryRaw<{ id: string; organisationId: string }[]>`
        SELECT id, organisation_id AS "organisationId"
        FROM rename_vacancy_skills(${names(renames)}, ${limit}::int)`;
    },
    async renameInEvidence(renames, limit) {
      const rows = await tx.$queryRaw<{ id: string }[]>`
        SELECT rename_evidence_skills(${names(renames)}, ${limit}::int) AS id`;
      return rows.map(({ id }) => id);
    },
    async renameInTrainings(renames, limit) {
      return tx.$queryRaw<{ id: string; organisationId: string }[]>`
        SELECT id, organisation_id AS "organisationId"
        FROM rename_training_skills(${names(renames)}, ${limit}::int)`;
    },
    async renameInShareLinks(renames, limit) {
      const rows = await tx.$queryRaw<{ id: string }[]>`
        SELECT rename_share_link_skills(${names(renames)}, ${limit}::int) AS id`;
      return rows.map(({ id }) => id);
    },
    async countOpenChoices(splitSkills) {
      const [row] = await tx.$queryRaw<{ passports: number | null; vacancies: number }[]>`
        SELECT passports, vacancies FROM open_skill_choices(${[...splitSkills]}::text[])`;
      return row ?? { passports: null, vacancies: null };
    },
  };
}

function names(renames: ReadonlyMap<string, string>): Prisma.Sql {
  return Prisma.sql`${[...renames.keys()]}::text[], ${[...renames.values()]}::text[]`;
}
