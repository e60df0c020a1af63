import type { ShownCount } from '@inzetbaar/domain/insights';

/** The skills by name in everything that is stored, whoever it is about. Only the platform renames. */
export interface StoredSkillsRepository {
  /**
   * Puts newest names in the place of old ones in at most `limit` passports, as reading the passport
   * does: each skill once, where it first stood; of two that became one the one with the highest level.
   * Gives the passports, and none when there is nothing left to rename. Nothing else of them is told.
   */
  renameInPassports(
    renames: ReadonlyMap<string, string>,
    limit: number,
  ): Promise<readonly string[]>;
  /** The same for vacancies in any status (`renameRequirements`), whose version moves on. */
  renameInVacancies(
    renames: ReadonlyMap<string, string>,
    limit: number,
  ): Promise<readonly { id: string; organisationId: string }[]>;
  /**
   * The same for the evidence of at most `limit` accounts. All of it stays, except that of two own
   * statements about what became one skill the one at the lower level counts as withdrawn. Gives the
   * accounts.
   */
  renameInEvidence(renames: ReadonlyMap<string, string>, limit: number): Promise<readonly string[]>;
  /** The same for what trainings teach, whose version moves on; of two that became one the highest level. */
  renameInTrainings(
    renames: ReadonlyMap<string, string>,
    limit: number,
  ): Promise<readonly { id: string; organisationId: string }[]>;
  /** The same for the share links that show chosen skills. Gives the links. */
  renameInShareLinks(
    renames: ReadonlyMap<string, string>,
    limit: number,
  ): Promise<readonly string[]>;
  /**
   * In how many passports and vacancies one of these skills stands, for platform administrators; null
   * where it is withheld, as one to four persons are, and for everybody else.
   */
  countOpenChoices(
    splitSkills: readonly string[],
  ): Promise<{ passports: ShownCount; vacancies: ShownCount }>;
}
