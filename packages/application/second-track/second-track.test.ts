import type { Actor, UserActor } from '@inzetbaar/domain/identity';
import { beforeEach, describe, expect, it } from 'vitest';
import { acceptInvitation } from '../identity/accept-invitation.ts';
import { changeIntroduction } from '../introductions/change-introduction.ts';
import { startIntroduction } from '../introductions/start-introduction.ts';
import type { StoredCase } from '../ports/index.ts';
import {
  anId,
  aRole,
  aStatement,
  issuesOf,
  joinMarket,
  refusalCodeOf,
  signUp,
  type SmallMarket,
  smallMarket,
  SYSTEM,
} from '../testing/index.ts';
import {
  makeCalendarFeed,
  readCalendar,
  readCalendarFeed,
  revokeCalendarFeed,
} from './calendar-feed.ts';
import { changeCase, recordExemption, recordObligation } from './change-case.ts';
import { changeCaseStatus } from './change-case-status.ts';
import { withAdvisedConditions } from './lane.ts';
import { leaveEndedCase } from './leave-ended-case.ts';
import { type CaseToOpen, inviteToCase, openCase } from './open-case.ts';
import { listCases, listDeadlines, listMyCases, readCase } from './read-cases.ts';
import { remindOfDeadlines } from './remind-of-deadlines.ts';

let market: SmallMarket;
let guide: UserActor;
beforeEach(() => {
  market = smallMarket();
  guide = market.region.own.caseManager;
});
const deps = () => ({ ...market.world, publicUrl: 'https://inzetbaar.example' });
const emailOf = ({ userId }: UserActor) => market.world.tables.accounts.get(userId)?.email ?? '';

const wish = (change: Partial<CaseToOpen> = {}): CaseToOpen => ({
  organisationId: null,
  name: 'Robin Kusters',
  email: emailOf(market.candidate),
  statement: aStatement(),
  ...change,
});
const open = async (change: Partial<CaseToOpen> = {}, actor: Actor = guide): Promise<StoredCase> =>
  (await openCase(deps())(actor, wish(change))).stored;
const decide = (
  actor: Actor,
  id: string,
  transition: Parameters<ReturnType<typeof changeCaseStatus>>[1]['transition'],
  outcome: 'work-elsewhere' | null = null,
) => changeCaseStatus(deps())(actor, { id, transition, outcome });
const audited = () =>
  market.world.tables.audit
    .filter(({ subjectType }) => subjectType === 'second-track-case')
    .map(({ action }) => action);
/** Everybody who has nothing to do with the case. */
const others = (): Actor[] => {
  const { own, other, platformAdmin, regionalCoordinator } = market.region;
  const stranger = joinMarket(market.world).actor;
  return [
    own.recruiter,
    own.admin,
    other.caseManager,
    other.recruiter,
    platformAdmin,
    regionalCoordinator,
    stranger,
  ];
};

