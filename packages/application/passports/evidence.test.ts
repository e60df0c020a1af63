import { beforeEach, describe, expect, it } from 'vitest';
import type { UserActor } from '@inzetbaar/domain/identity';
import {
  issuesOf,
  joinMarket,
  refusalCodeOf,
  type SmallMarket,
  smallMarket,
  testCatalogue,
} from '../testing/index.ts';
import { addEvidence, type EvidenceInput } from './add-evidence.ts';
import { exportMyData } from './export-my-data.ts';
import { listEvidence } from './list-evidence.ts';
import { recordPractice } from './record-practice.ts';
import { remindOfEvidence } from './remind-of-evidence.ts';
import { withdrawEvidence } from './withdraw-evidence.ts';

const CERTIFICATE: EvidenceInput = {
  skillId: 'wondzorg',
  kind: 'certificate',
  level: 4,
  givenBy: 'Gilde Opleidingen',
  givenOn: '2026-05-01',
  lastPractisedOn: null,
};

let market: SmallMarket;
let candidate: UserActor;
beforeEach(() => {
  market = smallMarket();
  const skills = (['wondzorg', 'rapporteren'] as const).map((skillId) => ({
    skillId,
    level: 3 as const,
    source: 'work' as const,
  }));
  candidate = joinMarket(market.world, { skills }, 'Noor Maas').actor;
  market.world.tables.audit.length = 0;
});

/** The small catalogue, in which wound care is a reserved procedure. */
const catalogue = () => ({
  ...testCatalogue(),
  skill: (id: string) => {
    const skill = testCatalogue().skill(id);
    return skill === null || id !== 'wondzorg'
      ? skill
      : { ...skill, procedure: 'surgical' as const };
  },
});
const deps = () => ({
  ...market.world,
  catalogue: catalogue(),
  publicUrl: 'https://inzetbaar.example',
});
const add = (change: Partial<EvidenceInput> = {}, actor = candidate) =>
  addEvidence(deps())(actor, { ...CERTIFICATE, ...change });
const practise = (skillId: string, on: string, actor = candidate) =>
  recordPractice(deps())(actor, { skillId, on });
const withdraw = (id: string, actor = candidate) => withdrawEvidence(deps())(actor, id);
const behind = async (skillId: string) =>
  (await listEvidence(deps())(candidate)).find((skill) => skill.skillId === skillId);

describe('addEvidence', () => {
  it('keeps a certificate with the end that the rules give it', async () => {
    await add();
    await add({ skillId: 'rapporteren' });
    expect(await behind('wondzorg')).toMatchObject({
      isReserved: true,
      evidence: [{ ...CERTIFICATE, validUntil: '2027-04-30', standing: 'standing' }],
    });
    expect(await behind('rapporteren')).toMatchObject({
      isReserved: false,
      evidence: [{ validUntil: '2031-04-30' }],
    });
  });

  it('is for who may have a passport, and for a skill that is in it', async () => {
    expect(await refusalCodeOf(add({}, market.region.own.recruiter))).toBe('forbidden');
    expect(await issuesOf(add({ skillId: 'gastvrijheid' }))).toEqual(['skillId: not_in_list']);
    // Somebody else's passport does not count.
    expect(await issuesOf(add({}, market.candidate))).toEqual(['skillId: not_in_list']);
  });

  it('takes no date that is still to come', async () => {
    expect(await issuesOf(add({ givenOn: '2026-06-02', lastPractisedOn: '2027-01-01' }))).toEqual([
      'givenOn: date_in_future',
      'lastPractisedOn: date_in_future',
    ]);
    await add({ givenOn: '2026-06-01' });
  });

  it('keeps twenty behind a skill at most', async () => {
    for (let count = 0; count < 20; count += 1) await add();
    expect(await issuesOf(add())).toEqual(['skillId: too_many']);
  });

  it('leaves an audit row without the skill or the giver', async () => {
    const { id } = await add();
    expect(market.world.tables.audit).toMatchObject([
      { action: 'evidence.added', subjectId: id, actor: candidate },
    ]);
    expect(JSON.stringify(market.world.tables.audit)).not.toMatch(/wondzorg|gilde/i);
  });
});

