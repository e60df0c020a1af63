import type { IntroductionChange } from '@inzetbaar/domain/introductions';
import type { Actor } from '@inzetbaar/domain/identity';
import { beforeEach, describe, expect, it } from 'vitest';
import { issuesOf, refusalCodeOf, type SmallMarket, smallMarket } from '../testing/index.ts';
import { changeIntroduction } from './change-introduction.ts';
import { expireIntroductions } from './expire-introductions.ts';
import { readIntroduction } from './read-introduction.ts';
import { startIntroduction } from './start-introduction.ts';

let market: SmallMarket;
beforeEach(() => {
  market = smallMarket();
});
const deps = () => ({ ...market.world, publicUrl: 'https://inzetbaar.example' });
const showInterest = () =>
  startIntroduction(deps())(market.candidate, { vacancyId: market.vacancy.id });
const change = (
  actor: Actor,
  id: string,
  transition: Parameters<ReturnType<typeof changeIntroduction>>[1]['transition'],
  told: IntroductionChange = {},
) => changeIntroduction(deps())(actor, { id, transition, change: told });
const release = (id: string) =>
  change(market.candidate, id, 'release', {
    release: { fields: ['name', 'phone'], until: '2026-06-30' },
  });
const mails = () => market.world.tables.mail.map(({ to }) => to);
const emailOf = (actor: { userId: string }) =>
  market.world.tables.accounts.get(actor.userId)?.email;

