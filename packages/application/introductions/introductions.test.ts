import type { IntroductionChange } from '@inzetbaar/domain/introductions';
import type { Actor } from '@inzetbaar/domain/identity';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  aRole,
  joinMarket,
  refusalCodeOf,
  refusalOf,
  signUp,
  type SmallMarket,
  smallMarket,
} from '../testing/index.ts';
import { changeIntroduction } from './change-introduction.ts';
import { listIntroductions } from './list-introductions.ts';
import { readIntroduction } from './read-introduction.ts';
import { startIntroduction } from './start-introduction.ts';

let market: SmallMarket;
beforeEach(() => {
  market = smallMarket();
});
const deps = () => ({ ...market.world, publicUrl: 'https://inzetbaar.example' });
const pseudonym = () => market.world.pseudonyms.encode(market.vacancy.id, market.passport.id);
const showInterest = (actor: Actor = market.candidate) =>
  startIntroduction(deps())(actor, { vacancyId: market.vacancy.id });
const invite = (actor: Actor = market.region.own.recruiter, who = pseudonym()) =>
  startIntroduction(deps())(actor, { vacancyId: market.vacancy.id, pseudonym: who });
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
const setVacancy = (lanes: typeof market.vacancy.lanes) =>
  market.world.tables.vacancies.set(market.vacancy.id, { ...market.vacancy, lanes });
const mails = () => market.world.tables.mail.map(({ to }) => to);
const emailOf = (actor: { userId: string }) =>
  market.world.tables.accounts.get(actor.userId)?.email;

describe('showing interest', () => {
  it('starts an introduction that the candidate can release for', async () => {
    const view = await showInterest();
    expect(view).toMatchObject({
      side: 'candidate',
      introduction: { status: 'interested', startedBy: 'candidate', version: 1 },
      laneAccepted: true,
      singleLane: false,
      person: null,
      transitions: ['release', 'withdraw'],
    });
    expect(market.world.tables.introductions.size).toBe(1);
  });

  it('leaves an audit row, an event, and a mail to the recruiters that tells nothing', async () => {
    const { id } = (await showInterest()).introduction;
    expect(market.world.tables.audit).toMatchObject([
      {
        action: 'introduction.interested',
        subjectId: id,
        organisationId: market.region.own.organisation.id,
      },
    ]);
    expect(market.world.tables.outbox).toEqual([{ event: 'introduction.changed', subjectId: id }]);
    expect(mails()).toEqual([emailOf(market.region.own.recruiter)]);
    const [mail] = market.world.tables.mail;
    expect(mail?.subject).toBe('Er is nieuws over een kennismaking');
    expect(mail?.body).toContain(`https://inzetbaar.example/kennismakingen/${id}`);
    for (const secret of ['Robin', market.vacancy.title, pseudonym(), 'extra-hours']) {
      expect(`${mail?.subject} ${mail?.body}`).not.toContain(secret);
    }
  });

  it('is refused in a lane that the vacancy does not take', async () => {
    setVacancy(['traineeship']);
    expect(await refusalCodeOf(showInterest())).toBe('lane_not_accepted');
    expect(market.world.tables.mail).toEqual([]);
  });

  it('is refused without a passport, for a vacancy that is not open, and a second time', async () => {
    const newcomer = await refusalOf(showInterest(market.region.candidate));
    expect(newcomer.details).toEqual({ what: 'passport' });
    await showInterest();
    expect(await refusalCodeOf(showInterest())).toBe('already_exists');
    market.world.tables.vacancies.set(market.vacancy.id, { ...market.vacancy, status: 'paused' });
    expect((await refusalOf(showInterest())).details).toEqual({ what: 'vacancy' });
  });

  it('is for candidates and trainees', async () => {
    expect(await refusalCodeOf(showInterest(market.region.own.recruiter))).toBe('forbidden');
    expect(await refusalCodeOf(showInterest(market.region.regionalCoordinator))).toBe('forbidden');
    expect(await refusalCodeOf(showInterest({ kind: 'anonymous' }))).toBe('not_signed_in');
  });
});

