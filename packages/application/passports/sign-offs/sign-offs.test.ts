import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor, UserActor } from '@inzetbaar/domain/identity';
import { followHistory, SIGN_OFF_RULES } from '@inzetbaar/domain/passports';
import {
  ANONYMOUS,
  issuesOf,
  joinMarket,
  refusalCodeOf,
  type SmallMarket,
  smallMarket,
  testCatalogue,
} from '../../testing/index.ts';
import { exportMyData } from '../export-my-data.ts';
import { listEvidence } from '../list-evidence.ts';
import { withdrawEvidence } from '../withdraw-evidence.ts';
import { answerSignOff, type SignOffAnswerInput } from './answer-sign-off.ts';
import { askSignOff, type SignOffInput } from './ask-sign-off.ts';
import { clearSignOffs } from './clear-sign-offs.ts';
import { listSignOffs } from './list-sign-offs.ts';
import { openSignOff } from './open-sign-off.ts';
import { remindSignOff } from './remind-sign-off.ts';
import { reviewSignOff, type SignOffReviewInput } from './review-sign-off.ts';
import { withdrawSignOff } from './withdraw-sign-off.ts';

const ASK: SignOffInput = {
  name: 'Els Maas',
  email: 'els@zorg.example',
  relation: 'supervisor',
  skills: [
    { skillId: 'wondzorg', level: 4 },
    { skillId: 'rapporteren', level: 3 },
  ],
  message: 'Wilt u hiernaar kijken?',
};
const ANSWERS: Omit<SignOffAnswerInput, 'token'> = {
  name: 'Els Maas',
  jobTitle: 'teamleider',
  isAuthorised: true,
  answers: [
    { skillId: 'wondzorg', outcome: 'as-asked', level: null, lastSeenOn: '2026-05-20' },
    { skillId: 'rapporteren', outcome: 'lower', level: 2, lastSeenOn: null },
  ],
};

let market: SmallMarket;
let candidate: UserActor;
beforeEach(() => {
  market = smallMarket();
  const skills = (['wondzorg', 'rapporteren', 'gastvrijheid'] as const).map((skillId) => ({
    skillId,
    level: 4 as const,
    source: 'work' as const,
  }));
  candidate = joinMarket(market.world, { skills }, 'Noor Maas').actor;
  market.world.tables.audit.length = 0;
});

/** The small catalogue, in which wound care is a reserved procedure. */
const catalogue = () => ({
  ...testCatalogue(),
  skill: (id: string) => {
    const skill = testCatalogue().skill(id);
    return skill === null || id !== 'wondzorg'
      ? skill
      : { ...skill, procedure: 'surgical' as const };
  },
});
const deps = () => ({
  ...market.world,
  catalogue: catalogue(),
  publicUrl: 'https://inzetbaar.example',
});
const ask = (change: Partial<SignOffInput> = {}, actor: Actor = candidate) =>
  askSignOff(deps())(actor, { ...ASK, ...change });
const open = (token: string, visitor: Actor = ANONYMOUS) => openSignOff(deps())(visitor, token);
const answer = (
  token: string,
  change: Partial<SignOffAnswerInput> = {},
  visitor: Actor = ANONYMOUS,
) => answerSignOff(deps())(visitor, { ...ANSWERS, token, ...change });
const remind = (id: string, actor: Actor = candidate) => remindSignOff(deps())(actor, id);
const withdraw = (id: string, actor: Actor = candidate) => withdrawSignOff(deps())(actor, id);
const list = (actor: Actor = candidate) => listSignOffs(deps())(actor);
const mails = () => market.world.tables.mail;
const mailTo = (to: string) => mails().filter((mail) => mail.to === to);
/** The token in the newest mail to an address. */
const tokenTo = (to: string) => /#(\S+)/.exec(mailTo(to).at(-1)?.body ?? '')?.[1] ?? '';
const holderEmail = () => market.world.tables.accounts.get(candidate.userId)?.email ?? '';
const behind = async (skillId: string) =>
  (await listEvidence(deps())(candidate)).find((skill) => skill.skillId === skillId)?.evidence;
