import type { UserActor } from '@inzetbaar/domain/identity';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeVacancyStatus } from '../vacancies/change-vacancy-status.ts';
import { updateOrganisation } from '../organisations/update-organisation.ts';
import {
  issuesOf,
  joinMarket,
  refusalCodeOf,
  type SmallMarket,
  smallMarket,
  testCatalogue,
} from '../testing/index.ts';
import { changeIntroduction } from './change-introduction.ts';
import { readIntroduction } from './read-introduction.ts';
import { remindOfAnswers } from './remind-of-answers.ts';
import { startIntroduction } from './start-introduction.ts';

let market: SmallMarket;
beforeEach(() => {
  market = smallMarket();
});
const deps = () => ({ ...market.world, publicUrl: 'https://inzetbaar.example' });
const at = (instant: string) => market.world.clock.set(instant);
const round = () => remindOfAnswers(deps())();
const change = (
  actor: UserActor,
  id: string,
  transition: 'release' | 'propose-meeting' | 'agree-meeting' | 'decline' | 'withdraw' | 'succeed',
  told: object = {},
) => changeIntroduction(deps())(actor, { id, transition, change: told });
const release = (until = '2026-07-31') => ({ release: { fields: ['name'] as const, until } });

/** Somebody shows interest and shares a name, on Monday 1 June: the employer has until Monday 8 June. */
async function share(candidate = market.candidate, until?: string): Promise<string> {
  const { introduction } = await startIntroduction(deps())(candidate, {
    vacancyId: market.vacancy.id,
  });
  await change(candidate, introduction.id, 'release', release(until));
  market.world.tables.mail.length = 0;
  return introduction.id;
}
const read = (actor: UserActor, id: string) => readIntroduction(deps())(actor, id);
const answerFor = async (id: string) => {
  const [mine, theirs] = [await read(market.candidate, id), await read(recruiter(), id)];
  expect(mine.answer).toEqual(theirs.answer);
  return mine.answer;
};
const recruiter = () => market.region.own.recruiter;
const emailOf = ({ userId }: UserActor) => market.world.tables.accounts.get(userId)?.email;
const mails = () => market.world.tables.mail.map(({ to, subject }) => `${to}: ${subject}`);
const vacancy = () => market.world.tables.vacancies.get(market.vacancy.id);
const publish = (actor: UserActor = recruiter()) =>
  changeVacancyStatus({ ...market.world, catalogue: testCatalogue() })(actor, {
    id: market.vacancy.id,
    transition: 'publish',
  });

