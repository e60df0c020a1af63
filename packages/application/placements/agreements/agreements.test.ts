import type { Actor, UserActor } from '@inzetbaar/domain/identity';
import type { ReleaseField } from '@inzetbaar/domain/introductions';
import type { AgreementStepName, AgreementTerms } from '@inzetbaar/domain/placements/agreements';
import { beforeEach, describe, expect, it } from 'vitest';
import type { StoredIntroduction, StoredPlacement } from '../../ports/index.ts';
import {
  aCase,
  anId,
  ANONYMOUS,
  BUILT_AT,
  issuesOf,
  joinMarket,
  refusalCodeOf,
  type SmallMarket,
  smallMarket,
  testCatalogue,
} from '../../testing/index.ts';
import { changeAgreementStatus } from './change-agreement-status.ts';
import { evaluateAgreement } from './evaluate-agreement.ts';
import type { AgreementView } from './parties.ts';
import { listAgreements, readAgreement } from './read-agreements.ts';
import { remindOfAgreements } from './remind-of-agreements.ts';
import { signAgreement } from './sign-agreement.ts';
import { openSigningLink, sendSigningLink, signByLink } from './signing-links.ts';
import { startAgreement } from './start-agreement.ts';
import { writeTerms } from './write-terms.ts';

let market: SmallMarket;
let introduction: StoredIntroduction;
let placement: StoredPlacement;
let caseId: string;
let person: UserActor;
/** The case manager of the employer that sends, and the recruiter of the host. */
let sender: UserActor;
let host: UserActor;

beforeEach(() => {
  market = smallMarket();
  const { own, other } = market.region;
  person = market.candidate;
  sender = other.caseManager;
  host = own.recruiter;
  introduction = {
    id: anId(),
    vacancyId: market.vacancy.id,
    organisationId: own.organisation.id,
    passportId: market.passport.id,
    accountId: person.userId,
    status: 'succeeded',
    startedBy: 'candidate',
    meetingProposedBy: null,
    meetingAt: null,
    practical: null,
    reason: null,
    version: 3,
    createdAt: BUILT_AT,
    updatedAt: BUILT_AT,
    release: { fields: ['name', 'employer'], until: '2026-08-30', revokedAt: null },
    events: [],
  };
  placement = {
    id: anId(),
    introductionId: introduction.id,
    vacancyId: market.vacancy.id,
    organisationId: own.organisation.id,
    accountId: person.userId,
    form: 'trial',
    hoursPerWeek: 8,
    startsOn: '2026-06-15',
    endsOn: '2026-07-12',
    status: 'confirmed',
    reason: null,
    version: 2,
    createdAt: BUILT_AT,
    updatedAt: BUILT_AT,
  };
  const { tables } = market.world;
  tables.introductions.set(introduction.id, introduction);
  tables.placements.set(placement.id, placement);
  const opened = aCase(other.organisation.id, { status: 'active' });
  caseId = opened.id;
  tables.secondTrackCases.set(caseId, { ...opened, accountId: person.userId });
});

const deps = () => ({
  ...market.world,
  publicUrl: 'https://inzetbaar.example',
  catalogue: testCatalogue(),
});
const SKILL = 'begeleiden-dagbesteding';
const terms = (change: Partial<AgreementTerms> = {}): AgreementTerms => ({
  form: 'trial',
  startsOn: '2026-06-15',
  endsOn: '2026-07-12',
  tasks: [{ skillId: SKILL, words: 'Meelopen op de dagbesteding' }],
  hours: [
    { fromWeek: 1, hoursPerWeek: 4 },
    { fromWeek: 3, hoursPerWeek: 8 },
  ],
  guidance: { name: 'Mia Jansen', jobTitle: 'teamleider', hoursPerWeek: 2 },
  insurance: { liability: 'host', accident: 'host' },
  fee: 'none',
  declarations: ['wages-continue'],
  intendedContract: null,
  evaluations: { midway: '2026-06-29', end: '2026-07-10' },
  ...change,
});
const start = (actor: Actor = person) =>
  startAgreement(deps())(actor, { placementId: placement.id, caseId });
const write = (
  { agreement }: AgreementView,
  change: Partial<AgreementTerms> = {},
  { actor = sender, name = 'change' }: { actor?: Actor; name?: 'change' | 'extend' } = {},
) =>
  writeTerms(deps())(actor, {
    id: agreement.id,
    expectedVersion: agreement.version,
    name,
    terms: terms(change),
  });