describe('opening a case', () => {
  it('waits for the employee, who hears that something is there and not what', async () => {
    const stored = await open({ email: ` ${emailOf(market.candidate).toUpperCase()} ` });
    expect(stored).toMatchObject({ status: 'proposed', version: 1, name: 'Robin Kusters' });
    const [mail, ...more] = market.world.tables.mail;
    expect(more).toEqual([]);
    expect(mail).toMatchObject({
      to: emailOf(market.candidate),
      subject: 'Er staat iets nieuws voor u klaar',
    });
    expect(mail?.body).toContain(`https://inzetbaar.example/dossiers/${stored.id}`);
    expect(`${mail?.subject} ${mail?.body}`).not.toMatch(/spoor|ziek|verzuim|Kusters/i);
    expect(audited()).toEqual(['second-track-case.opened']);
  });

  it('invites who has no account, and the case is there when they come', async () => {
    const email = 'nieuw@example.org';
    const stored = await open({ email, name: 'Fatima de Vries' });
    const [mail] = market.world.tables.mail;
    expect(mail?.to).toBe(email);
    expect(`${mail?.subject} ${mail?.body}`).not.toMatch(/spoor|ziek|verzuim/i);
    const token = /#(\S+)/.exec(mail?.body ?? '')?.[1] ?? '';
    const account = await acceptInvitation(deps())({
      token,
      name: 'Fatima de Vries',
      password: 'vier gele fietsen 9',
    });
    const newcomer: UserActor = { kind: 'user', userId: account.id, roles: account.roles };
    expect((await listMyCases(deps())(newcomer, { limit: 10 })).items).toMatchObject([
      { stored: { id: stored.id }, party: 'candidate', transitions: ['agree', 'decline'] },
    ]);
    expect(
      [...market.world.tables.passports.values()].some((one) => one.accountId === account.id),
    ).toBe(false);
  });

  it('is for case managers, of an organisation that they guide for, and not for themselves', async () => {
    const { own, other } = market.region;
    for (const actor of [own.recruiter, own.admin, market.candidate]) {
      expect(await refusalCodeOf(open({}, actor))).toBe('forbidden');
    }
    const elsewhere = open({ organisationId: other.organisation.id });
    expect(await refusalCodeOf(elsewhere)).toBe('not_found');
    expect(await issuesOf(open({ email: emailOf(guide) }))).toEqual(['email: own_address']);
    expect(market.world.tables.secondTrackCases.size).toBe(0);
  });

  it('refuses dates that cannot be, and a second case over the same days', async () => {
    const ill = (firstDay: string) =>
      open({
        statement: aStatement({ sickness: { firstDay, interruptions: [], lastDay: null } }),
      });
    expect(await issuesOf(ill('2027-01-01'))).toEqual(['sickness.firstDay: date_in_future']);
    expect(await issuesOf(ill('2016-01-01'))).toEqual(['sickness.firstDay: date_too_far']);
    await open();
    expect(await refusalCodeOf(open())).toBe('case_overlaps');
    expect(market.world.tables.mail).toHaveLength(1);
  });

  it('tells nobody of the case of another employer', async () => {
    await open();
    await open({}, market.region.other.caseManager);
    expect(market.world.tables.secondTrackCases.size).toBe(2);
  });

  it('lets the employee know again', async () => {
    const stored = await open({ email: 'nieuw@example.org' });
    await inviteToCase(deps())(guide, stored.id);
    expect(market.world.tables.mail.map(({ to }) => to)).toEqual([
      'nieuw@example.org',
      'nieuw@example.org',
    ]);
    const account = signUp(market.world, { email: 'nieuw@example.org' });
    const view = await inviteToCase(deps())(guide, stored.id);
    expect(view.stored.accountId).toBe(account.userId);
    expect(market.world.tables.mail.at(-1)?.subject).toBe('Er staat iets nieuws voor u klaar');
    expect(
      await refusalCodeOf(inviteToCase(deps())(market.region.other.caseManager, stored.id)),
    ).toBe('not_found');
    expect(audited().slice(1)).toEqual(['second-track-case.invited', 'second-track-case.invited']);
  });
});