const dropSkill = (skillId: string) => {
  const { passports } = market.world.tables;
  const passport = [...passports.values()].find((one) => one.accountId === candidate.userId);
  if (passport === undefined) throw new Error('no passport');
  const skills = passport.skills.filter((skill) => skill.skillId !== skillId);
  passports.set(passport.id, { ...passport, skills });
};
const audited = () => market.world.tables.audit.map(({ action }) => action);

describe('askSignOff', () => {
  it('mails a link to who is asked, and keeps only its hash', async () => {
    await ask();
    const [mail] = mailTo('els@zorg.example');
    expect(mail?.body).toContain('Noor Maas vraagt');
    expect(mail?.body).toContain('https://inzetbaar.example/bevestigen#');
    // The mail names no skill, and carries no words of the holder.
    expect(JSON.stringify(mail)).not.toMatch(/wond|rapport|hiernaar/i);
    const kept = JSON.stringify([...market.world.tables.signOffs.values()]);
    expect(kept).not.toContain(tokenTo('els@zorg.example'));
    expect(await list()).toMatchObject([
      { name: 'Els Maas', standing: 'open', mayRemind: true, items: ASK.skills },
    ]);
  });

  it('leaves an audit row without a name, an address or a skill', async () => {
    const { id } = await ask();
    expect(market.world.tables.audit).toMatchObject([
      { action: 'sign-off.asked', subjectId: id, actor: candidate },
    ]);
    expect(JSON.stringify(market.world.tables.audit)).not.toMatch(/els|wondzorg/i);
  });

  it('is for who may have a passport, about the own skills at the own level', async () => {
    expect(await refusalCodeOf(ask({}, market.region.own.recruiter))).toBe('forbidden');
    expect(await refusalCodeOf(ask({}, ANONYMOUS))).toBe('not_signed_in');
    // Somebody else's passport does not count.
    expect(await issuesOf(ask({}, market.candidate))).toEqual([
      'skills.0.skillId: not_in_list',
      'skills.1.skillId: not_in_list',
    ]);
    const skills = [
      { skillId: 'wondzorg', level: 5 as const },
      { skillId: 'rapporteren', level: 4 as const },
      { skillId: 'rapporteren', level: 3 as const },
    ];
    expect(await issuesOf(ask({ skills }))).toEqual([
      'skills.0.level: level_too_high',
      'skills.2.skillId: duplicate',
    ]);
    const fifty = Array.from({ length: 50 }, () => ({ skillId: 'wondzorg', level: 1 as const }));
    expect(await issuesOf(ask({ skills: fifty }))).toContain('skills: too_many');
    expect(mails()).toEqual([]);
  });

  it('refuses the own address, however it is written, and a name that is a link', async () => {
    const [name, domain] = holderEmail().split('@');
    for (const email of [holderEmail(), holderEmail().toUpperCase(), `${name}+werk@${domain}`]) {
      expect(await issuesOf(ask({ email }))).toEqual(['email: own_address']);
    }
    for (const wrong of ['kijk op https://x.example', 'www.x.example', 'els@x.example']) {
      expect(await issuesOf(ask({ name: wrong }))).toEqual(['name: not_a_name']);
    }
  });

  it('asks one address twice a month at most, withdrawn or not', async () => {
    const first = await ask();
    await withdraw(first.id);
    await ask({ email: 'Els+2@zorg.example' });
    expect(await issuesOf(ask())).toEqual(['email: asked_too_often']);
    market.world.clock.advance({ days: SIGN_OFF_RULES.windowDays });
    await ask();
  });

  it('leaves ten open at most, and asks thirty times a month at most', async () => {
    const askSomebody = (count: number) => ask({ email: `collega${count}@zorg.example` });
    for (let count = 0; count < SIGN_OFF_RULES.openMax; count += 1) await askSomebody(count);
    expect(await issuesOf(askSomebody(99))).toEqual([': too_many_open']);
    for (let count = SIGN_OFF_RULES.openMax; count < SIGN_OFF_RULES.askedMax; count += 1) {
      const [newest] = (await list()).filter(({ standing }) => standing === 'open');
      await withdraw(newest?.id ?? '');
      await askSomebody(count);
    }
    const [newest] = (await list()).filter(({ standing }) => standing === 'open');
    await withdraw(newest?.id ?? '');
    expect(await issuesOf(askSomebody(99))).toEqual([': too_many_open']);
  });
});

