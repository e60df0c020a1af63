import type { Actor, UserActor } from '@inzetbaar/domain/identity';
import { beforeEach, describe, expect, it } from 'vitest';
import { startIntroduction } from '../introductions/start-introduction.ts';
import { changeIntroduction } from '../introductions/change-introduction.ts';
import type { DocumentPrinter } from '../ports/index.ts';
import {
  aStatement,
  aVacancy,
  issuesOf,
  joinMarket,
  refusalCodeOf,
  type SmallMarket,
  smallMarket,
} from '../testing/index.ts';
import { changeCase, recordExemption, recordObligation } from './change-case.ts';
import { changeCaseStatus } from './change-case-status.ts';
import { printAppendix, readAppendix } from './make-appendix.ts';
import { openCase } from './open-case.ts';
import { correctEffort, recordEffort, takeBackEffort } from './record-effort.ts';

let market: SmallMarket;
let guide: UserActor;
let candidate: UserActor;
let id: string;
const deps = () => ({ ...market.world, publicUrl: 'https://inzetbaar.example' });
/** Puts on paper what it is given, so that equal paper is an equal document. */
const printer: DocumentPrinter = {
  print: async (document) => new TextEncoder().encode(JSON.stringify(document)),
};
const read = (on: string, actor: Actor = guide) => readAppendix(deps())(actor, { id, on });
const print = async (on: string, language: 'nl' | 'en' = 'nl', actor: Actor = guide) =>
  new TextDecoder().decode(
    await printAppendix({ ...deps(), printer })(actor, { id, on, language }),
  );
const record = (actor: Actor, on: string, note: string | null = null) =>
  recordEffort(deps())(actor, { id, effort: { kind: 'conversation', on, note } });
const decide = (transition: 'agree' | 'stop' | 'end', actor: Actor = candidate) =>
  changeCaseStatus(deps())(actor, {
    id,
    transition,
    outcome: transition === 'end' ? 'work-elsewhere' : null,
  });

const OPENED = '2026-06-01';
beforeEach(async () => {
  market = smallMarket();
  guide = market.region.own.caseManager;
  candidate = market.candidate;
  const email = market.world.tables.accounts.get(candidate.userId)?.email ?? '';
  const statement = aStatement({ conditions: [{ condition: 'no-lifting', until: '2026-06-20' }] });
  const wish = { organisationId: null, name: 'Robin Kusters', email, statement };
  id = (await openCase(deps())(guide, wish)).stored.id;
  await decide('agree');
});

/** Every kind of change that there is, after a day. */
async function goOn(effortId: string): Promise<void> {
  const { region, world } = market;
  world.clock.advance({ days: 10 });
  await record(guide, '2026-05-15');
  await correctEffort(deps())(guide, {
    id,
    effortId,
    effort: { kind: 'advice', on: '2026-05-10' },
  });
  const taken = (await record(candidate, '2026-05-16')).stored.id;
  await takeBackEffort(deps())(candidate, { id, effortId: taken });
  await recordObligation(deps())(guide, { id, obligation: 'action-plan', on: '2026-02-20' });
  await recordExemption(deps())(guide, {
    id,
    obligation: 'second-track-start',
    ground: 'no-usable-capacity',
    until: null,
  });
  const expectedVersion = market.world.tables.secondTrackCases.get(id)?.version ?? 0;
  const sickness = { firstDay: '2026-01-12', interruptions: [], lastDay: null };
  await changeCase(deps())(guide, { id, expectedVersion, change: { sickness, conditions: [] } });
  // What the efforts came from is called otherwise, or is gone.
  for (const [key, held] of world.tables.organisations) {
    world.tables.organisations.set(key, { ...held, name: `${held.name} (nieuw)` });
  }
  for (const [key, held] of world.tables.vacancies) {
    world.tables.vacancies.set(key, { ...held, title: 'Anders', lanes: ['extra-hours'] });
  }
  world.tables.introductions.clear();
  world.tables.accounts.set(candidate.userId, {
    ...(world.tables.accounts.get(candidate.userId) ?? expect.fail('no account')),
    name: 'Iemand Anders',
  });
  await decide('stop');
  await decide('end', region.own.caseManager);
  world.clock.advance({ days: 300 });
}