const step = (
  actor: Actor,
  { agreement }: AgreementView,
  transition: AgreementStepName,
  reason: 'travel' | null = null,
) =>
  changeAgreementStatus(deps())(actor, {
    id: agreement.id,
    expectedVersion: agreement.version,
    transition,
    reason,
  });
const read = (actor: Actor, id: string) => readAgreement(deps())(actor, id);
const drafted = async () => write(await start());
const proposed = async (): Promise<AgreementView> => {
  const view = await step(sender, await drafted(), 'propose');
  if (view === null) throw new Error('the sender reads what it proposes');
  return view;
};
const fingerprintOf = ({ agreement }: AgreementView) => {
  const last = agreement.versions.find(({ version }) => version === agreement.version);
  return { version: agreement.version, fingerprint: last?.fingerprint ?? '' };
};
const sign = (actor: Actor, view: AgreementView, name = 'Iemand Anders') =>
  signAgreement(deps())(actor, {
    id: view.agreement.id,
    ...fingerprintOf(view),
    name,
    jobTitle: actor === person ? '' : 'manager',
  });
const agreed = async (): Promise<AgreementView> => {
  const view = await proposed();
  await sign(person, view);
  await sign(sender, view);
  return sign(host, view);
};
const release = (fields: readonly ReleaseField[], revokedAt: Date | null = null) =>
  market.world.tables.introductions.set(introduction.id, {
    ...introduction,
    release: { fields, until: '2026-08-30', revokedAt },
  });
const audited = () =>
  market.world.tables.audit
    .filter(({ subjectType }) => subjectType === 'agreement')
    .map(({ action }) => action);
/** Everybody who is none of the three. */
const others = (): Actor[] => {
  const { own, other, platformAdmin, regionalCoordinator } = market.region;
  const stranger = joinMarket(market.world).actor;
  return [
    own.caseManager,
    own.admin,
    other.recruiter,
    other.admin,
    platformAdmin,
    regionalCoordinator,
    stranger,
  ];
};
const emailOf = ({ userId }: UserActor) => market.world.tables.accounts.get(userId)?.email ?? '';
const mailed = () => market.world.tables.mail.map(({ to }) => to);

describe('starting', () => {
  it('is the person’s, and tells the own employer alone', async () => {
    const view = await start();
    expect(view).toMatchObject({
      party: 'candidate',
      standing: 'draft',
      transitions: ['withdraw'],
      agreement: { version: 0, form: 'trial', personName: 'Robin Kusters' },
    });
    expect(mailed()).toEqual([emailOf(sender)]);
    expect((await read(sender, view.agreement.id)).transitions).toEqual(['change', 'withdraw']);
    expect(await refusalCodeOf(read(host, view.agreement.id))).toBe('not_found');
    expect(audited()).toEqual(['agreement.started']);
    expect(market.world.tables.outbox.map(({ event }) => event)).toEqual(['agreement.changed']);
  });

  it('asks that the host may know name and employer', async () => {
    release(['name']);
    expect(await refusalCodeOf(start())).toBe('release_not_active');
    release(['name', 'employer'], BUILT_AT);
    expect(await refusalCodeOf(start())).toBe('release_not_active');
    expect(market.world.tables.agreements.size).toBe(0);
    expect(audited()).toEqual([]);
  });

  it('is of an own placement, in an own case that is active, once', async () => {
    for (const actor of [sender, host, ...others()]) {
      expect(await refusalCodeOf(start(actor))).toBe('not_found');
    }
    expect(await refusalCodeOf(start(ANONYMOUS))).toBe('not_signed_in');
    await start();
    expect(await refusalCodeOf(start())).toBe('already_exists');
    market.world.tables.placements.set(placement.id, { ...placement, status: 'declined' });
    expect(await refusalCodeOf(start())).toBe('transition_not_allowed');
    market.world.tables.placements.set(placement.id, { ...placement, form: 'extra-hours' });
    expect(await issuesOf(start())).toEqual(['placementId: not_in_list']);
  });
});