describe('remindSignOff and withdrawSignOff', () => {
  it('reminds once, with another link', async () => {
    const { id } = await ask();
    const first = tokenTo(ASK.email);
    market.world.clock.advance({ days: 10 });
    await remind(id);
    expect(mailTo(ASK.email)).toHaveLength(2);
    expect(await refusalCodeOf(open(first))).toBe('link_invalid');
    expect((await open(tokenTo(ASK.email))).state).toBe('open');
    expect(await refusalCodeOf(remind(id))).toBe('transition_not_allowed');
    expect((await list())[0]).toMatchObject({ mayRemind: false, standing: 'open' });
    expect(audited()).toEqual(['sign-off.asked', 'sign-off.reminded']);
  });

  it('does not remind of what has expired', async () => {
    const { id } = await ask();
    market.world.clock.advance({ days: SIGN_OFF_RULES.validDays });
    expect(await refusalCodeOf(remind(id))).toBe('transition_not_allowed');
    expect((await list())[0]).toMatchObject({ standing: 'expired', mayRemind: false });
  });

  it('withdraws for good', async () => {
    const { id } = await ask();
    await withdraw(id);
    expect(await refusalCodeOf(open(tokenTo(ASK.email)))).toBe('link_invalid');
    expect(await refusalCodeOf(withdraw(id))).toBe('transition_not_allowed');
    expect(await refusalCodeOf(remind(id))).toBe('transition_not_allowed');
    expect(audited()).toEqual(['sign-off.asked', 'sign-off.withdrawn']);
  });

  it('is for who asked', async () => {
    const { id } = await ask();
    for (const change of [remind, withdraw]) {
      expect(await refusalCodeOf(change(id, market.region.own.recruiter))).toBe('forbidden');
      expect(await refusalCodeOf(change(id, market.candidate))).toBe('not_found');
    }
    expect(await list(market.candidate)).toEqual([]);
    expect(await refusalCodeOf(list(market.region.own.recruiter))).toBe('forbidden');
  });
});