describe('reading', () => {
  it('is for the two sides, and the employee sees who looked', async () => {
    const { id } = await open();
    const read = readCase(deps());
    expect(await read(guide, id)).toMatchObject({ party: 'case-manager', transitions: ['cancel'] });
    expect(await read(market.candidate, id)).toMatchObject({ party: 'candidate' });
    const looks = market.world.tables.accessLog.filter(
      ({ kind }) => kind === 'second-track-case-viewed',
    );
    expect(looks).toMatchObject([{ accountId: market.candidate.userId, viewerId: guide.userId }]);
    for (const actor of others()) expect(await refusalCodeOf(read(actor, id))).toBe('not_found');
  });

  it('lists and the day page are in the log of each employee who is shown, and of nobody else', async () => {
    const listed = () =>
      market.world.tables.accessLog
        .filter(({ kind }) => kind === 'second-track-case-listed')
        .map(({ accountId, viewerId, times }) => [accountId, viewerId, times]);
    const since = (firstDay: string) =>
      aStatement({ sickness: { firstDay, interruptions: [], lastDay: null } });
    await open({ statement: since('2025-08-18') });
    const near = since('2026-04-20');
    const colleague = signUp(market.world, { email: 'collega@example.org' });
    await open({ email: 'collega@example.org', statement: near });
    await open({ email: 'zonder-account@example.org', statement: near });
    await listDeadlines(deps())(guide, { limit: 1 });
    expect(listed()).toEqual([[market.candidate.userId, guide.userId, 1]]);
    await listCases(deps())(guide, { limit: 10, statuses: [] });
    expect(listed()).toEqual(
      expect.arrayContaining([
        [market.candidate.userId, guide.userId, 2],
        [colleague.userId, guide.userId, 1],
      ]),
    );
    expect(listed()).toHaveLength(2);
    market.world.clock.advance({ days: 1 });
    await listMyCases(deps())(market.candidate, { limit: 10 });
    await listDeadlines(deps())(market.region.other.caseManager, { limit: 10 });
    expect(listed()).toHaveLength(2);
  });

  it('a case of which the waiting period is over can be ended, and is not late for it', async () => {
    const firstDay = '2024-01-08';
    const statement = aStatement({ sickness: { firstDay, interruptions: [], lastDay: null } });
    const { id } = await open({ statement });
    const before = await listDeadlines(deps())(guide, { limit: 100 });
    expect(before.counts.runOut).toBe(1);
    expect(before.items.map(({ deadline }) => deadline.obligation)).not.toContain(
      'waiting-period-end',
    );
    await decide(market.candidate, id, 'agree');
    const ended = await decide(guide, id, 'end', 'work-elsewhere');
    expect(ended.isRunOut).toBe(false);
    const then = ended.deadlines;
    market.world.clock.advance({ days: 400 });
    expect((await readCase(deps())(guide, id)).deadlines).toEqual(then);
  });

  it('lists the cases of the own organisations, and the deadlines over them by date', async () => {
    await open({
      statement: aStatement({
        sickness: { firstDay: '2025-08-18', interruptions: [], lastDay: null },
      }),
    });
    const second = await open({ email: 'a@example.org' });
    const page = await listCases(deps())(guide, { limit: 1, statuses: [] });
    expect(page).toMatchObject({ total: 2, items: [{ stored: { id: second.id } }] });
    const near = await listDeadlines(deps())(guide, { limit: 100 });
    const days = near.items.map(({ deadline }) => deadline.dueOn);
    expect(days).toEqual(days.toSorted());
    expect(near.items.length).toBe(near.counts.overdue + near.counts.near);
    expect(near.counts.cases).toBe(2);
    expect(new Set(near.items.map(({ deadline }) => deadline.state))).toEqual(
      new Set(['overdue', 'due-soon']),
    );
    const { other, own } = market.region;
    expect((await listDeadlines(deps())(other.caseManager, { limit: 10 })).counts.cases).toBe(0);
    for (const actor of [own.recruiter, own.admin, market.candidate]) {
      expect(await refusalCodeOf(listDeadlines(deps())(actor, { limit: 10 }))).toBe('forbidden');
      expect(await refusalCodeOf(listCases(deps())(actor, { limit: 10, statuses: [] }))).toBe(
        'forbidden',
      );
    }
  });
});

