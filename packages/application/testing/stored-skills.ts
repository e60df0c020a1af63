import type { Actor } from '@inzetbaar/domain/identity';
import { SMALLEST_SHOWN } from '@inzetbaar/domain/insights';
import { renameRequirements } from '@inzetbaar/domain/vacancies';
import type { StoredPassport, StoredSkillsRepository } from '../ports/index.ts';
import type { Tables } from './tables.ts';
import { hasRegionRole, isSystem } from './visibility.ts';

type Renames = ReadonlyMap<string, string>;

/** Renames skills in the tables; only the platform does. */
export function inMemoryStoredSkills(tables: Tables, actor: Actor): StoredSkillsRepository {
  const due = <Row extends { id: string }>(rows: Iterable<Row>, isOld: (row: Row) => boolean) =>
    isSystem(actor) ? [...rows].filter(isOld).sort((a, b) => (a.id < b.id ? -1 : 1)) : [];

  return {
    async renameInPassports(renames, limit) {
      const isOld = ({ skills }: StoredPassport) =>
        skills.some(({ skillId }) => renames.has(skillId));
      const picked = due(tables.passports.values(), isOld).slice(0, limit);
      for (const passport of picked) {
        const skills = renamedSkills(passport.skills, renames);
        tables.passports.set(passport.id, { ...passport, skills });
      }
      return picked.map(({ id }) => id);
    },
    async renameInVacancies(renames, limit) {
      const picked = due(tables.vacancies.values(), ({ skills }) =>
        skills.some(({ skillId }) => renames.has(skillId)),
      ).slice(0, limit);
      for (const vacancy of picked) {
        const skills = renameRequirements(vacancy.skills, renames);
        tables.vacancies.set(vacancy.id, { ...vacancy, skills, version: vacancy.version + 1 });
      }
      return picked.map(({ id, organisationId }) => ({ id, organisationId }));
    },
    async renameInEvidence(renames, limit) {
      const old = due(tables.evidence.values(), ({ skillId }) => renames.has(skillId));
      const accounts = [...new Set(old.map(({ accountId }) => accountId))].sort().slice(0, limit);
      for (const [id, one] of tables.evidence) {
        if (!accounts.includes(one.accountId)) continue;
        tables.evidence.set(id, { ...one, skillId: renames.get(one.skillId) ?? one.skillId });
      }
      const ownWords = [...tables.evidence.values()]
        .filter(({ accountId }) => accounts.includes(accountId))
        .filter(({ kind, state }) => kind === 'own-statement' && state !== 'withdrawn')
        .sort((a, b) => b.level - a.level || a.createdAt.getTime() - b.createdAt.getTime());
      const said = new Set<string>();
      for (const one of ownWords) {
        const what = `${one.accountId} ${one.skillId}`;
        if (said.has(what)) tables.evidence.set(one.id, { ...one, state: 'withdrawn' });
        said.add(what);
      }
      return accounts;
    },
    async renameInTrainings(renames, limit) {
      const picked = due(tables.trainings.values(), ({ skills }) =>
        skills.some(({ skillId }) => renames.has(skillId)),
      ).slice(0, limit);
      for (const training of picked) {
        const skills = renamedSkills(training.skills, renames);
        tables.trainings.set(training.id, { ...training, skills, version: training.version + 1 });
      }
      return picked.map(({ id, organisationId }) => ({ id, organisationId }));
    },
    async renameInShareLinks(renames, limit) {
      const picked = due(
        tables.shareLinks.values(),
        ({ skills }) => skills.of === 'chosen' && skills.names.some((name) => renames.has(name)),
      ).slice(0, limit);
      for (const link of picked) {
        const names = [...new Set(link.skills.names.map((name) => renames.get(name) ?? name))];
        tables.shareLinks.set(link.id, { ...link, skills: { ...link.skills, names } });
      }
      return picked.map(({ id }) => id);
    },
    async countOpenChoices(splitSkills) {
      if (!hasRegionRole(actor, 'platform-admin')) {
        return { passports: null, vacancies: null };
      }
      const count = (rows: Iterable<{ skills: readonly { skillId: string }[] }>) =>
        [...rows].filter(({ skills }) =>
          skills.some(({ skillId }) => splitSkills.includes(skillId)),
        ).length;
      const people = count(tables.passports.values());
      return {
        passports: people > 0 && people < SMALLEST_SHOWN ? null : people,
        vacancies: count(tables.vacancies.values()),
      };
    },
  };
}

function renamedSkills<Held extends { skillId: string; level: number }>(
  skills: readonly Held[],
  renames: Renames,
): Held[] {
  const renamed = new Map<string, Held>();
  for (const skill of skills) {
    const skillId = renames.get(skill.skillId) ?? skill.skillId;
    const same = renamed.get(skillId);
    if (same === undefined || skill.level > same.level) renamed.set(skillId, { ...skill, skillId });
  }
  return [...renamed.values()];
}
