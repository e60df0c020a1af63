import type { Actor } from '@inzetbaar/domain/identity';
import { beforeEach, describe, expect, it, test } from 'vitest';
import {
  anId,
  issuesOf,
  joinMarket,
  refusalCodeOf,
  type SmallMarket,
  smallMarket,
  testCatalogue,
} from '../testing/index.ts';
import { askSeat } from './ask-seat.ts';
import { changeTrainingStatus } from './change-training-status.ts';
import type { TrainingDraft } from './check-content.ts';
import { createTraining } from './create-training.ts';
import { listOpenTrainings, listOwnTrainings, readTraining } from './read-trainings.ts';
import { updateTraining } from './update-training.ts';

let market: SmallMarket;
let recruiter: Actor;
beforeEach(() => {
  market = smallMarket();
  recruiter = market.region.own.recruiter;
});

const deps = () => ({
  ...market.world,
  catalogue: testCatalogue(),
  publicUrl: 'https://inzetbaar.example',
});
const draft = (change: Partial<TrainingDraft> = {}): TrainingDraft => ({
  title: 'Wondzorg in de wijk',
  about: 'U leert wonden verzorgen.',
  skills: [{ skillId: 'wondzorg', level: 4 }],
  form: 'classroom',
  weeks: 4,
  hours: 24,
  locationId: market.region.own.location.id,
  costs: 'Gratis voor de regio',
  reach: 'region',
  sessions: [{ id: null, startsOn: '2026-09-01', askUntil: '2026-08-15', seats: 2 }],
  ...change,
});
const create = (change: object = {}, actor = recruiter) =>
  createTraining(deps())(actor, { organisationId: null, ...draft(), ...change });
const move = (id: string, transition: 'open' | 'close' | 'cancel', actor = recruiter) =>
  changeTrainingStatus(deps())(actor, { id, transition });
const opened = async (change: object = {}) =>
  (await move((await create(change)).training.id, 'open')).training;
const ask = ({ id, sessions }: { id: string; sessions: readonly { id: string }[] }) =>
  askSeat(deps())(market.candidate, { trainingId: id, sessionId: sessions[0]?.id ?? '' });
const last = <T>(all: readonly T[]) => all.at(-1);

describe('createTraining', () => {
  it('writes a draft for the own organisation, with audit row and event', async () => {
    const { training, owner } = await create();
    expect(training).toMatchObject({
      organisationId: market.region.own.organisation.id,
      status: 'draft',
      version: 1,
      sessions: [{ startsOn: '2026-09-01', taken: 0 }],
    });
    expect(owner).toEqual({ transitions: ['open', 'cancel'] });
    expect(market.world.tables.audit).toMatchObject([
      {
        action: 'training.created',
        subjectId: training.id,
        organisationId: training.organisationId,
      },
    ]);
    expect(market.world.tables.outbox).toEqual([
      { event: 'training.changed', subjectId: training.id },
    ]);
  });

  it.each(['candidate', 'regionalCoordinator', 'platformAdmin'] as const)(
    'refuses a %s',
    async (role) => {
      expect(await refusalCodeOf(create({}, market.region[role]))).toBe('forbidden');
    },
  );

  it('knows no other organisation, nor its places', async () => {
    const { other } = market.region;
    const organisationId = other.organisation.id;
    expect(await refusalCodeOf(create({ organisationId }))).toBe('not_found');
    expect(await issuesOf(create({ locationId: other.location.id }))).toEqual([
      'locationId: unknown_location',
    ]);
  });

  it('refuses a skill that the language does not have, no seats, and a session that is not its own', async () => {
    const [session] = draft().sessions;
    const sessions = [{ ...session, seats: 0 }];
    const skills = [{ skillId: 'vliegen', level: 3 }];
    expect(await issuesOf(create({ skills, sessions }))).toEqual([
      'skills.0.skillId: unknown_skill',
      'sessions.0.seats: too_small',
    ]);
    expect(await issuesOf(create({ sessions: [{ ...session, id: anId() }] }))).toEqual([
      'sessions.0.id: not_in_list',
    ]);
  });
});

describe('a skill that was split', () => {
  const withSplit = () => {
    const catalogue = testCatalogue();
    return {
      ...deps(),
      catalogue: {
        ...catalogue,
        skill: (id: string) => {
          const skill = catalogue.skill(id);
          return skill && { ...skill, ...(id === 'wondzorg' && { splitInto: ['a', 'b'] }) };
        },
      },
    };
  };

  it('is not taken into a new training', async () => {
    const made = createTraining(withSplit())(recruiter, { organisationId: null, ...draft() });
    expect(await issuesOf(made)).toEqual(['skills.0.skillId: unknown_skill']);
  });

  it('stays where it stood, whatever else is changed, until its owner chooses', async () => {
    const { training } = await create();
    const { id, version } = training;
    const changed = await updateTraining(withSplit())(recruiter, {
      id,
      expectedVersion: version,
      draft: draft({ title: 'Anders', sessions: [] }),
    });
    expect(changed.training).toMatchObject({ title: 'Anders', skills: [{ skillId: 'wondzorg' }] });
  });
});