describe('what a case states', () => {
  it('changes for who has read the version, and keeps what it stated', async () => {
    const { id } = await open();
    const change = (expectedVersion: number, contractHours: number, actor: Actor = guide) =>
      changeCase(deps())(actor, { id, expectedVersion, change: { contractHours } });
    expect((await change(1, 24)).stored.statement.contractHours).toBe(24);
    expect(await refusalCodeOf(change(1, 16))).toBe('version_conflict');
    expect(await refusalCodeOf(change(2, 16, market.candidate))).toBe('forbidden');
    expect(await refusalCodeOf(change(2, 16, market.region.other.caseManager))).toBe('not_found');
    const kept = market.world.tables.caseVersions.map(({ version, statement }) => [
      version,
      statement.contractHours,
    ]);
    expect(kept).toEqual([
      [1, 32],
      [2, 24],
    ]);
    expect(audited()).toEqual(['second-track-case.opened', 'second-track-case.changed']);
  });

  it('refuses what does not go together', async () => {
    const { id } = await open();
    const change = changeCase(deps())(guide, {
      id,
      expectedVersion: 1,
      change: {
        workedHours: [{ since: '2026-02-01', hoursPerWeek: 40 }],
        buildUp: [
          { since: '2026-06-08', hoursPerWeek: 4 },
          { since: '2026-06-08', hoursPerWeek: 8 },
        ],
        conditions: [{ condition: 'no-lifting', until: '2025-12-31' }],
        exemptions: [
          {
            obligation: 'second-track-start',
            ground: 'no-usable-capacity',
            since: '2026-03-01',
            until: '2026-02-01',
          },
        ],
        done: [{ obligation: 'action-plan', on: '2027-01-01' }],
      },
    });
    expect(await issuesOf(change)).toEqual([
      'workedHours.0.hoursPerWeek: too_large',
      'buildUp.1.since: duplicate',
      'conditions.0.until: outside_sickness',
      'exemptions.0.until: outside_sickness',
      'done.0.on: date_too_far',
    ]);
  });

  it('an obligation is met once, an evaluation once a day', async () => {
    const { id } = await open();
    const meet = (obligation: 'action-plan' | 'evaluation', on: string, actor: Actor = guide) =>
      recordObligation(deps())(actor, { id, obligation, on });
    const view = await meet('action-plan', '2026-02-27');
    expect(view.deadlines.find((one) => one.id === 'action-plan')).toMatchObject({
      state: 'done',
      doneOn: '2026-02-27',
    });
    await meet('evaluation', '2026-04-01');
    await meet('evaluation', '2026-05-01');
    expect(await issuesOf(meet('action-plan', '2026-03-01'))).toEqual(['obligation: duplicate']);
    expect(await issuesOf(meet('evaluation', '2026-05-01'))).toEqual(['obligation: duplicate']);
    expect(await refusalCodeOf(meet('evaluation', '2026-05-02', market.candidate))).toBe(
      'forbidden',
    );
    const elsewhere = market.region.other.caseManager;
    expect(await refusalCodeOf(meet('evaluation', '2026-05-02', elsewhere))).toBe('not_found');
    expect(audited().at(-1)).toBe('second-track-case.obligation-met');
  });

  it('an exemption has a ground and the day on which it was written down', async () => {
    const { id } = await open();
    const exempt = (actor: Actor) =>
      recordExemption(deps())(actor, {
        id,
        obligation: 'second-track-start',
        ground: 'return-within-three-months',
        until: null,
      });
    const view = await exempt(guide);
    expect(view.deadlines.find((one) => one.id === 'second-track-start')).toMatchObject({
      state: 'exempt',
      exemption: { since: view.today, ground: 'return-within-three-months' },
    });
    expect(await refusalCodeOf(exempt(market.candidate))).toBe('forbidden');
    expect(await refusalCodeOf(exempt(market.region.other.caseManager))).toBe('not_found');
    expect(audited().at(-1)).toBe('second-track-case.exemption-recorded');
  });
});

