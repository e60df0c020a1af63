import { randomUUID } from 'node:crypto';
import type { Actor } from '@inzetbaar/domain/identity';
import { followHistory, renamesIn } from '@inzetbaar/domain/passports';
import { anyHistoryWithPassport } from '@inzetbaar/domain/passports/testing';
import { renameRequirements, type SkillRequirement } from '@inzetbaar/domain/vacancies';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StoredEvidence, StoredPassport } from '../../ports/index.ts';
import {
  actorFor,
  anAccount,
  anEvidence,
  aRole,
  aShareLink,
  aTraining,
  aVacancy,
  SYSTEM,
} from '../builders.ts';
import {
  type RepositoriesUnderTest,
  type SettledPerson,
  type SettledRegion,
  settlePerson,
  settleRegion,
} from './settled-region.ts';

type Skills = StoredPassport['skills'];

/** What every keeper of skills must do when a newer version of the language renames them. */
export function describeStoredSkillsRepository(
  name: string,
  make: () => Promise<RepositoriesUnderTest>,
): void {
  describe(`${name} as a repository of the skills that are stored`, () => {
    let made: RepositoriesUnderTest;
    let region: SettledRegion;
    beforeAll(async () => {
      made = await make();
      region = await settleRegion(made.transaction);
    });
    afterAll(() => made.close());

    /** Names that no other row of these tests has. */
    const mint = () => randomUUID().slice(0, 8);
    const rename = (renames: ReadonlyMap<string, string>, limit = 100) =>
      made.transaction(SYSTEM, ({ storedSkills }) =>
        storedSkills.renameInPassports(renames, limit),
      );
    const skillsOf = async ({ actor }: SettledPerson) =>
      (await made.transaction(actor, ({ passports }) => passports.findOf(actor.userId)))?.skills;
    const at = (skillId: string, level: 1 | 2 | 3 | 4 | 5): Skills[number] => ({
      skillId,
      level,
      source: level > 3 ? 'work' : 'home',
    });
    const asked = (
      skillId: string,
      level: SkillRequirement['level'],
      importance: SkillRequirement['importance'],
    ): SkillRequirement => ({ skillId, level, importance });

    test('does to any passport under any history what reading it does', async () => {
      await fc.assert(
        fc.asyncProperty(anyHistoryWithPassport, async ([history, held]) => {
          const own = mint();
          const renames = new Map(
            [...renamesIn(history)].map(([from, to]) => [own + from, own + to]),
          );
          const skills = [...new Map(held.map((one) => [one.skillId, one])).values()];
          const person = await settlePerson(made.transaction, {
            skills: skills.map(({ skillId, level }) => at(own + skillId, level)),
          });
          const follow = followHistory(history);
          const read = follow(skills.map(({ skillId, level }) => at(skillId, level)));
          const expected = [...read.skills, ...read.toConfirm.map((split) => split.held)];

          const isDue = skills.some(({ skillId }) => renames.has(own + skillId));
          expect(await rename(renames)).toEqual(isDue ? [person.passport.id] : []);
          const stored = (await skillsOf(person)) ?? [];
          const plain = stored.map((one) => ({ ...one, skillId: one.skillId.slice(own.length) }));
          const inOrder = (all: Skills) => all.map((one) => JSON.stringify(one)).toSorted();
          expect(inOrder(plain)).toEqual(inOrder(expected));
          // Whoever reads it now reads what they would have read before, in the same order.
          const again = follow(plain);
          expect([...again.skills, ...again.toConfirm.map((split) => split.held)]).toEqual(
            expected,
          );
          expect(await rename(renames)).toEqual([]);
        }),
        { numRuns: 60 },
      );
    });

    test('renames in batches, and leaves everybody else alone', async () => {
      const own = mint();
      const renames = new Map([[`${own}old`, `${own}new`]]);
      const people = [];
      for (let count = 0; count < 3; count += 1) {
        people.push(await settlePerson(made.transaction, { skills: [at(`${own}old`, 3)] }));
      }
      const bystander = await settlePerson(made.transaction, { skills: [at(`${own}else`, 3)] });
      const brokenOff = made.transaction(SYSTEM, async ({ storedSkills }) => {
        expect(await storedSkills.renameInPassports(renames, 10)).toHaveLength(3);
        throw new Error('killed');
      });
      await expect(brokenOff).rejects.toThrow('killed');
      for (const person of people) expect(await skillsOf(person)).toEqual([at(`${own}old`, 3)]);
      const first = await rename(renames, 2);
      expect(first).toHaveLength(2);
      expect([...first, ...(await rename(renames, 2))].toSorted()).toEqual(
        people.map(({ passport }) => passport.id).toSorted(),
      );
      for (const person of people) expect(await skillsOf(person)).toEqual([at(`${own}new`, 3)]);
      expect(await skillsOf(bystander)).toEqual([at(`${own}else`, 3)]);
    });

    test('does not make a form that is open on a passport too old to save', async () => {
      const own = mint();
      const person = await settlePerson(made.transaction, { skills: [at(`${own}old`, 3)] });
      await rename(new Map([[`${own}old`, `${own}new`]]));
      const saved = await made.transaction(person.actor, ({ passports }) =>
        passports.update({ ...person.passport, phone: '06 12345678', version: 2 }, 1),
      );
      expect(saved).toBe(true);
    });

    test('renames what a vacancy in any status asks, and moves its version on', async () => {
      const own = mint();
      const renames = new Map([
        [`${own}a`, `${own}new`],
        [`${own}b`, `${own}new`],
      ]);
      const vacancy = aVacancy(
        { id: region.own.vacancy.locationId, organisationId: region.own.organisationId },
        {
          id: randomUUID(),
          status: 'draft',
          skills: [
            asked(`${own}other`, 2, 'desirable'),
            asked(`${own}a`, 5, 'desirable'),
            asked(`${own}last`, 3, 'essential'),
            asked(`${own}b`, 3, 'essential'),
          ],
        },
      );
      await made.transaction(region.own.recruiter, ({ vacancies }) => vacancies.insert(vacancy));
      const renameAsked = () =>
        made.transaction(SYSTEM, ({ storedSkills }) => storedSkills.renameInVacancies(renames, 10));
      expect(await renameAsked()).toEqual([
        { id: vacancy.id, organisationId: region.own.organisationId },
      ]);
      const read = await made.transaction(region.own.recruiter, ({ vacancies }) =>
        vacancies.find(vacancy.id),
      );
      expect(read?.skills).toEqual([
        asked(`${own}other`, 2, 'desirable'),
        asked(`${own}new`, 3, 'essential'),
        asked(`${own}last`, 3, 'essential'),
      ]);
      expect(read?.skills).toEqual(renameRequirements(vacancy.skills, renames));
      expect(read).toMatchObject({ version: 2, updatedAt: vacancy.updatedAt });
      expect(await renameAsked()).toEqual([]);
    });

    test('keeps all evidence, and one word of one’s own for what became one skill', async () => {
      const own = mint();
      const person = await settlePerson(made.transaction, {});
      const give = async (change: Partial<StoredEvidence>) => {
        const given = anEvidence(person.account.id, { id: randomUUID(), ...change });
        await made.transaction(person.actor, ({ evidence }) => evidence.insert(given));
        return given.id;
      };
      const certificate = await give({ skillId: `${own}a`, level: 2 });
      const low = await give({ skillId: `${own}a`, kind: 'own-statement', level: 3 });
      const high = await give({ skillId: `${own}b`, kind: 'own-statement', level: 4 });
      const other = await give({ skillId: `${own}c`, kind: 'own-statement' });
      const renames = new Map([
        [`${own}a`, `${own}new`],
        [`${own}b`, `${own}new`],
      ]);
      const renameEvidence = () =>
        made.transaction(SYSTEM, ({ storedSkills }) => storedSkills.renameInEvidence(renames, 10));
      expect(await renameEvidence()).toEqual([person.account.id]);
      const all = await made.transaction(person.actor, ({ evidence }) =>
        evidence.listOf(person.account.id),
      );
      const now = new Map(all.map((one) => [one.id, [one.skillId, one.state]]));
      expect(now).toEqual(
        new Map([
          [certificate, [`${own}new`, 'standing']],
          [low, [`${own}new`, 'withdrawn']],
          [high, [`${own}new`, 'standing']],
          [other, [`${own}c`, 'standing']],
        ]),
      );
      expect(await renameEvidence()).toEqual([]);
    });

    test('renames what trainings teach and what share links show', async () => {
      const own = mint();
      const renames = new Map([
        [`${own}a`, `${own}new`],
        [`${own}b`, `${own}new`],
      ]);
      const { organisationId, recruiter, vacancy } = region.own;
      const training = aTraining(
        { id: vacancy.locationId, organisationId },
        {
          id: randomUUID(),
          skills: [
            { skillId: `${own}a`, level: 2 },
            { skillId: `${own}other`, level: 3 },
            { skillId: `${own}b`, level: 4 },
          ],
          sessions: [],
          status: 'draft',
        },
      );
      await made.transaction(recruiter, ({ trainings }) => trainings.insert(training));
      const person = await settlePerson(made.transaction, {});
      const links = [
        aShareLink(person.account.id, {
          id: randomUUID(),
          skills: { of: 'chosen', names: [`${own}a`, `${own}other`, `${own}b`] },
        }),
        aShareLink(person.account.id, {
          id: randomUUID(),
          skills: { of: 'groups', names: [`${own}a`] },
        }),
      ];
      await made.transaction(person.actor, async ({ shareLinks }) => {
        for (const link of links) await shareLinks.insert(link);
      });
      const renameBoth = () =>
        made.transaction(SYSTEM, async ({ storedSkills }) => [
          ...(await storedSkills.renameInTrainings(renames, 10)),
          ...(await storedSkills.renameInShareLinks(renames, 10)),
        ]);
      expect(await renameBoth()).toEqual([{ id: training.id, organisationId }, links[0]?.id]);

      const taught = await made.transaction(recruiter, ({ trainings }) =>
        trainings.find(training.id),
      );
      expect(taught).toMatchObject({
        version: 2,
        skills: [
          { skillId: `${own}new`, level: 4 },
          { skillId: `${own}other`, level: 3 },
        ],
      });
      const { items } = await made.transaction(person.actor, ({ shareLinks }) =>
        shareLinks.list(person.account.id, { limit: 10 }),
      );
      const names = new Map(items.map((link) => [link.id, link.skills.names]));
      expect(names.get(links[0]?.id ?? '')).toEqual([`${own}new`, `${own}other`]);
      expect(names.get(links[1]?.id ?? '')).toEqual([`${own}a`]);
      expect(await renameBoth()).toEqual([]);
    });

    test('counts who still has to choose, for administrators, and never one to four persons', async () => {
      const own = mint();
      const administrator = actorFor(anAccount({ roles: [aRole('platform-admin')] }));
      const count = (actor: Actor = administrator, names = [`${own}a`, `${own}b`]) =>
        made.transaction(actor, ({ storedSkills }) => storedSkills.countOpenChoices(names));
      expect(await count()).toEqual({ passports: 0, vacancies: 0 });
      expect(await count(administrator, [])).toEqual({ passports: 0, vacancies: 0 });
      const { organisationId, recruiter } = region.own;
      const vacancy = aVacancy(
        { id: region.own.vacancy.locationId, organisationId },
        { id: randomUUID(), skills: [asked(`${own}a`, 3, 'essential')] },
      );
      await made.transaction(recruiter, ({ vacancies }) => vacancies.insert(vacancy));
      const both = [at(`${own}a`, 3), at(`${own}b`, 3)];
      // Somebody who holds both is one person.
      for (const skills of [both, both.slice(1), both.slice(1), both.slice(1)]) {
        await settlePerson(made.transaction, { skills });
        expect(await count()).toEqual({ passports: null, vacancies: 1 });
      }
      await settlePerson(made.transaction, { skills: [at(`${own}b`, 3)] });
      expect(await count()).toEqual({ passports: 5, vacancies: 1 });
      for (const actor of [SYSTEM, region.person.actor, recruiter, region.coordinator]) {
        expect(await count(actor)).toEqual({ passports: null, vacancies: null });
      }
    });

    test('is for the platform alone', async () => {
      const own = mint();
      const person = await settlePerson(made.transaction, { skills: [at(`${own}old`, 3)] });
      const renames = new Map([[`${own}old`, `${own}new`]]);
      for (const actor of [person.actor, region.own.recruiter, region.coordinator]) {
        const done = await made.transaction(actor, async ({ storedSkills }) => [
          ...(await storedSkills.renameInPassports(renames, 10)),
          ...(await storedSkills.renameInVacancies(renames, 10)),
          ...(await storedSkills.renameInEvidence(renames, 10)),
          ...(await storedSkills.renameInTrainings(renames, 10)),
          ...(await storedSkills.renameInShareLinks(renames, 10)),
        ]);
        expect(done).toEqual([]);
      }
      expect(await skillsOf(person)).toEqual([at(`${own}old`, 3)]);
    });
  });
}