describe('changeTrainingStatus', () => {
  it('opens what is complete, and shows it to the region', async () => {
    const training = await opened();
    expect(training.status).toBe('open');
    expect(last(market.world.tables.audit)).toMatchObject({
      action: 'training.open',
      details: { from: 'draft' },
    });
    const list = await listOpenTrainings(deps())(market.region.other.recruiter, { limit: 10 });
    expect(list.items.map(({ id }) => id)).toEqual([training.id]);
  });

  it('does not open what nobody can ask a seat in any more', async () => {
    const { training } = await create();
    market.world.clock.set(new Date('2026-08-16T10:00:00Z'));
    expect(await issuesOf(move(training.id, 'open'))).toEqual([
      'sessions.0.askUntil: date_in_past',
    ]);
  });

  it('cancels with every open request, and tells who asked without saying what', async () => {
    const training = await opened();
    await ask(training);
    const mails = market.world.tables.mail.length;
    await move(training.id, 'cancel');
    const [request] = market.world.tables.seatRequests.values();
    expect(request).toMatchObject({ status: 'cancelled', name: null, email: null });
    const told = market.world.tables.mail.slice(mails);
    const account = market.world.tables.accounts.get(market.candidate.userId);
    expect(told).toMatchObject([
      { to: account?.email, subject: expect.stringContaining('gaat niet door') },
    ]);
    expect(told[0]?.body).toContain(`https://inzetbaar.example/trainingen/${training.id}`);
    expect(`${told[0]?.subject}${told[0]?.body}`).not.toContain(training.title);
    expect(market.world.tables.audit.map(({ action }) => action)).toContain('seat-request.cancel');
    expect(await refusalCodeOf(move(training.id, 'open'))).toBe('transition_not_allowed');
    const view = await readTraining(deps())(market.candidate, training.id);
    expect(view).toMatchObject({
      training: { status: 'cancelled' },
      mine: { status: 'cancelled' },
    });
  });

  it('is for the owner alone', async () => {
    const { id } = await opened();
    expect(await refusalCodeOf(move(id, 'cancel', market.region.other.recruiter))).toBe(
      'not_found',
    );
    expect(await refusalCodeOf(move(id, 'cancel', market.candidate))).toBe('forbidden');
  });
});

describe('updateTraining', () => {
  const update = (
    { id, version }: { id: string; version: number },
    change: Partial<TrainingDraft>,
    actor = recruiter,
  ) => updateTraining(deps())(actor, { id, expectedVersion: version, draft: draft(change) });

  it('tells who asked that the weeks changed, and nobody of a new sentence', async () => {
    const training = await opened();
    await ask(training);
    const mails = market.world.tables.mail.length;
    const { sessions } = training;
    const { training: reworded } = await update(training, { sessions, about: 'Andere woorden.' });
    expect(market.world.tables.mail).toHaveLength(mails);
    await update(reworded, { sessions, weeks: 6 });
    expect(market.world.tables.mail.slice(mails)).toMatchObject([
      { subject: expect.stringContaining('veranderd') },
    ]);
    expect(last(market.world.tables.audit)).toMatchObject({ action: 'training.updated' });
  });

  it('keeps what somebody asked for', async () => {
    const training = await opened();
    await ask(training);
    expect(await refusalCodeOf(update(training, {}))).toBe('session_in_use');
  });

  it('keeps what is open complete', async () => {
    const training = await opened();
    expect(await issuesOf(update(training, { skills: [] }))).toEqual(['skills: required']);
  });

  it('refuses an old version, another organisation, another role and what was cancelled', async () => {
    const training = await opened();
    const old = { ...training, version: training.version - 1 };
    expect(await refusalCodeOf(update(old, {}))).toBe('version_conflict');
    const { other } = market.region;
    expect(await refusalCodeOf(update(training, {}, other.recruiter))).toBe('not_found');
    expect(await refusalCodeOf(update(training, {}, market.candidate))).toBe('forbidden');
    const { training: over } = await move(training.id, 'cancel');
    expect(await refusalCodeOf(update(over, {}))).toBe('transition_not_allowed');
  });
});

describe('reading trainings', () => {
  test('gives the own ones of every status to their owner alone', async () => {
    const { training } = await create();
    const list = (actor: Actor) => listOwnTrainings(deps())(actor, { limit: 10, statuses: [] });
    expect((await list(recruiter)).items.map(({ id }) => id)).toEqual([training.id]);
    expect((await list(market.region.other.recruiter)).items).toEqual([]);
    expect(await refusalCodeOf(list(market.candidate))).toBe('forbidden');
    const read = readTraining(deps())(market.candidate, training.id);
    expect(await refusalCodeOf(read)).toBe('not_found');
  });

  test('hides what is for the own people from everybody else', async () => {
    const training = await opened({ reach: 'own-organisation' });
    expect(await refusalCodeOf(ask(training))).toBe('not_found');
    const organisationId = market.region.own.organisation.id;
    const { actor } = joinMarket(market.world, {
      lanes: [{ lane: 'extra-hours', organisationId }],
    });
    const list = await listOpenTrainings(deps())(actor, { limit: 10, skillId: 'wondzorg' });
    expect(list.total).toBe(1);
  });

  test('needs a session', async () => {
    const list = listOpenTrainings(deps())({ kind: 'anonymous' }, { limit: 10 });
    expect(await refusalCodeOf(list)).toBe('not_signed_in');
  });
});