describe('changing', () => {
  it('own words that name health are not released in the second track, and only the person hears why', async () => {
    const words = 'Ik zit thuis met een burn-out en slik antidepressiva.';
    const write = (lane: 'second-track' | 'extra-hours', introductionText: string) =>
      market.world.tables.passports.set(market.passport.id, {
        ...market.passport,
        introductionText,
        lanes: [{ lane, organisationId: null }],
      });
    write('second-track', words);
    const { id } = (await showInterest()).introduction;
    const written = () => [market.world.tables.mail.length, market.world.tables.audit.length];
    const before = written();
    const give = (fields: readonly ('name' | 'introduction-text')[]) =>
      change(market.candidate, id, 'release', { release: { fields, until: '2026-06-30' } });
    expect((await issuesOf(give(['name', 'introduction-text'])))[0]).toMatch(/^release\.fields: /);
    expect(written()).toEqual(before);
    expect((await give(['name'])).introduction.status).toBe('released');
    write('second-track', 'Begeleiding van ouderen met beginnende dementie ligt mij goed.');
    expect((await give(['introduction-text'])).introduction.status).toBe('released');
  });

  it('goes from interest to success, each side in turn, with mail to the other', async () => {
    const { recruiter } = market.region.own;
    const { id } = (await showInterest()).introduction;
    await release(id);
    const meetingAt = new Date('2026-06-08T09:00:00Z');
    const proposed = await change(recruiter, id, 'propose-meeting', {
      meetingAt,
      practical: 'Balie.',
    });
    expect(proposed.introduction).toMatchObject({ status: 'meeting-proposed', meetingAt });
    expect(await refusalCodeOf(change(recruiter, id, 'agree-meeting'))).toBe(
      'transition_not_allowed',
    );
    await change(market.candidate, id, 'agree-meeting');
    const done = await change(recruiter, id, 'succeed');

    expect(done.introduction.status).toBe('succeeded');
    expect(done.person?.name).toBe('Robin Kusters');
    expect(done.introduction.events.map(({ transition, by }) => `${transition} ${by}`)).toEqual([
      'show-interest candidate',
      'release candidate',
      'propose-meeting employer',
      'agree-meeting candidate',
      'succeed employer',
    ]);
    const [candidate, employer] = [emailOf(market.candidate), emailOf(recruiter)];
    expect(mails()).toEqual([employer, employer, candidate, employer, candidate]);
  });

  it('gives an agreed meeting another time, which the other side agrees to again', async () => {
    const { recruiter } = market.region.own;
    const { id } = (await showInterest()).introduction;
    await release(id);
    const first = new Date('2026-06-08T09:00:00Z');
    const second = new Date('2026-06-09T13:00:00Z');
    await change(recruiter, id, 'propose-meeting', { meetingAt: first, practical: 'Balie.' });
    await change(market.candidate, id, 'agree-meeting', { meetingAt: first });
    market.world.tables.mail.length = 0;

    const moved = await change(market.candidate, id, 'propose-meeting', { meetingAt: second });
    expect(moved.introduction).toMatchObject({
      status: 'meeting-proposed',
      meetingProposedBy: 'candidate',
      meetingAt: second,
      practical: null,
    });
    expect(mails()).toEqual([emailOf(recruiter)]);
    expect(market.world.tables.audit.at(-1)).toMatchObject({
      action: 'introduction.propose-meeting',
      details: { from: 'meeting-agreed', to: 'meeting-proposed' },
    });
    const late = change(recruiter, id, 'agree-meeting', { meetingAt: first });
    expect(await refusalCodeOf(late)).toBe('transition_not_allowed');
    const agreed = await change(recruiter, id, 'agree-meeting', { meetingAt: second });
    expect(agreed.introduction).toMatchObject({ status: 'meeting-agreed', meetingAt: second });
  });

  it('goes on sharing after the last day, and keeps the agreed meeting', async () => {
    const { recruiter } = market.region.own;
    const { id } = (await showInterest()).introduction;
    await release(id);
    const meetingAt = new Date('2026-07-02T09:00:00Z');
    await change(recruiter, id, 'propose-meeting', { meetingAt, practical: 'Balie.' });
    await change(market.candidate, id, 'agree-meeting');
    market.world.clock.set('2026-07-01T08:00:00Z');
    market.world.tables.mail.length = 0;
    expect((await readIntroduction(deps())(recruiter, id)).person).toBeNull();

    const extended = await change(market.candidate, id, 'release', {
      release: { fields: ['email'], until: '2026-07-31' },
    });
    expect(extended).toMatchObject({
      introduction: { status: 'meeting-agreed', meetingAt, practical: 'Balie.' },
      releaseActive: true,
    });
    const seen = await readIntroduction(deps())(recruiter, id);
    expect(seen.person).toEqual({ email: emailOf(market.candidate) });
    expect(seen.transitions).toContain('succeed');
    expect(mails()).toEqual([emailOf(recruiter)]);
    expect(market.world.tables.audit.at(-1)).toMatchObject({
      action: 'introduction.release',
      details: { from: 'meeting-agreed', to: 'meeting-agreed', fields: 'email' },
    });
    const byOther = change(recruiter, id, 'release', {
      release: { fields: ['phone'], until: '2026-07-31' },
    });
    expect(await refusalCodeOf(byOther)).toBe('transition_not_allowed');
  });

  it('writes the audit row with what was released, by name only', async () => {
    const { id } = (await showInterest()).introduction;
    await release(id);
    expect(market.world.tables.audit.at(-1)).toMatchObject({
      action: 'introduction.release',
      subjectId: id,
      details: { from: 'interested', to: 'released', fields: 'name,phone', until: '2026-06-30' },
    });
  });

  it.each([
    ['revoked', 'candidate', 'revoke', {}],
    ['withdrawn', 'candidate', 'withdraw', { reason: 'travel' }],
    ['declined', 'employer', 'decline', { reason: 'skills' }],
  ] as const)('ends the release when it is %s', async (status, side, transition, told) => {
    const { recruiter } = market.region.own;
    const { id } = (await showInterest()).introduction;
    await release(id);
    await change(side === 'candidate' ? market.candidate : recruiter, id, transition, told);
    const view = await readIntroduction(deps())(recruiter, id);
    expect(view).toMatchObject({ introduction: { status }, person: null, releaseActive: false });
  });

  it('keeps nothing of a change that is refused', async () => {
    const { id } = (await showInterest()).introduction;
    const before = market.world.tables;
    const wrong = change(market.candidate, id, 'release', {
      release: { fields: ['name'], until: '2026-12-31' },
    });
    expect(await issuesOf(wrong)).toEqual(['release.until: too_large']);
    expect(market.world.tables.introductions).toEqual(before.introductions);
    expect(market.world.tables.mail).toHaveLength(1);
    expect(market.world.tables.audit).toHaveLength(1);
  });

  it('is for the two sides', async () => {
    const { id } = (await showInterest()).introduction;
    const decline = (actor: Actor) =>
      refusalCodeOf(change(actor, id, 'decline', { reason: 'skills' }));
    expect(await decline(market.region.other.recruiter)).toBe('not_found');
    expect(await decline(market.region.platformAdmin)).toBe('forbidden');
    expect(await decline(market.candidate)).toBe('transition_not_allowed');
  });
});

describe('expireIntroductions', () => {
  it('lets what lies still for 30 days lapse, and tells both sides', async () => {
    const { recruiter } = market.region.own;
    const { id } = (await showInterest()).introduction;
    await release(id);
    market.world.clock.advance({ days: 30 });
    expect(await expireIntroductions(deps())()).toBe(0);
    market.world.tables.mail.length = 0;
    market.world.clock.advance({ seconds: 1 });

    expect(await expireIntroductions(deps())()).toBe(1);
    expect(market.world.tables.introductions.get(id)).toMatchObject({
      status: 'expired',
      version: 3,
    });
    expect(market.world.tables.introductions.get(id)?.release?.revokedAt).not.toBeNull();
    expect(market.world.tables.audit.at(-1)).toMatchObject({
      action: 'introduction.expire',
      actor: { kind: 'system' },
    });
    expect(mails()).toEqual([emailOf(market.candidate), emailOf(recruiter)]);
    expect(await expireIntroductions(deps())()).toBe(0);
  });
});