describe('a draft', () => {
  it('is the sender’s to write, and nobody else’s to read but the person’s', async () => {
    const view = await drafted();
    expect(view).toMatchObject({
      standing: 'draft',
      transitions: ['change', 'propose', 'withdraw'],
      unmet: [],
    });
    expect(view.warnings.map(({ id }) => id)).toEqual(['trial.tells']);
    expect((await read(person, view.agreement.id)).agreement.versions).toHaveLength(1);
    for (const actor of [host, ...others()]) {
      expect(await refusalCodeOf(read(actor, view.agreement.id))).toBe('not_found');
    }
    expect(await refusalCodeOf(write(view, { endsOn: null }, { actor: person }))).toBe('forbidden');
    expect(await refusalCodeOf(write(view, {}, { actor: host }))).toBe('not_found');
  });

  it('tells which rules it does not meet, and is not proposed so', async () => {
    const view = await write(await start(), { declarations: [], guidance: null });
    expect(view.unmet.map(({ rule }) => rule.id)).toEqual(['trial.wages-continue', 'trial.guided']);
    expect(await issuesOf(step(sender, view, 'propose'))).toEqual([
      'declarations: required',
      'guidance: required',
    ]);
  });

  it('keeps to the form, the skills language, the contract of the case and the rule on health', async () => {
    const view = await start();
    expect(await issuesOf(write(view, { form: 'secondment' }))).toEqual(['form: not_in_list']);
    const tasks = [{ skillId: 'geen-vaardigheid', words: '' }];
    expect(await issuesOf(write(view, { tasks }))).toEqual(['tasks.0.skillId: unknown_skill']);
    const hours = [{ fromWeek: 1, hoursPerWeek: 33 }];
    expect(await issuesOf(write(view, { hours }))).toEqual(['hours.0.hoursPerWeek: too_large']);
    const words = [{ skillId: SKILL, words: 'Rustig aan vanwege haar burn-out' }];
    expect(await issuesOf(write(view, { tasks: words }))).toEqual(['tasks.0.words: names_health']);
    expect(audited()).toEqual(['agreement.started']);
  });

  it('is written once for a version', async () => {
    const view = await drafted();
    await write(view, { endsOn: '2026-07-13' });
    expect(await refusalCodeOf(write(view, { endsOn: '2026-07-14' }))).toBe('version_conflict');
  });
});

describe('a proposal', () => {
  it('is read by all three, and the person sees who looked', async () => {
    const { agreement } = await proposed();
    const view = await read(host, agreement.id);
    expect(view).toMatchObject({
      party: 'host',
      standing: 'proposed',
      transitions: ['sign', 'return'],
      toSign: ['candidate', 'sender', 'host'],
    });
    expect(mailed()).toEqual([emailOf(sender), emailOf(person), emailOf(person), emailOf(host)]);
    const looks = market.world.tables.accessLog.filter(({ viewerId }) => viewerId === host.userId);
    expect(looks).toMatchObject([
      { kind: 'agreement-viewed', accountId: person.userId, fields: ['name', 'agreement'] },
    ]);
  });

  it('shows a host nothing of lane, case, sickness or account', async () => {
    const { agreement } = await proposed();
    const { tables } = market.world;
    const held = tables.secondTrackCases.get(caseId);
    const told = JSON.stringify([
      await read(host, agreement.id),
      await listAgreements(deps())(host, { party: 'host', limit: 10 }),
    ]);
    expect(told).not.toContain(caseId);
    expect(told).not.toContain(held?.email ?? 'no case');
    expect(told).not.toContain(held?.statement.sickness.firstDay ?? 'no case');
    expect(told).not.toMatch(/second-track|tweede spoor|case-?manager|ziek|sick|contractHours/i);
    const mail = JSON.stringify(tables.mail);
    expect(mail).not.toMatch(/spoor|ziek|verzuim|Kusters|werkervaring/i);
    expect(JSON.stringify(tables.audit)).not.toMatch(/Kusters|dagbesteding|Mia/);
  });

  it('is gone for the host as soon as the release is revoked, and no mail follows', async () => {
    const view = await proposed();
    release(['name', 'employer'], BUILT_AT);
    expect(await refusalCodeOf(read(host, view.agreement.id))).toBe('not_found');
    const listed = await listAgreements(deps())(host, { party: 'host', limit: 10 });
    expect(listed).toMatchObject({ items: [], total: 0 });
    expect(await refusalCodeOf(sign(host, view))).toBe('not_found');
    const before = mailed().length;
    await sign(sender, view);
    expect(mailed().slice(before)).toEqual([emailOf(person)]);
  });

  it('shows the host the version that is proposed, and no draft before it', async () => {
    const draft = await write(await drafted(), { endsOn: '2026-07-19' });
    await step(sender, draft, 'propose');
    const { agreement } = await read(host, draft.agreement.id);
    expect(agreement.versions.map(({ version }) => version)).toEqual([2]);
  });

  it('can be given back, and is then for two again', async () => {
    const view = await proposed();
    expect(await step(host, view, 'return')).toBeNull();
    expect(await refusalCodeOf(read(host, view.agreement.id))).toBe('not_found');
    expect((await read(sender, view.agreement.id)).standing).toBe('draft');
    expect(audited().at(-1)).toBe('agreement.returned');
  });

  it('is withdrawn by the two who began it, and leaves room for another', async () => {
    const view = await proposed();
    expect(await refusalCodeOf(step(host, view, 'withdraw'))).toBe('transition_not_allowed');
    await step(person, view, 'withdraw');
    expect((await start()).standing).toBe('draft');
  });
});

