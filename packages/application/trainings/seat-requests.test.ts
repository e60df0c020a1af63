import type { Actor, UserActor } from '@inzetbaar/domain/identity';
import type { SeatTransitionName } from '@inzetbaar/domain/trainings';
import { beforeEach, describe, expect, it } from 'vitest';
import { exportMyData } from '../passports/export-my-data.ts';
import { listEvidence } from '../passports/list-evidence.ts';
import type { TrainingToStore } from '../ports/index.ts';
import {
  aRole,
  aTraining,
  joinMarket,
  refusalCodeOf,
  signUp,
  type SmallMarket,
  smallMarket,
  testCatalogue,
} from '../testing/index.ts';
import { answerSeatRequest, listSeatRequests } from './answer-seat-requests.ts';
import { askSeat } from './ask-seat.ts';
import { changeMySeatRequest, listMySeatRequests } from './my-seat-requests.ts';

let market: SmallMarket;
let training: TrainingToStore;
let recruiter: Actor;
beforeEach(() => {
  market = smallMarket();
  recruiter = market.region.own.recruiter;
  training = offer();
});

function offer(change: Partial<TrainingToStore> = {}): TrainingToStore {
  const made = aTraining(market.region.own.location, change);
  market.world.tables.trainings.set(made.id, made);
  return made;
}
const deps = () => ({
  ...market.world,
  catalogue: testCatalogue(),
  publicUrl: 'https://inzetbaar.example',
});
const ask = (actor: Actor = market.candidate, { id, sessions } = training) =>
  askSeat(deps())(actor, { trainingId: id, sessionId: sessions[0]?.id ?? '' });
const answer = (requestId: string, transition: SeatTransitionName, actor = recruiter) =>
  answerSeatRequest(deps())(actor, { trainingId: training.id, requestId, transition });
const change = (id: string, transition: SeatTransitionName, actor: Actor = market.candidate) =>
  changeMySeatRequest(deps())(actor, { id, transition });
const list = (actor = recruiter) =>
  listSeatRequests(deps())(actor, { limit: 10, trainingId: training.id });
const on = (day: string) => market.world.clock.set(new Date(`${day}T10:00:00Z`));
const accepted = async () => {
  const { request } = await ask();
  await answer(request.id, 'offer');
  await change(request.id, 'accept');
  on('2026-09-01');
  return request;
};

describe('askSeat', () => {
  it('gives the employer the name and address of the account, with audit row, event and mail', async () => {
    const { request } = await ask();
    const account = market.world.tables.accounts.get(market.candidate.userId);
    expect(request).toMatchObject({ status: 'asked', name: account?.name, email: account?.email });
    expect(market.world.tables.audit).toMatchObject([
      { action: 'seat-request.asked', subjectId: request.id },
    ]);
    expect(JSON.stringify(market.world.tables.audit)).not.toContain(account?.name);
    expect(market.world.tables.outbox).toEqual([
      { event: 'seat-request.changed', subjectId: request.id },
    ]);
    const of = market.world.tables.accounts.get(market.region.own.recruiter.userId);
    expect(market.world.tables.mail).toMatchObject([{ to: of?.email }]);
    expect(market.world.tables.mail[0]?.body).not.toContain(account?.name);
  });

  it('gives the last seat to one of two at once, and the waiting list to the other', async () => {
    training = offer({
      sessions: [{ id: 'one', startsOn: '2026-09-01', askUntil: '2026-08-15', seats: 1 }],
    });
    const { actor } = joinMarket(market.world);
    const both = await Promise.all([ask(), ask(actor)]);
    expect(both.map(({ request }) => request.status)).toEqual(['asked', 'waiting-list']);
    const waiting = both[1]?.request.id ?? '';
    expect(await refusalCodeOf(answer(waiting, 'offer'))).toBe('no_seat_left');
    await change(both[0]?.request.id ?? '', 'withdraw');
    expect((await answer(waiting, 'offer')).request.status).toBe('offered');
  });

  it('is too late after the last day, and for what is closed', async () => {
    on('2026-08-16');
    expect(await refusalCodeOf(ask())).toBe('asking_closed');
    on('2026-08-15');
    const closed = offer({ status: 'closed' });
    expect(await refusalCodeOf(ask(market.candidate, closed))).toBe('not_found');
    await ask();
  });

  it('takes one open request at a time', async () => {
    const { request } = await ask();
    expect(await refusalCodeOf(ask())).toBe('already_exists');
    await change(request.id, 'withdraw');
    await ask();
  });

  it('is for who holds a passport', async () => {
    expect(await refusalCodeOf(ask(recruiter))).toBe('forbidden');
  });
});

