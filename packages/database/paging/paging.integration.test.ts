import {
  anAccount,
  anId,
  anInvitation,
  anOrganisation,
  aRole,
  BUILT_AT,
  SYSTEM,
} from '@inzetbaar/application/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { aPlacement, openTestRegion, readAll, type TestRegion } from '../testing/index.ts';

/** Enough for three pages of two and one item more. */
const COUNT = 7;

let region: TestRegion;
beforeAll(async () => {
  region = await openTestRegion();
});
afterAll(() => region.close());

/** Does the same seven times, one after another. */
async function seven<Result>(make: (index: number) => Promise<Result>): Promise<Result[]> {
  const made: Result[] = [];
  for (let index = 0; index < COUNT; index += 1) made.push(await make(index));
  return made;
}
const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);
const latestFirst = (items: readonly { id: string }[]) => idsOf(items).sort().reverse();

describe('rows of the same instant come once each, page after page', () => {
  test('vacancies of an organisation', async () => {
    const { recruiter, organisation } = region.own;
    const made = await seven(() => region.vacancy(region.own));
    const read = await readAll(region, recruiter, (tx, request) =>
      tx.vacancies.listOwned({ ...request, organisationIds: [organisation.id], statuses: [] }),
    );
    expect(idsOf(read)).toEqual(latestFirst(made));
  });

  test('introductions and placements', async () => {
    const { recruiter } = region.other;
    const vacancy = await region.vacancy(region.other, {
      capacity: { kind: 'positions', positions: COUNT },
    });
    const introductions = await seven(async () =>
      region.introduction(vacancy, await region.person()),
    );
    const placements = introductions.map((introduction) => aPlacement(introduction));
    await region.database.transaction(recruiter, async (tx) => {
      for (const placement of placements) await tx.placements.insert(placement);
    });
    const filter = { vacancyId: vacancy.id };
    const readIntroductions = await readAll(region, recruiter, (tx, request) =>
      tx.introductions.list({ ...request, ...filter }),
    );
    expect(idsOf(readIntroductions)).toEqual(latestFirst(introductions));
    const readPlacements = await readAll(region, recruiter, (tx, request) =>
      tx.placements.list({ ...request, ...filter }),
    );
    expect(idsOf(readPlacements)).toEqual(latestFirst(placements));
  });

  test('invitations', async () => {
    const { admin, organisation } = region.own;
    const made = await seven(async () => {
      const invitation = anInvitation({
        invitedBy: admin.userId,
        organisationId: organisation.id,
        roles: [{ role: 'recruiter', organisationId: organisation.id }],
      });
      await region.database.transaction(admin, (tx) => tx.invitations.insert(invitation));
      return invitation;
    });
    const read = await readAll(region, admin, (tx, request) => tx.invitations.listOpen(request));
    expect(idsOf(read)).toEqual(latestFirst(made));
  });

  test('imports and their rows', async () => {
    const { recruiter, organisation } = region.own;
    const made = await seven(async () => {
      const import_ = {
        id: anId(),
        organisationId: organisation.id,
        createdBy: recruiter.userId,
        fileName: 'vacatures.csv',
        format: 'csv',
        encoding: 'utf-8',
        status: 'checked',
        publish: false,
        runWhenChecked: false,
        total: COUNT,
        handled: COUNT,
        problem: null,
        createdAt: BUILT_AT,
        finishedAt: null,
      } as const;
      await region.database.transaction(recruiter, (tx) =>
        tx.imports.insert(import_, new Uint8Array()),
      );
      return import_;
    });
    const read = await readAll(region, recruiter, (tx, request) =>
      tx.imports.list({ ...request, organisationIds: [organisation.id] }),
    );
    expect(idsOf(read)).toEqual(latestFirst(made));

    const [first] = made;
    if (first === undefined) throw new Error('no import');
    const rows = Array.from({ length: COUNT }, (_, position) => ({
      position,
      line: position + 2,
      externalId: null,
      title: null,
      content: null,
      outcome: 'invalid' as const,
      landed: false,
      vacancyId: null,
      issues: [],
    }));
    await region.database.transaction(recruiter, (tx) => tx.imports.addRows(first.id, rows));
    // The same rows again, as after a restart.
    await region.database.transaction(recruiter, (tx) => tx.imports.addRows(first.id, rows));
    const readRows = await readAll(region, recruiter, (tx, request) =>
      tx.imports.listRows(first.id, request),
    );
    expect(readRows).toEqual(rows);
  });

  test('the access log and the rankings', async () => {
    const { recruiter } = region.own;
    const person = await region.person();
    const entry = {
      at: BUILT_AT,
      kind: 'profile-viewed',
      viewerId: recruiter.userId,
      viewerName: 'Recruiter',
      organisationId: null,
      vacancyId: null,
      fields: [],
    } as const;
    // Each shows something else, so that none joins another.
    await seven((index) =>
      region.database.transaction(recruiter, (tx) =>
        tx.accessLog.addForPassports({ ...entry, fields: [`field-${index}`] }, [
          person.passport.id,
        ]),
      ),
    );
    const log = await readAll(region, person.actor, (tx, request) =>
      tx.accessLog.list(person.actor.userId, request),
    );
    expect(new Set(idsOf(log)).size).toBe(COUNT);

    const fingerprints = await seven(async (index) => {
      await region.database.transaction(recruiter, (tx) =>
        tx.rankingLog.add({
          at: BUILT_AT,
          viewerId: recruiter.userId,
          kind: 'people-for-vacancy',
          subjectId: anId(),
          weightsVersion: '1',
          fingerprint: String(index),
          shown: [],
        }),
      );
      return String(index);
    });
    const rankings = await readAll(region, recruiter, (tx, request) =>
      tx.rankingLog.list(recruiter.userId, request),
    );
    expect(rankings.map(({ fingerprint }) => fingerprint)).toEqual(fingerprints.reverse());
  });
});

describe('names are in the order of a Dutch dictionary, page after page', () => {
  const NAMES = ['Zoë', 'Éva', 'eva', 'Eva', 'ijs', 'Ïris', 'Adam', 'Adam'];
  const dutch = (a: string, b: string) => a.localeCompare(b, 'nl');

  test('of accounts', async () => {
    for (const name of NAMES) {
      const account = anAccount({
        name,
        roles: [aRole('trainee')],
        email: `${anId()}@namen.example`,
      });
      await region.database.transaction(SYSTEM, (tx) => tx.accounts.insert(account));
    }
    const read = await readAll(region, region.platformAdmin, (tx, request) =>
      tx.accounts.list({ ...request, q: '@namen.example' }),
    );
    expect(read.map(({ name }) => name)).toEqual([...NAMES].sort(dutch));
  });

  test('of organisations', async () => {
    const ids: string[] = [];
    for (const name of NAMES) {
      const organisation = anOrganisation({ name });
      ids.push(organisation.id);
      await region.database.transaction(region.platformAdmin, (tx) =>
        tx.organisations.insert(organisation),
      );
    }
    const read = await readAll(region, region.coordinator, (tx, request) =>
      tx.organisations.list({ ...request, ids }),
    );
    expect(read.map(({ name }) => name)).toEqual([...NAMES].sort(dutch));
  });
});
