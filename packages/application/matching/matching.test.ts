import { compileSupply, rank } from '@inzetbaar/domain/matching';
import { beforeEach, describe, expect, it } from 'vitest';
import type { VacancyToStore } from '../ports/index.ts';
import {
  aTraining,
  aVacancy,
  issuesOf,
  joinMarket,
  type MatchingDeps,
  matchingDeps,
  refusalCodeOf,
  type SmallMarket,
  smallMarket,
} from '../testing/index.ts';
import { matchOneForMe } from './match-one-for-me.ts';
import { matchPeopleForVacancy } from './match-people-for-vacancy.ts';
import { matchVacanciesForMe } from './match-vacancies-for-me.ts';
import { rankByFit } from './rank-by-fit.ts';
import { supplyOf } from './supply.ts';

let market: SmallMarket;
beforeEach(() => {
  market = smallMarket();
});
const open = (change: Partial<VacancyToStore>) => {
  const vacancy = aVacancy(market.region.own.location, change);
  market.world.tables.vacancies.set(vacancy.id, vacancy);
  return vacancy;
};
/** Some that fit less and less, and one that is blocked. */
function openMore() {
  return [
    open({ skills: [{ skillId: 'wondzorg', level: 5, importance: 'essential' }] }),
    open({ branch: 'ghz', hoursMin: 20 }),
    open({ lanes: ['traineeship'] }),
    open({ titles: ['arts'] }),
  ];
}

describe('trainings for what is missing', () => {
  const offer = (change: Parameters<typeof aTraining>[1]) => {
    const training = aTraining(market.region.own.location, change);
    market.world.tables.trainings.set(training.id, training);
    return training;
  };
  const session = (startsOn: string) => [
    { id: startsOn, startsOn, askUntil: '2026-06-20', seats: 2 },
  ];

  it('come with the page and with one vacancy: two for a gap, soonest first, and no others', async () => {
    const vacancy = open({ skills: [{ skillId: 'wondzorg', level: 4, importance: 'essential' }] });
    offer({ sessions: session('2026-10-01') });
    const later = offer({ sessions: session('2026-09-01') });
    const soon = offer({ sessions: session('2026-07-01') });
    offer({ skills: [{ skillId: 'begeleiden-dagbesteding', level: 3 }] });
    offer({ status: 'closed' });
    const deps = await matchingDeps(market.world);
    const page = await matchVacanciesForMe(deps)(market.candidate, { limit: 10, include: 'all' });
    const shown = (all: typeof page.trainings) => all.map(({ training }) => training.id);
    expect(shown(page.trainings)).toEqual([soon.id, later.id]);
    expect(page.trainings[0]).toMatchObject({ session: { startsOn: '2026-07-01', taken: 0 } });
    const one = await matchOneForMe(deps)(market.candidate, vacancy.id);
    expect(shown(one.trainings)).toEqual([soon.id, later.id]);
  });

  it('change neither the ranking nor the weeks of the usual training', async () => {
    open({ skills: [{ skillId: 'wondzorg', level: 4, importance: 'essential' }] });
    const deps = await matchingDeps(market.world);
    const ask = () => matchVacanciesForMe(deps)(market.candidate, { limit: 10, include: 'all' });
    const before = await ask();
    offer({ weeks: 1, sessions: session('2026-07-01') });
    const { trainings, ...after } = await ask();
    expect(trainings).toHaveLength(1);
    expect({ ...after, trainings: [] }).toEqual(before);
  });
});