describe('the employee decides', () => {
  it('agreeing joins the lane from this employer, and the advised conditions count until their day', async () => {
    const conditions = [
      { condition: 'no-lifting', until: '2026-12-31' },
      { condition: 'no-driving', until: '2026-05-20' },
    ] as const;
    const { id } = await open({ statement: aStatement({ conditions: [...conditions] }) });
    const passport = () =>
      [...market.world.tables.passports.values()].find(
        ({ accountId }) => accountId === market.candidate.userId,
      ) ?? market.passport;
    const matchedOn = (day: string) =>
      market.world.transaction(market.candidate, (tx) =>
        withAdvisedConditions(tx, passport(), day),
      );
    expect((await matchedOn('2026-05-20')).workConditions).toEqual([]);
    const view = await decide(market.candidate, id, 'agree');
    expect(view).toMatchObject({ stored: { status: 'active' }, transitions: ['stop'] });
    expect(passport().lanes).toContainEqual({
      lane: 'second-track',
      organisationId: market.region.own.organisation.id,
    });
    expect((await matchedOn('2026-05-20')).workConditions).toEqual(['no-driving', 'no-lifting']);
    expect((await matchedOn('2026-05-21')).workConditions).toEqual(['no-lifting']);
    expect((await matchedOn('2027-01-01')).workConditions).toEqual([]);
    expect(passport().workConditions).toEqual([]);
    expect(market.world.tables.mail.at(-1)).toMatchObject({
      to: emailOf(guide),
      subject: 'Er staat iets nieuws voor u klaar',
    });
    expect(audited().at(-1)).toBe('second-track-case.agree');
  });

  it('who has no passport and no role gets both by agreeing', async () => {
    const colleague = signUp(market.world, { name: 'Sem Hendriks' });
    const { id } = await open({ email: emailOf(colleague) });
    await decide(colleague, id, 'agree');
    const { passports, accounts } = market.world.tables;
    expect(accounts.get(colleague.userId)?.roles).toEqual([aRole('candidate')]);
    expect([...passports.values()].find((one) => one.accountId === colleague.userId)).toMatchObject(
      {
        lanes: [{ lane: 'second-track', organisationId: market.region.own.organisation.id }],
      },
    );
  });

  it('nobody decides for the employee', async () => {
    const { id } = await open();
    for (const transition of ['agree', 'decline', 'stop'] as const) {
      expect(await refusalCodeOf(decide(guide, id, transition))).toBe('transition_not_allowed');
    }
    for (const actor of others()) {
      expect(await refusalCodeOf(decide(actor, id, 'agree'))).toBe('not_found');
    }
    expect(await refusalCodeOf(decide(market.candidate, id, 'cancel'))).toBe(
      'transition_not_allowed',
    );
    expect((await decide(market.candidate, id, 'decline')).stored.status).toBe('declined');
    expect(await refusalCodeOf(decide(market.candidate, id, 'agree'))).toBe(
      'transition_not_allowed',
    );
  });

  it('stopping withdraws what was under way in the lane, and keeps what another lane carries', async () => {
    const { world, region } = market;
    const { actor, passport } = joinMarket(world, { lanes: [] });
    const laneOnly = { ...market.vacancy, id: anId(), lanes: ['second-track'] as const };
    const both = { ...market.vacancy, id: anId() };
    world.tables.vacancies.set(laneOnly.id, laneOnly).set(both.id, both);
    const { id } = await open({ email: emailOf(actor) });
    await decide(actor, id, 'agree');
    const meet = async (vacancyId: string) => {
      const {
        introduction: { id: introductionId },
      } = await startIntroduction(deps())(actor, { vacancyId });
      await changeIntroduction(deps())(actor, {
        id: introductionId,
        transition: 'release',
        change: { release: { fields: ['name'], until: '2026-07-01' } },
      });
      return introductionId;
    };
    const first = await meet(laneOnly.id);
    const held = world.tables.passports.get(passport.id) ?? passport;
    const lanes = [...held.lanes, { lane: 'extra-hours', organisationId: null } as const];
    world.tables.passports.set(passport.id, { ...held, lanes });
    const kept = await meet(both.id);

    await decide(actor, id, 'stop');
    const { introductions, passports } = world.tables;
    expect(introductions.get(first)).toMatchObject({ status: 'withdrawn', reason: 'no-reason' });
    expect(introductions.get(first)?.release?.revokedAt).toBeInstanceOf(Date);
    expect(introductions.get(kept)).toMatchObject({ status: 'released' });
    expect(passports.get(passport.id)?.lanes.map(({ lane }) => lane)).toEqual(['extra-hours']);
    const told = world.tables.mail.filter(({ to }) => to === emailOf(region.own.recruiter)).at(-1);
    expect(told?.subject).toBe('Er is nieuws over een kennismaking');
    expect((await decide(actor, id, 'agree')).stored.status).toBe('active');
  });

  it('the passport may be saved at the same time: the work is done again, and not for ever', async () => {
    const { id } = await open();
    const moving = (times: number) => {
      let left = times;
      const { transaction, ...rest } = deps();
      return changeCaseStatus({
        ...rest,
        transaction: (actor, work) =>
          transaction(actor, (tx) =>
            work({
              ...tx,
              passports: {
                ...tx.passports,
                update: async (passport, version) => {
                  left -= 1;
                  return left < 0 && tx.passports.update(passport, version);
                },
              },
            }),
          ),
      })(market.candidate, { id, transition: 'agree', outcome: null });
    };
    const mails = market.world.tables.mail.length;
    expect(await refusalCodeOf(moving(99))).toBe('too_busy');
    expect((await readCase(deps())(guide, id)).stored.status).toBe('proposed');
    expect(market.world.tables.mail).toHaveLength(mails);
    expect((await moving(2)).stored.status).toBe('active');
    expect(market.world.tables.mail).toHaveLength(mails + 1);
    expect(audited().filter((action) => action.endsWith('agree'))).toHaveLength(1);
  });

  it('after the end the employee is told, stays in the lane, and leaves it when they want', async () => {
    const { id } = await open();
    await decide(market.candidate, id, 'agree');
    const lanes = () =>
      [...market.world.tables.passports.values()]
        .find(({ accountId }) => accountId === market.candidate.userId)
        ?.lanes.map(({ lane }) => lane) ?? [];
    const leave = (actor: Actor) => leaveEndedCase(deps())(actor, id);
    expect(await refusalCodeOf(leave(market.candidate))).toBe('transition_not_allowed');
    await decide(guide, id, 'end', 'work-elsewhere');
    expect(market.world.tables.mail.at(-1)).toMatchObject({
      to: emailOf(market.candidate),
      subject: 'Er staat iets nieuws voor u klaar',
    });
    expect(lanes()).toContain('second-track');
    expect(await refusalCodeOf(leave(guide))).toBe('forbidden');
    for (const actor of others()) expect(await refusalCodeOf(leave(actor))).toBe('not_found');
    const others_ = lanes().filter((lane) => lane !== 'second-track');
    expect((await leave(market.candidate)).stored.status).toBe('ended');
    expect(lanes()).toEqual(others_);
    expect(audited().at(-1)).toBe('second-track-case.lane-left');
    const count = audited().length;
    await leave(market.candidate);
    expect(audited()).toHaveLength(count);
  });

  it('cancelling closes the invitation to it, and no other one', async () => {
    const email = 'nieuw@example.org';
    const { id } = await open({ email, name: 'Fatima de Vries' });
    const { invitations } = market.world.tables;
    const [invited] = [...invitations.values()];
    if (invited === undefined) throw new Error('nobody was invited');
    const others = [
      { ...invited, id: anId(), tokenHash: 'a', lanes: ['extra-hours' as const] },
      { ...invited, id: anId(), tokenHash: 'b', email: 'ander@example.org' },
    ];
    for (const other of others) invitations.set(other.id, other);
    const token = /#(\S+)/.exec(market.world.tables.mail[0]?.body ?? '')?.[1] ?? '';
    await decide(guide, id, 'cancel');
    const left = [...market.world.tables.invitations.keys()];
    expect(left.toSorted()).toEqual(others.map((one) => one.id).toSorted());
    const late = { token, name: 'Fatima de Vries', password: 'vier gele fietsen 9' };
    expect(await refusalCodeOf(acceptInvitation(deps())(late))).toBe('invitation_invalid');
    expect(market.world.tables.audit.at(-1)).toMatchObject({ action: 'invitation.withdrawn' });
  });

  it('a case manager ends with an outcome, and nothing is stated afterwards', async () => {
    const { id } = await open();
    expect(await refusalCodeOf(decide(guide, id, 'end', 'work-elsewhere'))).toBe(
      'transition_not_allowed',
    );
    await decide(market.candidate, id, 'agree');
    expect(await issuesOf(decide(guide, id, 'end'))).toEqual(['outcome: required']);
    expect(await issuesOf(decide(market.candidate, id, 'stop', 'work-elsewhere'))).toEqual([
      'outcome: unknown_field',
    ]);
    const { stored } = await decide(guide, id, 'end', 'work-elsewhere');
    expect(stored).toMatchObject({ status: 'ended', statement: { outcome: 'work-elsewhere' } });
    const change = changeCase(deps())(guide, { id, expectedVersion: 3, change: {} });
    expect(await refusalCodeOf(change)).toBe('transition_not_allowed');
  });
});