describe('the appendix of a day', () => {
  it('tells what was done, why something went no further, and how the deadlines stood', async () => {
    const { other } = market.region;
    const vacancy = aVacancy(other.location, { lanes: ['second-track'], title: 'Gastvrouw' });
    market.world.tables.vacancies.set(vacancy.id, vacancy);
    const { introduction } = await startIntroduction(deps())(candidate, { vacancyId: vacancy.id });
    market.world.clock.advance({ hours: 1 });
    await changeIntroduction(deps())(other.recruiter, {
      id: introduction.id,
      transition: 'decline',
      change: { reason: 'hours' },
    });
    await record(guide, '2026-05-20', 'Besproken welk werk past');
    const appendix = await read(OPENED);
    expect(appendix).toMatchObject({
      format: 1,
      asOf: OPENED,
      case: {
        employee: 'Robin Kusters',
        employer: 'Zorggroep Geleenbeek',
        status: 'active',
        week: 22,
        conditions: [{ condition: 'no-lifting', until: '2026-06-20' }],
      },
      course: [
        { on: OPENED, status: 'proposed' },
        { on: OPENED, status: 'active' },
      ],
      efforts: [
        {
          on: '2026-05-20',
          kind: 'conversation',
          source: 'hand',
          note: 'Besproken welk werk past',
        },
        { kind: 'interest', organisation: 'Stichting Maasoever', subject: 'Gastvrouw' },
        { kind: 'refusal', by: 'host', reason: 'hours' },
      ],
      reasons: [{ reason: 'hours', count: 1 }],
    });
    expect(appendix.sources).toEqual(
      [...new Set(appendix.deadlines.map((one) => one.source))].toSorted(),
    );
    const paper = await print(OPENED);
    for (const words of [
      'Robin Kusters',
      'Voortgangsgesprek',
      'Besproken welk werk past',
      'Reden: De uren passen niet',
      'Gastvrouw',
      'Niet tillen',
      '1 juni 2026',
    ]) {
      expect(paper).toContain(words);
    }
    expect(await print(OPENED, 'en')).toContain('Reason: The hours do not suit');
  });

  it('is the same, byte for byte, whatever comes after', async () => {
    const vacancy = aVacancy(market.region.other.location, { lanes: ['second-track'] });
    market.world.tables.vacancies.set(vacancy.id, vacancy);
    await startIntroduction(deps())(candidate, { vacancyId: vacancy.id });
    const first = await record(guide, '2026-05-20');
    const made = async () => [
      JSON.stringify(await read(OPENED)),
      await print(OPENED),
      await print(OPENED, 'en'),
    ];
    const before = await made();
    await goOn(first.stored.id);
    expect(await made()).toEqual(before);
    // And the later day does know all of it.
    const later = await read('2026-06-11');
    expect(later.case).toMatchObject({ status: 'ended', firstDay: '2026-01-12', conditions: [] });
    expect(later.efforts.map(({ kind, on }) => [kind, on])).toEqual([
      ['advice', '2026-05-10'],
      ['conversation', '2026-05-15'],
      ['interest', OPENED],
    ]);
    expect(later.course.map(({ status }) => status)).toEqual([
      'proposed',
      'active',
      'stopped',
      'ended',
    ]);
    // A case that is closed stands as it stood then.
    const muchLater = await read('2027-03-01');
    expect(muchLater).toEqual({ ...later, asOf: '2027-03-01' });
  });

  it('is of a day between the opening and today', async () => {
    expect(await issuesOf(read('2026-05-31'))).toEqual(['on: date_too_far']);
    expect(await issuesOf(read('2026-06-02'))).toEqual(['on: date_in_future']);
  });

  it('is for the two sides, and the employee sees who looked', async () => {
    expect((await read(OPENED, candidate)).case.employee).toBe('Robin Kusters');
    await read(OPENED);
    const looks = market.world.tables.accessLog.filter(
      ({ kind }) => kind === 'second-track-case-viewed',
    );
    expect(looks).toMatchObject([{ accountId: candidate.userId, viewerId: guide.userId }]);
    const { own, other, platformAdmin, regionalCoordinator } = market.region;
    const stranger = joinMarket(market.world).actor;
    for (const actor of [own.recruiter, own.admin, other.caseManager, other.recruiter]) {
      expect(await refusalCodeOf(read(OPENED, actor))).toBe('not_found');
    }
    for (const actor of [platformAdmin, regionalCoordinator, stranger]) {
      expect(await refusalCodeOf(print(OPENED, 'nl', actor))).toBe('not_found');
    }
    const made = market.world.tables.audit.filter(({ action }) => action.endsWith('appendix-made'));
    expect(made.map(({ details }) => details)).toEqual([
      { on: OPENED, as: 'json' },
      { on: OPENED, as: 'json' },
    ]);
  });
});