describe('matchVacanciesForMe', () => {
  const ask = async (request: object = {}, actor = market.candidate, deps?: MatchingDeps) =>
    matchVacanciesForMe(deps ?? (await matchingDeps(market.world)))(actor, {
      limit: 10,
      include: 'all',
      ...request,
    });

  it('ranks everything that is open as the kernel does, with reasons', async () => {
    openMore();
    const deps = await matchingDeps(market.world);
    const { items, ...rest } = await ask({}, market.candidate, deps);
    const { context, demands } = deps.board;
    const expected = rank(
      compileSupply(supplyOf(market.passport, context.onDate), context.graph),
      demands,
      context,
      { limit: 10 },
    );
    expect(items.map(({ vacancy }) => vacancy.demand.id)).toEqual(
      expected.items.map(({ id }) => id),
    );
    expect(items.map(({ explanation }) => explanation.score)).toEqual(
      expected.items.map(({ score }) => score),
    );
    expect(rest).toMatchObject({
      total: 5,
      nextCursor: null,
      notRanked: null,
      counts: { open: 5, fitting: 3, ready: expected.ready, blocked: { lane: 1, title: 1 } },
      weightsVersion: context.weights.version,
    });
    expect(rest.whatIf.ready).toBe(expected.ready);
  });

  it.each([
    ['fitting', 0, 3],
    ['blocked', 3, 2],
    ['all', 0, 5],
  ] as const)('pages through what is %s without overlap', async (include, from, total) => {
    openMore();
    const deps = await matchingDeps(market.world);
    const everything = await ask({}, market.candidate, deps);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await ask({ limit: 1, cursor, include }, market.candidate, deps);
      expect(page).toMatchObject({ total, counts: everything.counts });
      seen.push(...page.items.map(({ vacancy }) => vacancy.demand.id));
      for (const { explanation } of page.items) {
        if (include !== 'all') expect(explanation.blocks.length > 0).toBe(include === 'blocked');
      }
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    const inOrder = everything.items.map(({ vacancy }) => vacancy.demand.id);
    expect(seen).toEqual(inOrder.slice(from, from + total));
    expect((await ask({ cursor: 'from-99', include }, market.candidate, deps)).items).toEqual([]);
    expect(await issuesOf(ask({ cursor: 'x' }, market.candidate, deps))).toEqual([
      'cursor: invalid',
    ]);
  });

  it('logs what was shown, with the same fingerprint for the same inputs', async () => {
    const deps = await matchingDeps(market.world);
    await ask({}, market.candidate, deps);
    await ask({}, market.candidate, deps);
    market.world.tables.passports.set(market.passport.id, { ...market.passport, hoursMax: 25 });
    await ask({}, market.candidate, deps);
    const [first, again, changed] = market.world.tables.rankings;
    expect(first).toMatchObject({
      kind: 'vacancies-for-person',
      viewerId: market.candidate.userId,
      subjectId: market.candidate.userId,
      weightsVersion: deps.board.context.weights.version,
      shown: [market.vacancy.id],
    });
    expect(again?.fingerprint).toBe(first?.fingerprint);
    expect(changed?.fingerprint).not.toBe(first?.fingerprint);
  });

  it('says why there is nothing to rank', async () => {
    expect(await ask({}, market.region.candidate)).toMatchObject({
      notRanked: 'no-passport',
      items: [],
      total: 0,
      counts: { open: 1, fitting: 0 },
    });
    const { actor } = joinMarket(market.world, { lanes: [] });
    expect((await ask({}, actor)).notRanked).toBe('no-lane');
    expect(market.world.tables.rankings).toEqual([]);
  });

  it('is for candidates and trainees', async () => {
    expect(await refusalCodeOf(ask({}, market.region.own.recruiter))).toBe('forbidden');
  });
});

describe('matchOneForMe', () => {
  const ask = async (id: string, actor = market.candidate) =>
    matchOneForMe(await matchingDeps(market.world))(actor, id);

  it('explains one vacancy as the ranking does', async () => {
    const deps = await matchingDeps(market.world);
    const ranked = await matchVacanciesForMe(deps)(market.candidate, { limit: 1, include: 'all' });
    expect(await matchOneForMe(deps)(market.candidate, market.vacancy.id)).toEqual({
      ...ranked.items[0],
      trainings: [],
    });
  });

  it('knows no vacancy that is not open, and nobody without a passport', async () => {
    expect(await refusalCodeOf(ask(open({ status: 'draft' }).id))).toBe('not_found');
    expect(await refusalCodeOf(ask(market.vacancy.id, market.region.candidate))).toBe('not_found');
    expect(await refusalCodeOf(ask(market.vacancy.id, market.region.own.recruiter))).toBe(
      'forbidden',
    );
  });
});

