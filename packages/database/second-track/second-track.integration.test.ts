import { aCase, anId, aStatement } from '@inzetbaar/application/testing';
import { WORK_CONDITIONS } from '@inzetbaar/domain/passports';
import { PLACEMENT_FORMS } from '@inzetbaar/domain/placements';
import {
  CASE_LIMITS,
  CASE_OUTCOMES,
  EFFORT_KINDS,
  EFFORT_PARTIES,
  EFFORT_REASONS,
  EFFORT_RESULTS,
  EXEMPTION_GROUNDS,
  HAND_EFFORT_KINDS,
  INTERRUPTION_KINDS,
  OBLIGATIONS,
  TRACK_ONE_PROSPECTS,
} from '@inzetbaar/domain/second-track';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { openTestRegion, type TestRegion } from '../testing/index.ts';

let region: TestRegion;
beforeAll(async () => {
  region = await openTestRegion();
});
afterAll(() => region.close());

const insert = (statement: object) => {
  const { organisation, caseManager } = region.own;
  const opened = { ...aCase(organisation.id), id: anId(), email: `${anId()}@example.org` };
  return region.database.transaction(caseManager, (tx) =>
    tx.secondTrack.insert({ ...opened, statement: statement as typeof opened.statement }),
  );
};

test('the database knows the same closed lists and limits as the domain', async () => {
  const { rows } = await region.owner.query<{ facts: Record<string, unknown> }>(
    'SELECT second_track_facts() AS facts',
  );
  const hours = { most: CASE_LIMITS.hours, each: { since: 'day', hoursPerWeek: 'hours' } };
  expect(rows[0]?.facts).toEqual({
    sickness: {
      firstDay: 'day',
      lastDay: 'day or null',
      interruptions: {
        most: CASE_LIMITS.interruptions,
        each: { kind: INTERRUPTION_KINDS, from: 'day', until: 'day', startsAnew: 'flag' },
      },
    },
    contractHours: 'hours',
    workedHours: hours,
    buildUp: hours,
    prospect: TRACK_ONE_PROSPECTS,
    conditions: {
      most: CASE_LIMITS.conditions,
      each: { condition: WORK_CONDITIONS, until: 'day' },
    },
    exemptions: {
      most: CASE_LIMITS.exemptions,
      each: {
        obligation: OBLIGATIONS,
        ground: EXEMPTION_GROUNDS,
        since: 'day',
        until: 'day or null',
      },
    },
    done: { most: CASE_LIMITS.done, each: { obligation: OBLIGATIONS, on: 'day' } },
    wageSanctionUntil: 'day or null',
    outcome: [...CASE_OUTCOMES, null],
  });
});

test('there is no place for anything but dates, hours and codes', async () => {
  await insert(aStatement());
  const done = [{ obligation: 'evaluation', on: '2026-04-01' }];
  await insert({ ...aStatement(), done });
  const condition = { condition: 'no-lifting', until: '2026-09-01' };
  for (const statement of [
    { ...aStatement(), note: 'heeft een burn-out' },
    { ...aStatement(), prospect: 'burn-out' },
    { ...aStatement(), contractHours: '32' },
    { ...aStatement(), contractHours: 61 },
    { ...aStatement(), conditions: [{ ...condition, note: 'rug' }] },
    { ...aStatement(), conditions: [{ ...condition, condition: 'rugklachten' }] },
    { ...aStatement(), conditions: [{ ...condition, until: 'in het najaar' }] },
    { ...aStatement(), conditions: 'rugklachten' },
    { ...aStatement(), done: Array.from({ length: CASE_LIMITS.done + 1 }, () => done[0]) },
    { ...aStatement(), outcome: 'work-elsewhere' },
    Object.fromEntries(Object.entries(aStatement()).filter(([key]) => key !== 'done')),
  ]) {
    await expect(insert(statement), JSON.stringify(statement)).rejects.toThrow(
      /second_track_case_version_(facts|outcome)/,
    );
  }
});

test('nobody leaves a gap between versions', async () => {
  const { organisation, caseManager } = region.own;
  const one = { ...aCase(organisation.id), email: `${anId()}@example.org` };
  const { transaction } = region.database;
  await transaction(caseManager, (tx) => tx.secondTrack.insert(one));
  const skip = transaction(caseManager, (tx) => tx.secondTrack.addVersion(one, 5));
  expect(await skip).toBe(false);
});

test('what happens in a case is written down, and nobody reads that it did', async () => {
  const { organisation, caseManager, admin } = region.own;
  const entry = {
    at: new Date(),
    actor: caseManager,
    action: 'second-track-case.opened',
    subjectType: 'second-track-case',
    subjectId: anId(),
    organisationId: organisation.id,
  };
  await region.database.transaction(caseManager, (tx) => tx.audit.record(entry));
  const kept = await region.owner.query('SELECT 1 FROM audit WHERE subject_id = $1', [
    entry.subjectId,
  ]);
  expect(kept.rowCount).toBe(1);
  expect(admin.roles).toEqual([{ role: 'organisation-admin', organisationId: organisation.id }]);
});

test('the database knows the same lists of efforts as the domain', async () => {
  const { rows } = await region.owner.query<{ codes: Record<string, unknown> }>(
    'SELECT second_track_effort_codes() AS codes',
  );
  expect(rows[0]?.codes).toEqual({
    kind: EFFORT_KINDS,
    kindByHand: HAND_EFFORT_KINDS,
    party: EFFORT_PARTIES,
    result: EFFORT_RESULTS,
    reason: EFFORT_REASONS,
    form: PLACEMENT_FORMS,
  });
});

test('an employer that is called otherwise later keeps its name in the history of a case', async () => {
  const { organisation, caseManager } = region.own;
  const opened = { ...aCase(organisation.id), id: anId(), email: `${anId()}@example.org` };
  const { transaction } = region.database;
  await transaction(caseManager, (tx) => tx.secondTrack.insert(opened));
  await region.owner.query("UPDATE organisation SET name = name || ' (nieuw)' WHERE id = $1", [
    organisation.id,
  ]);
  const history = await transaction(caseManager, (tx) => tx.secondTrack.history(opened.id));
  expect(history).toMatchObject({ employerName: organisation.name, versions: [{ version: 1 }] });
});
