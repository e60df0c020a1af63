import type { Actor } from '@inzetbaar/domain/identity';
import type { IntroductionStatus } from '@inzetbaar/domain/introductions';
import { beforeEach, describe, expect, it } from 'vitest';
import type { StoredIntroduction, StoredRegistration } from '../ports/index.ts';
import {
  aCheckedRegistration,
  anId,
  aRegistration,
  BUILT_AT,
  issuesOf,
  joinMarket,
  refusalCodeOf,
  type SmallMarket,
  smallMarket,
} from '../testing/index.ts';
import { advancePlacements } from './advance-placements.ts';
import { changePlacement } from './change-placement.ts';
import { createPlacement } from './create-placement.ts';
import { listPlacements } from './list-placements.ts';
import { readPlacement } from './read-placement.ts';

let market: SmallMarket;
let introduction: StoredIntroduction;
beforeEach(() => {
  market = smallMarket();
  introduction = introduce('succeeded');
});

function introduce(status: IntroductionStatus, person = market): StoredIntroduction {
  const made: StoredIntroduction = {
    id: anId(),
    vacancyId: market.vacancy.id,
    organisationId: market.vacancy.organisationId,
    passportId: person.passport.id,
    accountId: person.candidate.userId,
    status,
    startedBy: 'candidate',
    meetingProposedBy: 'employer',
    meetingAt: BUILT_AT,
    practical: null,
    reason: null,
    version: 5,
    createdAt: BUILT_AT,
    updatedAt: BUILT_AT,
    release: { fields: ['name'], until: '2026-06-30', revokedAt: null },
    events: [],
  };
  market.world.tables.introductions.set(made.id, made);
  return made;
}

const deps = () => ({ ...market.world, publicUrl: 'https://inzetbaar.example' });
const proposal = () => ({
  introductionId: introduction.id,
  form: 'secondment' as const,
  hoursPerWeek: 24,
  startsOn: '2026-06-15',
  endsOn: '2026-08-31',
});
const create = (change: object = {}, actor: Actor = market.region.own.recruiter) =>
  createPlacement(deps())(actor, { ...proposal(), ...change });
/** After a meeting with somebody else, or a later one with the same person. */
const createNext = (change: object = {}) =>
  create({ introductionId: introduce('succeeded').id, ...change });
const move = (
  actor: Actor,
  id: string,
  transition: Parameters<ReturnType<typeof changePlacement>>[1]['transition'],
  reason?: 'travel',
) => changePlacement(deps())(actor, { id, transition, reason });

describe('createPlacement', () => {
  it('proposes to the candidate, with audit row, event and mail', async () => {
    const view = await create();
    const { id } = view.placement;
    expect(view).toMatchObject({
      side: 'employer',
      name: 'Robin Kusters',
      pseudonym: market.world.pseudonyms.encode(market.vacancy.id, market.passport.id),
      placement: { status: 'proposed', hoursPerWeek: 24 },
      transitions: ['cancel'],
    });
    expect(JSON.stringify(view)).not.toContain(market.candidate.userId);
    expect(market.world.tables.audit).toMatchObject([
      { action: 'placement.proposed', subjectId: id, details: { form: 'secondment' } },
    ]);
    expect(market.world.tables.outbox).toEqual([{ event: 'placement.changed', subjectId: id }]);
    expect(market.world.tables.mail).toMatchObject([
      {
        to: market.world.tables.accounts.get(market.candidate.userId)?.email,
        subject: 'Er is nieuws over een plaatsing',
      },
    ]);
  });

  it('never takes more people than there are positions', async () => {
    await createNext();
    await createNext();
    expect(await refusalCodeOf(createNext())).toBe('capacity_exceeded');
    expect(market.world.tables.placements.size).toBe(2);
    expect(market.world.tables.mail).toHaveLength(2);
  });

  it('comes once after an introduction, and again after a refusal', async () => {
    const first = await create();
    expect(await refusalCodeOf(create())).toBe('already_placed');
    expect(market.world.tables.mail).toHaveLength(1);
    expect(market.world.tables.audit).toHaveLength(1);
    await move(market.candidate, first.placement.id, 'decline');
    const second = await create();
    expect(await refusalCodeOf(create())).toBe('already_placed');
    await move(market.region.own.recruiter, second.placement.id, 'cancel');
    expect((await create()).placement.status).toBe('proposed');
  });

  it('keeps to the terms of the vacancy', async () => {
    const wrong = create({ form: 'contract', hoursPerWeek: 40, endsOn: '2026-06-01' });
    expect(await issuesOf(wrong)).toEqual([
      'form: not_in_list',
      'hoursPerWeek: too_large',
      'endsOn: dates_out_of_order',
    ]);
  });

  it('follows an introduction that succeeded', async () => {
    const open = introduce('meeting-agreed');
    expect(await refusalCodeOf(create({ introductionId: open.id }))).toBe('transition_not_allowed');
  });

  it('is for recruiters of the organisation', async () => {
    expect(await refusalCodeOf(create({}, market.region.other.recruiter))).toBe('not_found');
    expect(await refusalCodeOf(create({}, market.candidate))).toBe('forbidden');
    expect(await refusalCodeOf(create({}, market.region.own.admin))).toBe('forbidden');
  });
});