describe('openSignOff', () => {
  it('shows the name of the holder and what is asked, and nothing else', async () => {
    await ask();
    expect(await open(tokenTo(ASK.email))).toEqual({
      state: 'open',
      holderName: 'Noor Maas',
      relation: 'supervisor',
      message: 'Wilt u hiernaar kijken?',
      items: ASK.skills.map((skill) => ({ ...skill, outcome: null })),
    });
  });

  it('changes nothing but the access log of the holder, however often', async () => {
    await ask();
    const before = structuredClone([...market.world.tables.signOffs.values()]);
    for (let time = 0; time < 3; time += 1) await open(tokenTo(ASK.email));
    expect([...market.world.tables.signOffs.values()]).toEqual(before);
    expect(market.world.tables.accessLog).toMatchObject([
      {
        accountId: candidate.userId,
        kind: 'sign-off-opened',
        viewerName: 'Els Maas',
        times: 3,
        fields: ['name', 'asked-skills'],
      },
    ]);
  });

  it('answers the same for a guessed, an expired and a withdrawn link', async () => {
    const { id } = await ask();
    const token = tokenTo(ASK.email);
    expect(await refusalCodeOf(open('een-geraden-token-dat-nergens-heen-leidt'))).toBe(
      'link_invalid',
    );
    market.world.clock.advance({ days: SIGN_OFF_RULES.validDays });
    expect(await refusalCodeOf(open(token))).toBe('link_invalid');
    expect(await refusalCodeOf(answer(token))).toBe('link_invalid');
    market.world.clock.advance({ days: -1 });
    expect((await open(token)).state).toBe('open');
    await withdraw(id);
    expect(await refusalCodeOf(open(token))).toBe('link_invalid');
  });

  it('asks no more about a skill that left the passport, nor anything when none is left', async () => {
    await ask();
    dropSkill('rapporteren');
    const token = tokenTo(ASK.email);
    expect(await open(token)).toMatchObject({ items: [{ skillId: 'wondzorg' }] });
    dropSkill('wondzorg');
    expect(await refusalCodeOf(open(token))).toBe('link_invalid');
    expect(await refusalCodeOf(answer(token))).toBe('link_invalid');
  });

  it('asks by the newest name of a skill', async () => {
    await ask();
    const renamed = followHistory([
      {
        version: '2026.1',
        date: '2026-01-01',
        changes: [{ kind: 'added', ids: ['wondzorg', 'rapporteren', 'gastvrijheid'] }],
      },
      {
        version: '2026.2',
        date: '2026-06-02',
        changes: [{ kind: 'renamed', from: 'wondzorg', to: 'wonden-verzorgen' }],
      },
    ]);
    const later = { ...deps(), catalogue: { ...catalogue(), follow: renamed } };
    expect(await openSignOff(later)(ANONYMOUS, tokenTo(ASK.email))).toMatchObject({
      items: [{ skillId: 'wonden-verzorgen' }, { skillId: 'rapporteren' }],
    });
  });
});