describe('reminders', () => {
  it('go out once, to the case managers, and name no person and no sickness', async () => {
    await open();
    market.world.clock.set(new Date('2026-09-30T06:00:00Z'));
    const before = market.world.tables.mail.length;
    const remind = remindOfDeadlines(deps());
    expect(await remind()).toBeGreaterThan(0);
    const letters = market.world.tables.mail.slice(before);
    expect(letters.map(({ to }) => to)).toEqual([emailOf(guide)]);
    expect(`${letters[0]?.subject} ${letters[0]?.body}`).not.toMatch(/Kusters|ziek|spoor|verzuim/i);
    expect(await remind()).toBe(0);
    expect(market.world.tables.mail).toHaveLength(before + 1);
  });

  it('a mail that was not written is not taken for sent', async () => {
    await open();
    market.world.clock.set(new Date('2026-09-30T06:00:00Z'));
    const { transaction, ...rest } = deps();
    const failing = remindOfDeadlines({
      ...rest,
      transaction: (actor, work) =>
        transaction(actor, async (tx) => {
          const mail = {
            ...tx.mail,
            add: async () => {
              throw new Error('out of space');
            },
          };
          return work({ ...tx, mail });
        }),
    });
    await expect(failing()).rejects.toThrow('out of space');
    expect(market.world.tables.caseReminders).toEqual([]);
    expect(await remindOfDeadlines(deps())()).toBeGreaterThan(0);
  });
});