describe('reading', () => {
  it('logs the name that an employer reads, and shows the pseudonym after the release', async () => {
    const { id } = (await create()).placement;
    market.world.tables.accessLog.length = 0;
    const read = () => readPlacement(deps())(market.region.own.recruiter, id);
    expect((await read()).name).toBe('Robin Kusters');
    expect(market.world.tables.accessLog).toMatchObject([
      { kind: 'release-viewed', accountId: market.candidate.userId, fields: ['name'] },
    ]);
    market.world.clock.set('2026-07-01T12:00:00Z');
    expect((await read()).name).toBeNull();
    expect(market.world.tables.accessLog).toHaveLength(1);
  });

  it('is for the two sides', async () => {
    const { id } = (await create()).placement;
    const read = readPlacement(deps());
    expect(await read(market.candidate, id)).toMatchObject({
      side: 'candidate',
      name: 'Robin Kusters',
      transitions: ['confirm', 'decline'],
    });
    expect(await refusalCodeOf(read(market.region.other.recruiter, id))).toBe('not_found');
    expect(await refusalCodeOf(read(joinMarket(market.world).actor, id))).toBe('not_found');
    expect(await refusalCodeOf(read(market.region.own.caseManager, id))).toBe('forbidden');
  });

  it('lists them for each side', async () => {
    await create();
    const list = (actor: Actor, statuses: readonly ('proposed' | 'active')[] = []) =>
      listPlacements(deps())(actor, { limit: 10, statuses });
    expect((await list(market.candidate)).items).toMatchObject([{ side: 'candidate' }]);
    expect((await list(market.region.own.recruiter)).total).toBe(1);
    expect((await list(market.region.own.recruiter, ['active'])).total).toBe(0);
    expect((await list(market.region.other.recruiter)).total).toBe(0);
    expect(await refusalCodeOf(list(market.region.regionalCoordinator))).toBe('forbidden');
  });
});