describe('signing', () => {
  it('of all three, each once, brings it into force', async () => {
    const view = await proposed();
    await sign(host, view, 'Els Maas');
    expect(await refusalCodeOf(sign(host, view))).toBe('transition_not_allowed');
    await sign(person, view, 'Robin Kusters');
    const last = await sign(sender, view);
    expect(last).toMatchObject({ standing: 'agreed', toSign: [], agreement: { inForce: 1 } });
    expect(last.agreement.signatures).toMatchObject([
      { party: 'candidate', name: 'Robin Kusters', jobTitle: '' },
      { party: 'host', name: 'Els Maas', jobTitle: 'manager', byLink: false, version: 1 },
      { party: 'sender' },
    ]);
    expect(audited().slice(-3)).toEqual([
      'agreement.signed',
      'agreement.signed',
      'agreement.signed',
    ]);
    expect(market.world.tables.audit.at(-1)?.details).toMatchObject({ comesIntoForce: true });
  });

  it('is for the text that was read, with a name', async () => {
    const view = await proposed();
    await write(view, { endsOn: '2026-07-19' });
    expect(await refusalCodeOf(sign(host, view))).toBe('version_conflict');
    const now = await read(host, view.agreement.id);
    expect(await issuesOf(sign(host, now, 'x'))).toEqual(['name: not_a_name']);
    expect(market.world.tables.agreements.get(view.agreement.id)?.signatures).toEqual([]);
  });

  it('is nobody else’s', async () => {
    const view = await proposed();
    for (const actor of others()) {
      expect(await refusalCodeOf(sign(actor, view))).toBe('not_found');
    }
  });

  it('lets a host keep what it signed with the others, also after the release', async () => {
    const view = await agreed();
    release(['name', 'employer'], BUILT_AT);
    expect((await read(host, view.agreement.id)).standing).toBe('agreed');
  });
});

describe('a change of what was agreed', () => {
  it('asks all three anew, while the version before it holds', async () => {
    const before = await agreed();
    market.world.clock.set('2026-06-22T10:00:00Z');
    const changed = await write(before, { tasks: [{ skillId: SKILL, words: '' }] });
    expect(changed).toMatchObject({
      standing: 'running',
      toSign: ['candidate', 'sender', 'host'],
      agreement: { version: 2, inForce: 1, status: 'agreed' },
    });
    await sign(person, changed);
    await sign(sender, changed);
    expect((await read(person, changed.agreement.id)).agreement.inForce).toBe(1);
    expect((await sign(host, changed)).agreement.inForce).toBe(2);
    const kept = market.world.tables.agreements.get(changed.agreement.id);
    expect(kept?.versions).toHaveLength(2);
    expect(kept?.signatures).toHaveLength(6);
  });

  it('that makes it longer is an extension', async () => {
    const before = await agreed();
    market.world.clock.set('2026-07-06T10:00:00Z');
    const endsOn = '2026-08-09';
    const extended = await write(before, { endsOn }, { name: 'extend' });
    expect(extended.agreement.version).toBe(2);
    expect(audited().at(-1)).toBe('agreement.extended');
  });
});