describe('by when an employer answers', () => {
  it('is told to both sides once something is shared, and not before', async () => {
    const { introduction } = await startIntroduction(deps())(market.candidate, {
      vacancyId: market.vacancy.id,
    });
    expect(await answerFor(introduction.id)).toBeNull();
    await change(market.candidate, introduction.id, 'release', release());
    expect(await answerFor(introduction.id)).toEqual({ dueOn: '2026-06-08', isLate: false });
    at('2026-06-08T21:00:00Z');
    expect(await answerFor(introduction.id)).toEqual({ dueOn: '2026-06-08', isLate: false });
    at('2026-06-08T22:30:00Z');
    expect(await answerFor(introduction.id)).toEqual({ dueOn: '2026-06-08', isLate: true });
  });

  it('follows what the organisation promises at that moment, and stays as it was said', async () => {
    const { own } = market.region;
    const set = (responseDays: number, actor = own.admin) =>
      updateOrganisation(market.world)(actor, {
        id: own.organisation.id,
        expectedVersion: market.world.tables.organisations.get(own.organisation.id)?.version ?? 0,
        patch: { responseDays },
      });
    await set(2);
    expect(market.world.tables.audit.at(-1)).toMatchObject({
      action: 'organisation.updated',
      details: { fields: 'responseDays', responseDays: 2 },
    });
    const id = await share();
    await set(10);
    expect(await answerFor(id)).toMatchObject({ dueOn: '2026-06-03' });

    expect(await issuesOf(set(0))).toEqual(['responseDays: too_small']);
    expect(await issuesOf(set(21))).toEqual(['responseDays: too_large']);
    expect(await refusalCodeOf(set(5, recruiter()))).toBe('forbidden');
    expect(await refusalCodeOf(set(5, market.region.other.admin))).toBe('not_found');
  });

  it('ends with an answer, counts what it took, and begins again at the meeting', async () => {
    const id = await share();
    at('2026-06-03T09:00:00Z');
    const meetingAt = new Date('2026-06-11T09:00:00Z');
    await change(recruiter(), id, 'propose-meeting', { meetingAt });
    expect(await answerFor(id)).toBeNull();
    await change(market.candidate, id, 'agree-meeting', { meetingAt });
    expect(await answerFor(id)).toBeNull();
    at('2026-06-11T10:00:00Z');
    expect(await answerFor(id)).toEqual({ dueOn: '2026-06-18', isLate: false });
    await change(recruiter(), id, 'succeed');
    const kept = [...market.world.tables.awaitedAnswers.values()];
    expect(kept.map(({ answeredAfter }) => answeredAfter)).toEqual([2, 0]);
    expect(kept.every(({ endedAt }) => endedAt !== null)).toBe(true);
  });

  it('is not told once what was shared has ended, and starts anew when it is shared again', async () => {
    const id = await share(market.candidate, '2026-06-04');
    at('2026-06-05T09:00:00Z');
    expect(await answerFor(id)).toBeNull();
    expect(await round()).toEqual({ reminders: 0, paused: 0 });
    await change(market.candidate, id, 'release', release());
    expect(await answerFor(id)).toEqual({ dueOn: '2026-06-12', isLate: false });
  });
});

describe('reminders', () => {
  it('go halfway and on the last day, once each, to the recruiters, and name nobody', async () => {
    await share();
    const second = joinMarket(market.world);
    await share(second.actor);
    expect(await round()).toEqual({ reminders: 0, paused: 0 });
    at('2026-06-04T08:00:00Z');
    expect(await round()).toEqual({ reminders: 2, paused: 0 });
    expect(await round()).toEqual({ reminders: 0, paused: 0 });
    // One mail for both.
    expect(mails()).toEqual([`${emailOf(recruiter())}: Iemand wacht op uw antwoord`]);
    const [letter] = market.world.tables.mail;
    expect(letter?.body).toContain('2 kennismakingen wachten op een antwoord');
    expect(letter?.body).toContain('uiterlijk 8 juni 2026');
    for (const told of ['Robin', market.vacancy.title, 'Geleenbeek']) {
      expect(letter?.body).not.toContain(told);
    }
    at('2026-06-08T08:00:00Z');
    expect(await round()).toEqual({ reminders: 2, paused: 0 });
    at('2026-06-09T08:00:00Z');
    expect(await round()).toEqual({ reminders: 0, paused: 0 });
    expect(market.world.tables.mail).toHaveLength(2);
    const audited = market.world.tables.audit.filter(
      ({ action }) => action === 'introduction.answer-reminded',
    );
    expect(audited.map(({ details }) => details?.['reminder'])).toEqual([1, 1, 2, 2]);
  });

  it('go once where two processes are at it at the same time', async () => {
    await share();
    at('2026-06-04T08:00:00Z');
    const both = await Promise.all([round(), round()]);
    expect(both.map(({ reminders }) => reminders).sort()).toEqual([0, 1]);
    expect(market.world.tables.mail).toHaveLength(1);
  });

  it('go to the administrators where nobody recruits any more', async () => {
    await share();
    const account = market.world.tables.accounts.get(recruiter().userId);
    if (account === undefined) throw new Error('no recruiter');
    market.world.tables.accounts.set(account.id, { ...account, disabledAt: new Date(0) });
    at('2026-06-08T08:00:00Z');
    await round();
    expect(mails()).toEqual([`${emailOf(market.region.own.admin)}: Iemand wacht op uw antwoord`]);
  });

  it('do not go to anybody once there is an answer', async () => {
    const id = await share();
    await change(recruiter(), id, 'decline', { reason: 'skills' });
    market.world.tables.mail.length = 0;
    at('2026-06-25T08:00:00Z');
    expect(await round()).toEqual({ reminders: 0, paused: 0 });
    expect(mails()).toEqual([]);
  });
});