describe('changePlacement', () => {
  it('is confirmed by the candidate and ended early with a reason', async () => {
    const { id } = (await create()).placement;
    const confirmed = await move(market.candidate, id, 'confirm');
    expect(confirmed.placement).toMatchObject({ status: 'confirmed', version: 2 });
    expect(await refusalCodeOf(move(market.region.own.recruiter, id, 'start'))).toBe(
      'transition_not_allowed',
    );
    market.world.clock.set('2026-06-15T08:00:00Z');
    await move(market.region.own.recruiter, id, 'start');
    expect(await issuesOf(move(market.candidate, id, 'end-early'))).toEqual(['reason: required']);
    const ended = await move(market.candidate, id, 'end-early', 'travel');
    expect(ended.placement).toMatchObject({
      status: 'ended-early',
      endsOn: '2026-06-15',
      reason: 'travel',
    });
    expect(market.world.tables.audit.map(({ action }) => action)).toEqual([
      'placement.proposed',
      'placement.confirm',
      'placement.start',
      'placement.end-early',
    ]);
    expect(market.world.tables.mail).toHaveLength(4);
  });

  it('gives room back when it is declined', async () => {
    const first = await create();
    await createNext();
    await move(market.candidate, first.placement.id, 'decline');
    expect((await createNext()).placement.status).toBe('proposed');
  });

  it('is for the two sides', async () => {
    const { id } = (await create()).placement;
    expect(await refusalCodeOf(move(market.region.other.recruiter, id, 'cancel'))).toBe(
      'not_found',
    );
    expect(await refusalCodeOf(move(market.region.own.recruiter, id, 'confirm'))).toBe(
      'transition_not_allowed',
    );
    expect(await refusalCodeOf(move(market.region.own.admin, id, 'cancel'))).toBe('forbidden');
  });
});

describe('advancePlacements', () => {
  it('starts and completes by date, also what nobody looked at in between', async () => {
    const { id } = (await create()).placement;
    const short = (await createNext({ endsOn: '2026-06-16' })).placement.id;
    await move(market.candidate, id, 'confirm');
    await move(market.candidate, short, 'confirm');
    const advance = advancePlacements(market.world);
    market.world.clock.set('2026-06-14T12:00:00Z');
    expect(await advance()).toBe(0);
    market.world.clock.set('2026-06-17T12:00:00Z');
    expect(await advance()).toBe(3);
    expect(market.world.tables.placements.get(id)?.status).toBe('active');
    expect(market.world.tables.placements.get(short)).toMatchObject({
      status: 'completed',
      endsOn: '2026-06-16',
    });
    expect(market.world.tables.audit.at(-1)).toMatchObject({
      action: 'placement.complete',
      actor: { kind: 'system' },
    });
    expect(await advance()).toBe(0);
  });
});

describe('the border of the law', () => {
  /** The vacancy asks a nurse who places catheters; the candidate is one as told. */
  function nurseWork(registration: StoredRegistration | null) {
    const { world, vacancy, passport } = market;
    world.tables.vacancies.set(vacancy.id, {
      ...vacancy,
      titles: ['verpleegkundige'],
      reservedProcedures: ['catheterisation'],
    });
    world.tables.passports.set(passport.id, {
      ...passport,
      registrations: registration === null ? [] : [registration],
    });
  }
  const confirm = (id: string) => move(market.candidate, id, 'confirm');

  it.each<[string, StoredRegistration | null, string]>([
    ['no title', null, 'authority_missing'],
    ['another title', aCheckedRegistration({ title: 'verzorgende-ig' }), 'authority_missing'],
    ['a title by own word', aRegistration(), 'registration_unchecked'],
    [
      'a title that has lapsed',
      aCheckedRegistration({ validUntil: '2026-05-31' }),
      'authority_missing',
    ],
  ])('places nobody on %s, and leaves nothing behind', async (_, registration, code) => {
    nurseWork(registration);
    expect(await refusalCodeOf(create())).toBe(code);
    expect(market.world.tables.placements.size).toBe(0);
    expect(market.world.tables.mail).toEqual([]);
    expect(market.world.tables.audit).toEqual([]);
  });

  it('places who was checked, and holds to it again when the candidate confirms', async () => {
    nurseWork(aCheckedRegistration());
    const { placement } = await create();
    nurseWork(aRegistration());
    expect(await refusalCodeOf(confirm(placement.id))).toBe('registration_unchecked');
    nurseWork(aCheckedRegistration());
    expect((await confirm(placement.id)).placement.status).toBe('confirmed');
  });

  it('never stands in the way of declining, or of work without such a border', async () => {
    nurseWork(aCheckedRegistration());
    const { placement } = await create();
    nurseWork(null);
    expect((await move(market.candidate, placement.id, 'decline')).placement.status).toBe(
      'declined',
    );
  });
});