describe('answerSignOff', () => {
  it('becomes evidence that holds as long as the rules say', async () => {
    await ask();
    await answer(tokenTo(ASK.email));
    expect(await behind('wondzorg')).toMatchObject([
      {
        kind: 'supervisor',
        level: 4,
        givenBy: 'Els Maas, teamleider',
        givenOn: '2026-06-01',
        lastPractisedOn: '2026-05-20',
        // Three years from the signature, but a year from when it was last seen.
        validUntil: '2027-05-19',
        standing: 'standing',
      },
    ]);
    expect(await behind('rapporteren')).toMatchObject([
      { kind: 'supervisor', level: 2, lastPractisedOn: null, validUntil: '2031-05-31' },
    ]);
    expect(await list()).toMatchObject([
      { standing: 'answered', items: [{ outcome: 'as-asked' }, { outcome: 'lower' }] },
    ]);
    expect(mailTo(holderEmail())).toHaveLength(1);
    expect(JSON.stringify(mailTo(holderEmail()))).not.toMatch(/els|maas|wond/i);
  });

  it('is for a colleague what a colleague has seen', async () => {
    await ask({ relation: 'colleague' });
    await answer(tokenTo(ASK.email));
    expect(await behind('wondzorg')).toMatchObject([
      { kind: 'colleague', validUntil: '2027-05-19' },
    ]);
  });

  it('works once, also when it is sent twice at a time', async () => {
    await ask();
    const token = tokenTo(ASK.email);
    const both = await Promise.allSettled([answer(token), answer(token)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await refusalCodeOf(answer(token))).toBe('link_invalid');
    expect(await refusalCodeOf(open(token))).toBe('link_invalid');
    expect(await behind('wondzorg')).toHaveLength(1);
  });

  it('is never the holder’s', async () => {
    await ask();
    const token = tokenTo(ASK.email);
    expect(await refusalCodeOf(open(token, candidate))).toBe('own_request');
    expect(await refusalCodeOf(answer(token, {}, candidate))).toBe('own_request');
    await answer(token, {}, market.region.own.recruiter);
    expect(await behind('wondzorg')).toHaveLength(1);
  });

  it('names what is wrong, keeps nothing, and can be tried again', async () => {
    await ask();
    const token = tokenTo(ASK.email);
    const [reserved, other] = ANSWERS.answers;
    if (reserved === undefined || other === undefined) throw new Error('two answers');
    const wrong = async (...answers: SignOffAnswerInput['answers'][number][]) =>
      issuesOf(answer(token, { answers }));
    expect(await wrong(reserved)).toEqual(['answers: required']);
    expect(await wrong(reserved, reserved, other)).toEqual(['answers.1.skillId: duplicate']);
    expect(await wrong({ ...reserved, skillId: 'gastvrijheid' }, other)).toEqual([
      'answers.0.skillId: not_in_list',
      'answers: required',
    ]);
    expect(await wrong({ ...reserved, lastSeenOn: null }, other)).toEqual([
      'answers.0.lastSeenOn: required',
    ]);
    expect(await wrong({ ...reserved, lastSeenOn: '2026-06-02' }, other)).toEqual([
      'answers.0.lastSeenOn: date_in_future',
    ]);
    expect(await wrong(reserved, { ...other, level: 3 })).toEqual([
      'answers.1.level: level_too_high',
    ]);
    expect(await wrong(reserved, { ...other, level: null })).toEqual(['answers.1.level: required']);
    expect(await issuesOf(answer(token, { isAuthorised: false }))).toEqual([
      'isAuthorised: required',
    ]);
    expect(await behind('wondzorg')).toEqual([]);
    await answer(token);
  });

  it('asks no authority of who judges no reserved procedure', async () => {
    await ask();
    const [reserved, other] = ANSWERS.answers;
    if (reserved === undefined || other === undefined) throw new Error('two answers');
    const answers = [{ ...reserved, outcome: 'cannot-say' as const, lastSeenOn: null }, other];
    await answer(tokenTo(ASK.email), { isAuthorised: false, answers });
    expect(await behind('wondzorg')).toEqual([]);
    expect(await behind('rapporteren')).toHaveLength(1);
  });

  it('gives nothing and no further link where nothing can be said', async () => {
    await ask();
    const answers = ASK.skills.map(({ skillId }) => ({
      skillId,
      outcome: 'cannot-say' as const,
      level: null,
      lastSeenOn: null,
    }));
    await answer(tokenTo(ASK.email), { answers, isAuthorised: false });
    expect(mailTo(ASK.email)).toHaveLength(1);
    expect(await list()).toMatchObject([
      { standing: 'answered', items: [{ outcome: 'cannot-say' }, { outcome: 'cannot-say' }] },
    ]);
  });

  it('passes over a skill that left the passport while the page was open', async () => {
    await ask();
    dropSkill('rapporteren');
    await answer(tokenTo(ASK.email));
    expect(await list()).toMatchObject([{ items: [{ outcome: 'as-asked' }, { outcome: null }] }]);
    expect(market.world.tables.evidence.size).toBe(1);
  });

  it('leaves an audit row without the token, a name or a skill', async () => {
    await ask();
    market.world.tables.audit.length = 0;
    await answer(tokenTo(ASK.email));
    expect(market.world.tables.audit).toMatchObject([
      { action: 'sign-off.answered', details: { relation: 'supervisor', given: 2 } },
    ]);
  });
});

describe('reviewSignOff', () => {
  const review = (change: Partial<SignOffReviewInput> = {}, visitor: Actor = ANONYMOUS) =>
    reviewSignOff(deps())(visitor, {
      token: tokenTo(ASK.email),
      evidenceId: '',
      review: 'doubt',
      reason: 'Ik zag het toch niet goed.',
      ...change,
    });
  const givenIds = async () => {
    await ask();
    await answer(tokenTo(ASK.email));
    const [one] = (await behind('wondzorg')) ?? [];
    return one?.id ?? '';
  };

  it('lets who gave evidence doubt it, settle that, and take it back, with the reason in sight', async () => {
    const evidenceId = await givenIds();
    expect(await open(tokenTo(ASK.email))).toMatchObject({
      state: 'answered',
      holderName: 'Noor Maas',
      evidence: [{ id: evidenceId }, { skillId: 'rapporteren' }],
    });
    await review({ evidenceId });
    expect(await behind('wondzorg')).toMatchObject([
      { standing: 'doubted', doubtReason: 'Ik zag het toch niet goed.' },
    ]);
    await review({ evidenceId, review: 'restore', reason: null });
    expect(await behind('wondzorg')).toMatchObject([{ standing: 'standing', doubtReason: null }]);
    await review({ evidenceId, review: 'retract', reason: 'Het was iemand anders.' });
    expect(await behind('wondzorg')).toMatchObject([
      { standing: 'retracted', doubtReason: 'Het was iemand anders.' },
    ]);
    expect(await refusalCodeOf(review({ evidenceId, review: 'restore' }))).toBe(
      'transition_not_allowed',
    );
    expect(audited().slice(-3)).toEqual([
      'evidence.doubted',
      'evidence.restored',
      'evidence.retracted',
    ]);
    expect(JSON.stringify(market.world.tables.audit)).not.toContain('iemand anders');
    expect(mailTo(holderEmail()).at(-1)?.subject).toBe('Er is iets veranderd bij uw bewijs');
    // The holder puts it away.
    await withdrawEvidence(deps())(candidate, evidenceId);
    expect(await behind('wondzorg')).toEqual([]);
  });

  it('asks why, of evidence of this link, and never the holder', async () => {
    const evidenceId = await givenIds();
    expect(await issuesOf(review({ evidenceId, reason: null }))).toEqual(['reason: required']);
    expect(await issuesOf(review({ evidenceId, review: 'retract', reason: '' }))).toEqual([
      'reason: required',
    ]);
    expect(await refusalCodeOf(review({ evidenceId }, candidate))).toBe('own_request');
    expect(
      await refusalCodeOf(review({ evidenceId: '00000000-0000-4000-8000-000000000000' })),
    ).toBe('not_found');
    expect(await refusalCodeOf(review({ evidenceId, token: 'geraden' }))).toBe('link_invalid');
    expect(await behind('wondzorg')).toMatchObject([{ standing: 'standing' }]);
  });

  it('works long after the term for answering, until nothing stands any more', async () => {
    const evidenceId = await givenIds();
    market.world.clock.advance({ days: 300 });
    await clearSignOffs(deps())();
    await review({ evidenceId });
    market.world.clock.set('2031-06-01T12:00:00Z');
    expect(await refusalCodeOf(open(tokenTo(ASK.email)))).toBe('link_invalid');
  });
});

describe('clearSignOffs', () => {
  it('forgets who was asked after thirty days, and lists it no more', async () => {
    await ask();
    await answer(tokenTo(ASK.email));
    await ask({ email: 'andere@zorg.example', name: 'Jan' });
    market.world.clock.advance({ days: SIGN_OFF_RULES.keptDays });
    expect(await clearSignOffs(deps())()).toBe(0);
    market.world.clock.advance({ days: 1 });
    expect(await clearSignOffs(deps())()).toBe(1);
    expect(await list()).toMatchObject([{ name: 'Jan', standing: 'expired' }]);
    expect(JSON.stringify([...market.world.tables.signOffs.values()])).not.toContain('els@zorg');
    market.world.clock.advance({ days: SIGN_OFF_RULES.validDays });
    expect(await clearSignOffs(deps())()).toBe(1);
    expect(await list()).toEqual([]);
    expect(await clearSignOffs(deps())()).toBe(0);
    expect(await behind('rapporteren')).toMatchObject([{ givenBy: 'Els Maas, teamleider' }]);
  });
});

it('requests are in the export of the own data, without the hash of the link', async () => {
  const { id, tokenHash } = await ask();
  const exported = await exportMyData(deps())(candidate);
  expect(exported.signOffRequests).toMatchObject([{ id, email: 'els@zorg.example' }]);
  expect(JSON.stringify(exported)).not.toContain(tokenHash);
  expect((await exportMyData(deps())(market.candidate)).signOffRequests).toEqual([]);
});