describe('ending early and looking back', () => {
  it('ends with a reason, by any of the three', async () => {
    const view = await agreed();
    market.world.clock.set('2026-06-22T10:00:00Z');
    expect(await issuesOf(step(host, view, 'end-early'))).toEqual(['reason: required']);
    const ended = await step(host, view, 'end-early', 'travel');
    expect(ended).toMatchObject({
      standing: 'ended-early',
      agreement: { end: { on: '2026-06-22', reason: 'travel', by: 'host' } },
      transitions: ['evaluate'],
    });
    for (const actor of others()) {
      expect(await refusalCodeOf(step(actor, view, 'end-early', 'travel'))).toBe('not_found');
    }
  });

  it('is evaluated by each, half-way and at the end, and read by all', async () => {
    const view = await agreed();
    const say = (actor: Actor, words = 'Gaat goed') =>
      evaluateAgreement(deps())(actor, {
        id: view.agreement.id,
        moment: 'midway',
        marks: { tasks: 'good', hours: 'can-be-better', guidance: 'good' },
        advice: 'go-on',
        words,
      });
    expect(await refusalCodeOf(say(person))).toBe('transition_not_allowed');
    market.world.clock.set('2026-06-22T10:00:00Z');
    for (const actor of [person, sender, host]) await say(actor);
    expect(await refusalCodeOf(say(host))).toBe('already_exists');
    const { agreement } = await read(person, view.agreement.id);
    expect(agreement.evaluations.map(({ party }) => party)).toEqual([
      'candidate',
      'sender',
      'host',
    ]);
    const words = 'Zij kon het niet aan door haar depressie';
    expect(await issuesOf(say(sender, words))).toEqual(['words: names_health']);
    for (const actor of others()) expect(await refusalCodeOf(say(actor))).toBe('not_found');
    expect(audited().filter((one) => one === 'agreement.evaluated')).toHaveLength(3);
  });
});