describe('listSeatRequests', () => {
  it('shows name and address, nothing else of the person, and logs that they were read', async () => {
    const { request } = await ask();
    const { items } = await list();
    expect(items).toMatchObject([
      {
        request: { id: request.id, name: 'Robin Kusters' },
        transitions: ['offer', 'wait', 'decline'],
      },
    ]);
    expect(Object.keys(items[0]?.request ?? {}).toSorted()).toEqual([
      'createdAt',
      'email',
      'id',
      'name',
      'sessionId',
      'startsOn',
      'status',
      'trainingId',
      'updatedAt',
      'version',
    ]);
    expect(market.world.tables.accessLog).toMatchObject([
      {
        kind: 'seat-request-viewed',
        accountId: market.candidate.userId,
        fields: ['name', 'email'],
        organisationId: training.organisationId,
      },
    ]);
  });

  it('shows nobody after a no, and logs nothing then', async () => {
    const { request } = await ask();
    await change(request.id, 'withdraw');
    expect((await list()).items).toMatchObject([{ request: { name: null, email: null } }]);
    expect(market.world.tables.accessLog).toEqual([]);
  });

  it('is for the employer that offers it', async () => {
    await ask();
    expect(await refusalCodeOf(list(market.region.other.recruiter))).toBe('not_found');
    for (const actor of [market.candidate, market.region.regionalCoordinator]) {
      expect(await refusalCodeOf(list(actor))).toBe('forbidden');
    }
  });
});

describe('a seat', () => {
  it('is offered by the employer and accepted by the person, each told by mail', async () => {
    const { request } = await ask();
    const mails = market.world.tables.mail.length;
    await answer(request.id, 'offer');
    const { request: now } = await change(request.id, 'accept');
    expect(now.status).toBe('accepted');
    expect(market.world.tables.mail.slice(mails)).toHaveLength(2);
    expect(market.world.tables.audit.map(({ action }) => action)).toEqual([
      'seat-request.asked',
      'seat-request.offer',
      'seat-request.accept',
    ]);
    const { items } = await listMySeatRequests(deps())(market.candidate, { limit: 10 });
    expect(items).toMatchObject([{ request: { id: request.id }, training: { id: training.id } }]);
  });

  it('is changed by nobody else', async () => {
    const { request } = await ask();
    const { other } = market.region;
    expect(await refusalCodeOf(answer(request.id, 'offer', other.recruiter))).toBe('not_found');
    expect(await refusalCodeOf(answer(request.id, 'offer', market.candidate))).toBe('forbidden');
    const { actor } = joinMarket(market.world);
    expect(await refusalCodeOf(change(request.id, 'withdraw', actor))).toBe('not_found');
    expect(await refusalCodeOf(change(request.id, 'withdraw', recruiter))).toBe('forbidden');
    expect(await refusalCodeOf(change(request.id, 'offer'))).toBe('transition_not_allowed');
    expect(await refusalCodeOf(answer(request.id, 'accept'))).toBe('transition_not_allowed');
  });

  it('is not completed before the first day', async () => {
    const request = await accepted();
    on('2026-08-31');
    expect(await refusalCodeOf(answer(request.id, 'complete'))).toBe('transition_not_allowed');
  });
});

describe('completing a training', () => {
  it('puts the skill and a certificate with its source into the passport', async () => {
    const request = await accepted();
    const view = await answer(request.id, 'complete');
    expect(view.request.status).toBe('completed');
    expect(view.transitions).toEqual([]);
    const skills = await listEvidence(deps())(market.candidate);
    expect(skills.find(({ skillId }) => skillId === 'wondzorg')).toMatchObject({
      level: 4,
      source: 'education',
      evidence: [
        {
          kind: 'certificate',
          level: 4,
          givenOn: '2026-09-01',
          givenBy: 'Zorggroep Geleenbeek: Wondzorg in de wijk',
          validUntil: '2031-08-31',
          trainingId: training.id,
        },
      ],
    });
    const { audit, outbox } = market.world.tables;
    expect(audit.slice(-2)).toMatchObject([
      { action: 'seat-request.complete' },
      { action: 'evidence.added', details: { kind: 'certificate', trainingId: training.id } },
    ]);
    expect(outbox.at(-1)).toEqual({ event: 'passport.changed', subjectId: market.passport.id });
    expect(await refusalCodeOf(answer(request.id, 'complete'))).toBe('transition_not_allowed');
  });

  it('gives nothing where it was not completed', async () => {
    const request = await accepted();
    await answer(request.id, 'not-complete');
    expect(market.world.tables.evidence.size).toBe(0);
    expect(market.world.tables.passports.get(market.passport.id)).toEqual(market.passport);
  });

  it('is never said about oneself', async () => {
    const both: UserActor = signUp(market.world, {
      roles: [aRole('candidate'), aRole('recruiter', training.organisationId)],
    });
    const { request } = await ask(both);
    expect(await refusalCodeOf(answer(request.id, 'offer', both))).toBe('forbidden');
    expect((await list(both)).items).toMatchObject([{ transitions: [] }]);
  });
});

it('the own export holds the requests, with the training', async () => {
  const { request } = await ask();
  const { seatRequests } = await exportMyData(deps())(market.candidate);
  expect(seatRequests).toMatchObject([
    {
      id: request.id,
      status: 'asked',
      training: { title: training.title, organisation: 'Zorggroep Geleenbeek' },
    },
  ]);
});