describe('a vacancy whose owner does not answer', () => {
  const stayAway = async () => {
    const id = await share();
    at('2026-06-08T08:00:00Z');
    await round();
    market.world.tables.mail.length = 0;
    return id;
  };

  it('pauses after two whole working days, tells why, and mails its owners and who waits', async () => {
    const id = await stayAway();
    at('2026-06-10T20:00:00Z');
    expect(await round()).toEqual({ reminders: 0, paused: 0 });
    at('2026-06-11T06:00:00Z');
    expect(await round()).toEqual({ reminders: 0, paused: 1 });
    expect(vacancy()).toMatchObject({ status: 'paused', pauseReason: 'unanswered' });
    expect(market.world.tables.audit.at(-1)).toMatchObject({
      actor: { kind: 'system', name: 'answers' },
      action: 'vacancy.paused',
      details: { from: 'published', reason: 'unanswered' },
    });
    expect(market.world.tables.outbox.at(-1)).toEqual({
      event: 'vacancy.changed',
      subjectId: market.vacancy.id,
    });
    const paused = 'Een vacature van uw organisatie staat op pauze';
    expect(mails().sort()).toEqual(
      [
        `${emailOf(recruiter())}: ${paused}`,
        `${emailOf(market.region.own.admin)}: ${paused}`,
        `${emailOf(market.candidate)}: Er is nieuws over een kennismaking`,
      ].sort(),
    );
    expect(await round()).toEqual({ reminders: 0, paused: 0 });
    expect((await read(market.candidate, id)).pausedUnanswered).toBe(true);
    expect((await read(recruiter(), id)).pausedUnanswered).toBe(true);
  });

  it('does not tell somebody else in contact that a person waits', async () => {
    await stayAway();
    const other = joinMarket(market.world);
    const { introduction } = await startIntroduction(deps())(other.actor, {
      vacancyId: market.vacancy.id,
    });
    at('2026-06-11T06:00:00Z');
    await round();
    const view = await read(other.actor, introduction.id);
    expect(view.vacancy.status).toBe('paused');
    expect(view.pausedUnanswered).toBe(false);
    expect(mails().some((mail) => mail.startsWith(`${emailOf(other.actor)}:`))).toBe(false);
  });

  it('opens again in one press once who waited has an answer, and not before', async () => {
    const id = await stayAway();
    at('2026-06-11T06:00:00Z');
    await round();
    expect(await refusalCodeOf(publish())).toBe('answers_waiting');
    await change(recruiter(), id, 'propose-meeting', { meetingAt: new Date('2026-06-18T09:00Z') });
    const opened = await publish();
    expect(opened.vacancy).toMatchObject({ status: 'published', pauseReason: null });
    expect(await round()).toEqual({ reminders: 0, paused: 0 });
  });

  it('opens again as well when nobody waits any longer', async () => {
    const id = await stayAway();
    at('2026-06-11T06:00:00Z');
    await round();
    await change(market.candidate, id, 'withdraw', { reason: 'found-other' });
    expect((await publish()).vacancy.status).toBe('published');
  });

  it('is not paused for an answer that nobody was reminded of', async () => {
    await share();
    at('2026-06-29T08:00:00Z');
    expect(await round()).toEqual({ reminders: 1, paused: 0 });
    at('2026-07-02T08:00:00Z');
    expect(await round()).toEqual({ reminders: 0, paused: 1 });
  });

  it('stays as it is where its owner paused it', async () => {
    await stayAway();
    const present = vacancy();
    if (present === undefined) throw new Error('no vacancy');
    market.world.tables.vacancies.set(present.id, { ...present, status: 'paused' });
    at('2026-06-11T06:00:00Z');
    expect(await round()).toEqual({ reminders: 0, paused: 0 });
    expect(vacancy()?.pauseReason).toBeNull();
  });
});