describe('recordPractice', () => {
  it('lets evidence of a reserved procedure go on for a year, within three years', async () => {
    await add({ givenOn: '2023-08-01' });
    expect(await behind('wondzorg')).toMatchObject({ evidence: [{ standing: 'lapsed' }] });
    await practise('wondzorg', '2026-05-20');
    expect((await behind('wondzorg'))?.evidence).toMatchObject([
      { kind: 'own-statement', level: 3, validUntil: '2027-05-19' },
      { kind: 'certificate', lastPractisedOn: '2026-05-20', validUntil: '2026-07-31' },
    ]);
  });

  it('keeps one own statement, the newest, and touches no other skill', async () => {
    await add({ skillId: 'rapporteren' });
    await practise('wondzorg', '2026-01-01');
    await practise('wondzorg', '2026-06-01');
    expect(await behind('wondzorg')).toMatchObject({
      evidence: [{ lastPractisedOn: '2026-06-01' }],
    });
    expect(await behind('rapporteren')).toMatchObject({ evidence: [{ lastPractisedOn: null }] });
  });

  it('is for the own passport, and for a day that has come', async () => {
    const { recruiter } = market.region.own;
    expect(await refusalCodeOf(practise('wondzorg', '2026-05-20', recruiter))).toBe('forbidden');
    expect(await issuesOf(practise('wondzorg', '2026-05-20', market.candidate))).toEqual([
      'skillId: not_in_list',
    ]);
    expect(await issuesOf(practise('wondzorg', '2026-06-02'))).toEqual(['on: date_in_future']);
  });

  it('leaves an audit row', async () => {
    await practise('rapporteren', '2026-05-20');
    expect(market.world.tables.audit).toMatchObject([{ action: 'evidence.practised' }]);
  });
});

describe('withdrawEvidence', () => {
  it('takes it out for good, with an audit row', async () => {
    const { id } = await add();
    market.world.tables.audit.length = 0;
    await withdraw(id);
    expect(await behind('wondzorg')).toMatchObject({ evidence: [] });
    expect(market.world.tables.audit).toMatchObject([
      { action: 'evidence.withdrawn', subjectId: id },
    ]);
    expect(await refusalCodeOf(withdraw(id))).toBe('transition_not_allowed');
  });

  it('is for who holds it', async () => {
    const { id } = await add();
    expect(await refusalCodeOf(withdraw(id, market.region.own.recruiter))).toBe('forbidden');
    expect(await refusalCodeOf(withdraw(id, market.candidate))).toBe('not_found');
  });
});

describe('remindOfEvidence', () => {
  it('mails six weeks before, once, without a word about the skill', async () => {
    await add({ givenOn: '2025-07-01' });
    await add({ givenOn: '2025-07-05' });
    expect(await remindOfEvidence(deps())()).toBe(1);
    expect(await remindOfEvidence(deps())()).toBe(0);
    const { mail, accounts, audit } = market.world.tables;
    expect(mail).toMatchObject([{ to: accounts.get(candidate.userId)?.email }]);
    expect(mail[0]?.body).toContain('30 juni 2026');
    expect(mail[0]?.body).toContain('https://inzetbaar.example/paspoort/bewijs');
    expect(JSON.stringify(mail)).not.toMatch(/wond|gilde|noor/i);
    expect(audit.at(-1)).toMatchObject({ action: 'evidence.reminded', actor: { kind: 'system' } });
  });

  it('mails again when practice moved the end and that comes near', async () => {
    await add({ givenOn: '2025-07-01' });
    await remindOfEvidence(deps())();
    await practise('wondzorg', '2026-06-01');
    expect(await remindOfEvidence(deps())()).toBe(0);
    market.world.clock.set('2027-05-01T12:00:00Z');
    expect(await remindOfEvidence(deps())()).toBe(1);
  });

  it('does not mail about what is far, or was withdrawn', async () => {
    await add();
    const { id } = await add({ givenOn: '2025-07-01' });
    await withdraw(id);
    expect(await remindOfEvidence(deps())()).toBe(0);
  });
});

it('evidence is in the export of the own data', async () => {
  const { id } = await add();
  expect((await exportMyData(deps())(candidate)).evidence).toMatchObject([{ id }]);
  expect((await exportMyData(deps())(market.candidate)).evidence).toEqual([]);
});