describe('inviting', () => {
  it('starts an introduction and mails the candidate', async () => {
    const view = await invite();
    expect(view).toMatchObject({
      side: 'employer',
      introduction: { status: 'invited', startedBy: 'employer' },
      pseudonym: pseudonym(),
      profile: { municipalityCode: 'GM0917' },
      person: null,
    });
    expect(mails()).toEqual([emailOf(market.candidate)]);
    expect(market.world.tables.audit).toMatchObject([{ action: 'introduction.invited' }]);
    expect(market.world.tables.accessLog).toMatchObject([
      { kind: 'profile-viewed', accountId: market.candidate.userId },
    ]);
  });

  it('answers the same for a wrong pseudonym and for somebody who is hidden or blocked', async () => {
    const nobody = market.world.pseudonyms.encode(
      market.vacancy.id,
      '00000000-0000-4000-a000-00000000ffff',
    );
    const wrong = await refusalOf(invite(undefined, nobody));
    const malformed = await refusalOf(invite(undefined, 'geen-pseudoniem'));
    market.world.tables.passports.set(market.passport.id, { ...market.passport, visible: false });
    const hidden = await refusalOf(invite());
    expect(wrong).toMatchObject({ code: 'not_found', details: { what: 'person' } });
    expect(malformed).toEqual(wrong);
    expect(hidden).toEqual(wrong);
  });

  it('does not let the employer notice that the lane does not fit', async () => {
    setVacancy(['traineeship']);
    const { introduction } = await invite();
    const own = await readIntroduction(deps())(market.candidate, introduction.id);
    expect(own).toMatchObject({ laneAccepted: false, singleLane: true, transitions: ['withdraw'] });
    expect(await refusalCodeOf(release(introduction.id))).toBe('lane_not_accepted');
    const theirs = await readIntroduction(deps())(market.region.own.recruiter, introduction.id);
    expect(theirs.laneAccepted).toBe(true);
    expect(theirs.introduction).toEqual(introduction);
  });

  it('is for recruiters of the vacancy, while it is published', async () => {
    expect(await refusalCodeOf(invite(market.region.other.recruiter))).toBe('not_found');
    expect(await refusalCodeOf(invite(market.candidate))).toBe('forbidden');
    market.world.tables.vacancies.set(market.vacancy.id, { ...market.vacancy, status: 'draft' });
    expect(await refusalCodeOf(invite())).toBe('transition_not_allowed');
  });
});

describe('reading', () => {
  it('shows to the employer what is released, and writes it in the access log', async () => {
    const { recruiter } = market.region.own;
    const { id } = (await showInterest()).introduction;
    const read = () => readIntroduction(deps())(recruiter, id);
    expect((await read()).person).toBeNull();
    await release(id);
    market.world.tables.accessLog.length = 0;

    const view = await read();
    expect(view).toMatchObject({
      person: { name: 'Robin Kusters', phone: '06 12345678' },
      releaseActive: true,
    });
    expect(market.world.tables.accessLog).toMatchObject([
      { kind: 'profile-viewed', accountId: market.candidate.userId },
      {
        kind: 'release-viewed',
        accountId: market.candidate.userId,
        viewerId: recruiter.userId,
        viewerName: 'Recruiter van Zorggroep Geleenbeek',
        vacancyId: market.vacancy.id,
        fields: ['name', 'phone'],
      },
    ]);
    market.world.clock.set('2026-07-01T00:00:00+02:00');
    expect(await read()).toMatchObject({ person: null, releaseActive: false });
  });

  it('holds nothing that leads an employer to the person', async () => {
    const { id } = (await showInterest()).introduction;
    const view = await readIntroduction(deps())(market.region.own.recruiter, id);
    const text = JSON.stringify({ ...view, vacancy: null });
    for (const secret of [market.passport.id, market.candidate.userId, 'Robin', 'extra-hours']) {
      expect(text).not.toContain(secret);
    }
    expect(Object.keys(view.profile ?? {}).sort()).toEqual([
      'availability',
      'hoursMax',
      'hoursMin',
      'maxTravelKm',
      'municipalityCode',
      'skills',
      'titles',
      'uncheckedTitles',
      'wishedBranches',
      'wishedForms',
    ]);
  });

  it('writes nothing in the log when the candidate reads', async () => {
    const { id } = (await showInterest()).introduction;
    await readIntroduction(deps())(market.candidate, id);
    expect(market.world.tables.accessLog).toEqual([]);
  });

  it('is for the two sides', async () => {
    const { id } = (await showInterest()).introduction;
    const read = (actor: Actor) => refusalCodeOf(readIntroduction(deps())(actor, id));
    expect(await read(market.region.other.recruiter)).toBe('not_found');
    expect(await read(joinMarket(market.world).actor)).toBe('not_found');
    expect(await read(market.region.own.caseManager)).toBe('forbidden');
    expect(await read(market.region.own.admin)).toBe('forbidden');
  });
});

describe('listing', () => {
  it('gives each side its own, and logs what the employer sees', async () => {
    await showInterest();
    const stranger = joinMarket(market.world).actor;
    await showInterest(stranger);
    const list = (actor: Actor, side?: 'candidate' | 'employer') =>
      listIntroductions(deps())(actor, { limit: 10, side });
    expect((await list(market.candidate)).items).toHaveLength(1);
    const { items, total } = await list(market.region.own.recruiter);
    expect([items.length, total]).toEqual([2, 2]);
    expect(market.world.tables.accessLog.map(({ kind }) => kind)).toEqual([
      'profile-listed',
      'profile-listed',
    ]);
    expect((await list(market.region.other.recruiter)).total).toBe(0);
    expect(await refusalCodeOf(list(market.candidate, 'employer'))).toBe('forbidden');
  });

  it('keeps the sides of a recruiter apart who is a candidate too', async () => {
    const own = market.region.own.organisation.id;
    const both = signUp(market.world, { roles: [aRole('recruiter', own), aRole('candidate')] });
    const { id } = (await showInterest()).introduction;
    const list = (side?: 'candidate' | 'employer') =>
      listIntroductions(deps())(both, { limit: 10, side });
    expect((await list()).items).toMatchObject([{ side: 'employer', introduction: { id } }]);
    expect((await list('candidate')).total).toBe(0);
  });
});