describe('the calendar address', () => {
  const calendar = (token: string) => readCalendar(deps())(token);

  it('shows deadlines by the number of the case, until it is revoked', async () => {
    const stored = await open();
    expect(await readCalendarFeed(deps())(guide)).toBeNull();
    const { token } = await makeCalendarFeed(deps())(guide);
    const { entries } = await calendar(token);
    expect(entries.length).toBeGreaterThan(5);
    expect(new Set(entries.map(({ caseId }) => caseId))).toEqual(new Set([stored.id]));
    expect(JSON.stringify(entries)).not.toMatch(/Kusters|example\.org/);
    const { token: next } = await makeCalendarFeed(deps())(guide);
    expect(await refusalCodeOf(calendar(token))).toBe('link_invalid');
    await calendar(next);
    await revokeCalendarFeed(deps())(guide);
    expect(await refusalCodeOf(calendar(next))).toBe('link_invalid');
    expect(await refusalCodeOf(revokeCalendarFeed(deps())(guide))).toBe('not_found');
    expect(
      market.world.tables.audit
        .filter(({ action }) => action.startsWith('calendar.'))
        .map(({ action }) => action),
    ).toEqual(['calendar.made', 'calendar.made', 'calendar.revoked']);
  });

  it('shows nothing to who left, is blocked or guides elsewhere', async () => {
    await open();
    const { token } = await makeCalendarFeed(deps())(guide);
    const { accounts } = market.world.tables;
    const account = accounts.get(guide.userId);
    if (account === undefined) throw new Error('no case manager');
    const { other } = market.region;
    const elsewhere = [aRole('case-manager', other.organisation.id)];
    market.world.tables.accounts.set(account.id, { ...account, roles: elsewhere });
    expect((await calendar(token)).entries).toEqual([]);
    market.world.tables.accounts.set(account.id, { ...account, roles: [] });
    expect(await refusalCodeOf(calendar(token))).toBe('link_invalid');
    market.world.tables.accounts.set(account.id, { ...account, disabledAt: new Date() });
    expect(await refusalCodeOf(calendar(token))).toBe('link_invalid');
    expect(await refusalCodeOf(calendar('guessed'))).toBe('link_invalid');
  });

  it('is for case managers', async () => {
    for (const actor of [market.region.own.recruiter, market.candidate]) {
      expect(await refusalCodeOf(makeCalendarFeed(deps())(actor))).toBe('forbidden');
    }
    expect(await refusalCodeOf(makeCalendarFeed(deps())(SYSTEM))).toBe('not_signed_in');
  });
});