describe('matchPeopleForVacancy', () => {
  const ask = async (actor = market.region.own.recruiter, request = {}, deps?: MatchingDeps) =>
    matchPeopleForVacancy(deps ?? (await matchingDeps(market.world)))(actor, market.vacancy.id, {
      limit: 10,
      ...request,
    });

  it('ranks everybody who is visible, by pseudonym, with what may be known', async () => {
    joinMarket(market.world, { skills: [], maxTravelKm: 25 });
    joinMarket(market.world, { visible: false });
    const { items, total } = await ask();
    expect(total).toBe(2);
    expect(items[0]).toMatchObject({
      pseudonym: market.world.pseudonyms.encode(market.vacancy.id, market.passport.id),
      profile: { municipalityCode: 'GM0917', hoursMax: 24 },
      explanation: { blocks: [] },
      introductionId: null,
    });
    const scores = items.map(({ explanation }) => explanation.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    const text = JSON.stringify(items);
    for (const secret of [market.passport.id, market.candidate.userId, '"lane"', '50.8875']) {
      expect(text).not.toContain(secret);
    }
  });

  it('writes who was listed in their access logs, and logs the ranking', async () => {
    const other = joinMarket(market.world);
    await ask();
    const { accessLog, rankings } = market.world.tables;
    expect(accessLog.map(({ accountId }) => accountId).sort()).toEqual(
      [market.candidate.userId, other.actor.userId].sort(),
    );
    expect(accessLog[0]).toMatchObject({
      kind: 'profile-listed',
      vacancyId: market.vacancy.id,
      organisationId: market.region.own.organisation.id,
      viewerName: 'Recruiter van Zorggroep Geleenbeek',
    });
    expect(accessLog[0]?.fields).toEqual(
      expect.arrayContaining(['skills', 'hours', 'availability', 'area']),
    );
    expect(rankings).toMatchObject([{ kind: 'people-for-vacancy', subjectId: market.vacancy.id }]);
    expect(rankings[0]?.shown).toHaveLength(2);
  });

  it('pages without overlap', async () => {
    for (let count = 0; count < 4; count += 1) joinMarket(market.world);
    const deps = await matchingDeps(market.world);
    const first = await ask(undefined, { limit: 3 }, deps);
    const second = await ask(undefined, { limit: 3, cursor: first.nextCursor }, deps);
    expect(second.nextCursor).toBeNull();
    const seen = [...first.items, ...second.items].map(({ pseudonym }) => pseudonym);
    expect(new Set(seen).size).toBe(5);
  });

  it('does not show who hid after the board was read', async () => {
    const deps = await matchingDeps(market.world);
    market.world.tables.passports.set(market.passport.id, { ...market.passport, visible: false });
    expect((await ask(undefined, {}, deps)).items).toEqual([]);
    expect(market.world.tables.accessLog).toEqual([]);
  });

  it('marks who is in an open introduction with this vacancy', async () => {
    await market.world.transaction(market.candidate, ({ introductions }) =>
      introductions.insert({
        id: 'an-introduction',
        vacancyId: market.vacancy.id,
        organisationId: market.vacancy.organisationId,
        passportId: market.passport.id,
        accountId: market.candidate.userId,
        status: 'interested',
        startedBy: 'candidate',
        meetingProposedBy: null,
        meetingAt: null,
        practical: null,
        reason: null,
        version: 1,
        createdAt: market.world.clock.now(),
        updatedAt: market.world.clock.now(),
        release: null,
        events: [],
      }),
    );
    expect((await ask()).items).toMatchObject([{ introductionId: 'an-introduction' }]);
  });

  it('shows people for a vacancy that is not published yet', async () => {
    market.world.tables.vacancies.set(market.vacancy.id, { ...market.vacancy, status: 'draft' });
    expect((await ask()).total).toBe(1);
  });

  it('is for recruiters of the organisation', async () => {
    expect(await refusalCodeOf(ask(market.region.other.recruiter))).toBe('not_found');
    expect(await refusalCodeOf(ask(market.candidate))).toBe('forbidden');
    expect(await refusalCodeOf(ask(market.region.own.admin))).toBe('forbidden');
    expect(await refusalCodeOf(ask(market.region.platformAdmin))).toBe('forbidden');
  });
});

describe('rankByFit', () => {
  it('puts what was found in the order of the own matches, page by page', async () => {
    openMore();
    const deps = await matchingDeps(market.world);
    const own = await matchVacanciesForMe(deps)(market.candidate, { limit: 10, include: 'all' });
    const order = own.items.map(({ vacancy }) => vacancy.demand.id);
    const found = [...order].reverse();
    const { rankIds } = rankByFit(deps);
    const first = await rankIds(market.candidate, found, { limit: 3, offset: 0 });
    const second = await rankIds(market.candidate, found, { limit: 3, offset: 3 });
    expect(first?.total).toBe(5);
    expect([...(first?.items ?? []), ...(second?.items ?? [])].map(({ id }) => id)).toEqual(order);
    expect(market.world.tables.rankings.at(-1)).toMatchObject({
      kind: 'search-by-fit',
      shown: order.slice(3),
    });
  });

  it('puts last what the board does not know, and leaves nothing out', async () => {
    const { rankIds } = rankByFit(await matchingDeps(market.world));
    const ids = ['unknown-1', market.vacancy.id, 'unknown-2', market.vacancy.id];
    const pages = [0, 1, 2].map((offset) => rankIds(market.candidate, ids, { limit: 1, offset }));
    const items = (await Promise.all(pages)).map((page) => page?.items[0]);
    expect(items).toEqual([
      { id: market.vacancy.id, score: expect.any(Number) },
      { id: 'unknown-1', score: null },
      { id: 'unknown-2', score: null },
    ]);
  });

  it('has nothing to rank by for who has no passport', async () => {
    const { rankIds, scoresFor } = rankByFit(await matchingDeps(market.world));
    const ids = [market.vacancy.id];
    for (const actor of [market.region.own.recruiter, { kind: 'anonymous' } as const]) {
      expect(await rankIds(actor, ids, { limit: 1, offset: 0 })).toBeNull();
      expect((await scoresFor(actor, ids)).size).toBe(0);
    }
  });

  it('gives scores for what is shown in another order', async () => {
    const deps = await matchingDeps(market.world);
    const { scoresFor } = rankByFit(deps);
    const scores = await scoresFor(market.candidate, [market.vacancy.id, 'unknown']);
    const { explanation } = await matchOneForMe(deps)(market.candidate, market.vacancy.id);
    expect([...scores]).toEqual([[market.vacancy.id, explanation.score]]);
    expect(market.world.tables.rankings).toEqual([]);
  });
});