describe('signing by a link', () => {
  const send = (actor: Actor, view: AgreementView, email = 'directeur@example.org') =>
    sendSigningLink(deps())(actor, { id: view.agreement.id, name: 'Dirk Peters', email });
  const tokenIn = (at = -1) =>
    /#(\S+)/.exec(market.world.tables.mail.at(at)?.body ?? '')?.[1] ?? '';
  const open = (token: string) => openSigningLink(deps())(token);
  const put = (token: string, view: AgreementView, name = 'Dirk Peters') =>
    signByLink(deps())({ token, ...fingerprintOf(view), name, jobTitle: 'bestuurder' });

  it('shows what is to be signed as often as it is opened, and signs only when asked to', async () => {
    const view = await proposed();
    await send(host, view);
    const letter = market.world.tables.mail.at(-1);
    expect(letter?.to).toBe('directeur@example.org');
    expect(JSON.stringify(letter)).not.toMatch(/Kusters|Maasoever|Geleenbeek|werkervaring|spoor/i);
    const token = tokenIn();
    for (let time = 0; time < 3; time += 1) {
      expect(await open(token)).toMatchObject({ name: 'Dirk Peters', view: { party: 'host' } });
    }
    const stored = () => market.world.tables.agreements.get(view.agreement.id);
    expect(stored()?.signatures).toEqual([]);
    expect(market.world.tables.accessLog).toMatchObject([
      { kind: 'agreement-viewed', viewerName: 'Dirk Peters', times: 3, accountId: person.userId },
    ]);
    await put(token, view);
    expect(stored()?.signatures).toMatchObject([
      { party: 'host', name: 'Dirk Peters', jobTitle: 'bestuurder', byLink: true },
    ]);
    expect(await refusalCodeOf(put(token, view))).toBe('link_invalid');
    expect(await refusalCodeOf(open(token))).toBe('link_invalid');
    expect(JSON.stringify(market.world.tables)).not.toContain(`"${token}"`);
  });

  it('is sent for the own side alone, and by the person to the own address', async () => {
    const view = await proposed();
    await send(sender, view);
    await put(tokenIn(), view);
    const signatures = market.world.tables.agreements.get(view.agreement.id)?.signatures;
    expect(signatures?.map(({ party }) => party)).toEqual(['sender']);
    expect(await issuesOf(send(person, view))).toEqual(['email: not_in_list']);
    await send(person, view, emailOf(person));
    expect(await refusalCodeOf(send(sender, view))).toBe('transition_not_allowed');
    for (const actor of others()) expect(await refusalCodeOf(send(actor, view))).toBe('not_found');
  });

  it('stops with a change, with time, with the release, and after so many', async () => {
    const view = await proposed();
    await send(host, view);
    const token = tokenIn();
    release(['name'], null);
    expect(await refusalCodeOf(open(token))).toBe('link_invalid');
    release(['name', 'employer']);
    market.world.clock.advance({ days: 14 });
    expect(await refusalCodeOf(open(token))).toBe('link_invalid');
    market.world.clock.advance({ days: -14 });
    for (let more = 1; more < 5; more += 1) await send(host, view);
    expect(await issuesOf(send(host, view))).toEqual(['email: asked_too_often']);
    await write(view, { endsOn: '2026-07-19' });
    expect(await refusalCodeOf(open(token))).toBe('link_invalid');
    expect(await refusalCodeOf(open('guessed'))).toBe('link_invalid');
  });

  it('signs once when it is followed twice at a time', async () => {
    const view = await proposed();
    await send(host, view);
    const token = tokenIn();
    const both = await Promise.allSettled([put(token, view), put(token, view)]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('lists', () => {
  it('are of a person, of employers that send, and of hosts', async () => {
    await proposed();
    const list = (actor: Actor, party: 'candidate' | 'sender' | 'host') =>
      listAgreements(deps())(actor, { party, limit: 10 });
    expect((await list(person, 'candidate')).total).toBe(1);
    expect((await list(sender, 'sender')).items).toMatchObject([{ party: 'sender' }]);
    expect((await list(host, 'host')).items).toMatchObject([{ party: 'host' }]);
    expect((await list(joinMarket(market.world).actor, 'candidate')).total).toBe(0);
    expect(await refusalCodeOf(list(person, 'host'))).toBe('forbidden');
    expect(await refusalCodeOf(list(host, 'sender'))).toBe('forbidden');
    expect((await list(market.region.own.caseManager, 'sender')).total).toBe(0);
  });
});

describe('reminding', () => {
  const remind = () => remindOfAgreements(deps())();
  const mailedSince = (before: number) => mailed().slice(before).toSorted();

  it('tells who has not signed after five days, each once for a version', async () => {
    const view = await proposed();
    await sign(person, view);
    const before = mailed().length;
    market.world.clock.advance({ days: 4 });
    expect(await remind()).toBe(0);
    market.world.clock.advance({ days: 1 });
    expect(await remind()).toBe(2);
    expect(await remind()).toBe(0);
    expect(mailedSince(before)).toEqual([emailOf(host), emailOf(sender)].toSorted());
    const letters = JSON.stringify(market.world.tables.mail.slice(before));
    expect(letters).not.toMatch(/Robin|werkervaring|tweede spoor|Zorggroep/i);
    expect(audited().filter((action) => action === 'agreement.reminded')).toHaveLength(2);
    const changed = await write(view, { endsOn: '2026-07-19' });
    market.world.clock.advance({ days: 5 });
    expect(await remind()).toBe(3);
    expect(changed.agreement.version).toBe(2);
  });

  it('tells a host nothing of what it may not read any more', async () => {
    await proposed();
    release(['name', 'employer'], BUILT_AT);
    const before = mailed().length;
    market.world.clock.advance({ days: 9 });
    expect(await remind()).toBe(2);
    expect(mailedSince(before)).toEqual([emailOf(person), emailOf(sender)].toSorted());
  });

  it('tells who has not looked back two days after the day for it', async () => {
    const { agreement } = await agreed();
    market.world.clock.set('2026-06-30T10:00:00Z');
    expect(await remind()).toBe(0);
    await evaluateAgreement(deps())(host, {
      id: agreement.id,
      moment: 'midway',
      marks: { tasks: 'good', hours: 'good', guidance: 'good' },
      advice: 'go-on',
      words: '',
    });
    const before = mailed().length;
    market.world.clock.set('2026-07-01T10:00:00Z');
    expect(await remind()).toBe(2);
    expect(await remind()).toBe(0);
    expect(mailedSince(before)).toEqual([emailOf(person), emailOf(sender)].toSorted());
  });
});
