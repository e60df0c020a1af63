import fc from 'fast-check';
import { beforeEach, describe, expect, it, test } from 'vitest';
import {
  followHistory,
  type RegistrationCheck,
  type SharedPart,
  SHARED_PARTS,
} from '@inzetbaar/domain/passports';
import {
  anEvidence,
  aRegistration,
  issuesOf,
  joinMarket,
  refusalCodeOf,
  type SmallMarket,
  smallMarket,
  testCatalogue,
  testGazetteer,
} from '../testing/index.ts';
import { createShareLink, type ShareLinkInput } from './create-share-link.ts';
import { exportMyData } from './export-my-data.ts';
import { listShareLinks } from './list-share-links.ts';
import { openShareLink } from './open-share-link.ts';
import { revokeShareLink } from './revoke-share-link.ts';

const INPUT: ShareLinkInput = {
  label: 'voor Jansen',
  parts: ['skills', 'levels'],
  skills: { of: 'all', names: [] },
  until: '2026-06-15',
};

let market: SmallMarket;
let candidate: SmallMarket['candidate'];
beforeEach(() => {
  market = smallMarket();
  candidate = joinMarket(
    market.world,
    {
      skills: [
        { skillId: 'wondzorg', level: 4, source: 'work', lastUsedYear: 2024 },
        { skillId: 'gastvrijheid', level: 2, source: 'home' },
      ],
      registrations: [
        aRegistration({ title: 'arts', number: '19012345601', validUntil: '2030-12-31' }),
        aRegistration({ title: 'dietist', validUntil: '2020-12-31' }),
      ],
      workConditions: ['no-lifting'],
      hoursMin: 11.5,
      hoursMax: 23.5,
      otherHours: 7.5,
      availability: 5,
      postcodeArea: '6211',
      municipalityCode: 'GM0935',
      maxTravelKm: 17.5,
      wishedBranches: ['ggz'],
      wishedForms: ['secondment'],
      lanes: [{ lane: 'second-track', organisationId: market.region.own.organisation.id }],
      phone: '06 98765432',
      introductionText: 'Ik zoek rust.',
    },
    'Noor Maas',
  ).actor;
  const id = market.world.ids.next();
  const evidence = anEvidence(candidate.userId, {
    id,
    skillId: 'wondzorg',
    level: 3,
    givenOn: '2026-05-01',
    givenBy: 'Zorggroep Geheim',
  });
  market.world.tables.evidence.set(id, { ...evidence, remindedFor: null });
  market.world.tables.audit.length = 0;
});

const deps = () => ({
  ...market.world,
  catalogue: testCatalogue(),
  gazetteer: testGazetteer(),
  publicUrl: 'https://inzetbaar.example',
});
const create = (change: Partial<ShareLinkInput> = {}, actor = candidate) =>
  createShareLink(deps())(actor, { ...INPUT, ...change });
const tokenOf = (link: string) => link.split('#')[1] ?? '';
const open = (link: string) => openShareLink(deps())(tokenOf(link));
const list = (actor = candidate) => listShareLinks(deps())(actor, { limit: 50 });
const revoke = (id: string, actor = candidate) => revokeShareLink(deps())(actor, id);

describe('createShareLink', () => {
  it('tells the link once, its token behind the #, and keeps a hash only', async () => {
    const { link, shareLink } = await create();
    expect(link).toMatch(/^https:\/\/inzetbaar\.example\/gedeeld#test-secret-1-+$/);
    const kept = JSON.stringify([...market.world.tables.shareLinks.values()]);
    expect(kept).not.toContain('test-secret');
    expect(kept).toContain(market.world.secrets.hashToken(tokenOf(link)));
    expect((await list()).items).toMatchObject([
      { id: shareLink.id, label: 'voor Jansen', standing: 'open', views: 0 },
    ]);
    expect((await list()).items[0]).not.toHaveProperty('tokenHash');
  });

  it('is for who has a passport', async () => {
    expect(await refusalCodeOf(create({}, market.region.own.recruiter))).toBe('forbidden');
    expect(await refusalCodeOf(create({}, market.region.candidate))).toBe('not_found');
  });

  it('takes groups that exist and skills that are in the passport', async () => {
    expect(await issuesOf(create({ skills: { of: 'groups', names: ['guidance', 'x'] } }))).toEqual([
      'skills.names.1: not_in_list',
    ]);
    expect(await issuesOf(create({ skills: { of: 'chosen', names: ['rapporteren'] } }))).toEqual([
      'skills.names.0: not_in_list',
    ]);
    expect(await issuesOf(create({ until: '2027-01-01' }))).toEqual(['until: date_too_far']);
  });

  it('keeps twenty open at most; one that was revoked or expired makes room', async () => {
    for (let count = 0; count < 19; count += 1) await create();
    const { shareLink } = await create({ until: '2026-06-30' });
    expect(await issuesOf(create())).toEqual([': too_many_links']);
    await revoke(shareLink.id);
    await create();
    market.world.clock.set('2026-06-16T12:00:00Z');
    await create({ until: '2026-06-30' });
  });

  it('leaves an audit row without the label or the name', async () => {
    const { shareLink } = await create();
    await revoke(shareLink.id);
    await revoke(shareLink.id);
    expect(market.world.tables.audit).toMatchObject([
      { action: 'share-link.created', subjectId: shareLink.id, actor: candidate },
      { action: 'share-link.revoked', subjectId: shareLink.id },
    ]);
    expect(JSON.stringify(market.world.tables.audit)).not.toMatch(/jansen|noor|hash/i);
  });
});

describe('revokeShareLink', () => {
  it('ends it at once, for its maker only', async () => {
    const { link, shareLink } = await create();
    expect(await refusalCodeOf(revoke(shareLink.id, market.candidate))).toBe('not_found');
    expect(await refusalCodeOf(revoke(shareLink.id, market.region.own.recruiter))).toBe(
      'forbidden',
    );
    await open(link);
    await revoke(shareLink.id);
    expect(await refusalCodeOf(open(link))).toBe('link_invalid');
    expect((await list()).items).toMatchObject([{ standing: 'revoked', views: 1 }]);
    expect((await list(market.candidate)).items).toEqual([]);
  });
});

describe('openShareLink', () => {
  it('gives one answer for guessed, expired and revoked', async () => {
    const expired = await create();
    const revoked = await create({ until: '2026-07-15' });
    await revoke(revoked.shareLink.id);
    market.world.clock.set('2026-06-16T12:00:00Z');
    const refusals = await Promise.all(
      [expired.link, revoked.link, '/gedeeld#guessed'].map((link) =>
        open(link).then(
          () => 'opened',
          (error: unknown) => JSON.stringify(error),
        ),
      ),
    );
    expect(new Set(refusals).size).toBe(1);
    expect(await refusalCodeOf(open('/gedeeld#guessed'))).toBe('link_invalid');
  });

  it('shows the chosen skills, as they are in the passport now', async () => {
    const { link } = await create({ skills: { of: 'chosen', names: ['gastvrijheid'] } });
    expect((await open(link)).extract.skills).toMatchObject([
      {
        group: { id: 'guidance' },
        skills: [{ skillId: 'gastvrijheid', level: 2, evidence: null }],
      },
    ]);
    const passport = [...market.world.tables.passports.values()].find(
      ({ accountId }) => accountId === candidate.userId,
    );
    if (passport === undefined) throw new Error('a passport');
    const [first] = passport.skills;
    market.world.tables.passports.set(passport.id, { ...passport, skills: first ? [first] : [] });
    expect((await open(link)).extract.skills).toEqual([]);
  });

  it('goes on showing a skill that was renamed after it was chosen', async () => {
    const { link } = await create({ skills: { of: 'chosen', names: ['wondzorg'] } });
    const follow = followHistory([
      { version: '2026.1', date: '2026-01-01', changes: [{ kind: 'added', ids: ['wondzorg'] }] },
      {
        version: '2026.2',
        date: '2026-02-01',
        changes: [{ kind: 'renamed', from: 'wondzorg', to: 'wondverzorging' }],
      },
    ]);
    const { extract } = await openShareLink({
      ...deps(),
      catalogue: { ...testCatalogue(), follow },
    })(tokenOf(link));
    expect(extract.skills?.flatMap(({ skills }) => skills)).toMatchObject([
      { skillId: 'wondverzorging', level: 4 },
    ]);
  });

  it('leaves out registrations that ended, and the number where there is no name', async () => {
    const named = await create({ parts: ['registrations', 'name'] });
    const unnamed = await create({ parts: ['registrations'] });
    expect((await open(named.link)).extract.registrations).toEqual([
      {
        title: 'arts',
        number: '19012345601',
        validUntil: '2030-12-31',
        isChecked: false,
        checkedOn: null,
      },
    ]);
    expect((await open(unnamed.link)).extract.registrations).toMatchObject([{ number: null }]);
  });

  it('tells that a registration was checked, and nothing of one that was refused', async () => {
    const { link } = await create({ parts: ['registrations'] });
    checkArts({ ...CONFIRMED });
    expect((await open(link)).extract.registrations).toMatchObject([
      { title: 'arts', isChecked: true, checkedOn: '2026-05-20' },
    ]);
    checkArts({ ...CONFIRMED, outcome: 'refused', reason: 'other-person' });
    const answer = await open(link);
    expect(answer.extract.registrations).toEqual([]);
    expect(JSON.stringify(answer)).not.toMatch(/arts|other-person|2026-05-20/);
  });
});

const CONFIRMED: RegistrationCheck = {
  outcome: 'confirmed',
  reason: null,
  method: 'person',
  at: new Date('2026-05-20T10:00:00Z'),
  holdsUntil: '2027-05-19',
};

function checkArts(check: RegistrationCheck): void {
  for (const passport of market.world.tables.passports.values()) {
    const registrations = passport.registrations.map((one) =>
      one.title === 'arts' ? { ...one, check } : one,
    );
    market.world.tables.passports.set(passport.id, { ...passport, registrations });
  }
}

/** Something of each part that is nowhere else in the passport. */
const MARKS: Readonly<Record<SharedPart, RegExp>> = {
  name: /Noor Maas|19012345601/,
  skills: /wondzorg|gastvrijheid/i,
  levels: /"level":[1-5]|"recency":"/,
  evidence: /certificate|2026-05-01/,
  registrations: /arts|2030-12-31/,
  hours: /11\.5|23\.5|availability/,
  area: /Maastricht|17\.5/,
  wishes: /ggz|secondment/,
};
const NEVER =
  /second-track|no-lifting|7\.5\b(?<!17\.5)|98765432|rust|Geheim|Geleenbeek|6211|voor Jansen|inzetbaar\.example/;

test('of every choice of parts, nothing that was not chosen is anywhere in the answer', async () => {
  const skillsWithParts = fc
    .subarray([...SHARED_PARTS], { minLength: 1 })
    .filter(
      (parts) =>
        parts.includes('skills') || !(parts.includes('levels') || parts.includes('evidence')),
    );
  await fc.assert(
    fc.asyncProperty(
      skillsWithParts,
      fc.constantFrom<ShareLinkInput['skills']>(
        { of: 'all', names: [] },
        { of: 'groups', names: ['guidance'] },
        { of: 'chosen', names: ['wondzorg'] },
      ),
      async (parts, skills) => {
        const { link, shareLink } = await create({ parts, skills });
        const answer = JSON.stringify(await open(link));
        await revoke(shareLink.id);
        for (const part of SHARED_PARTS) {
          if (parts.includes(part)) expect(answer, `${part} of ${parts}`).toMatch(MARKS[part]);
          else expect(answer, `${part} not in ${parts}`).not.toMatch(MARKS[part]);
        }
        expect(answer).not.toMatch(NEVER);
        if (skills.of === 'chosen') expect(answer).not.toMatch(/gastvrijheid/i);
      },
    ),
    { numRuns: 120 },
  );
});

it('share links are in the export of the own data, without a hash', async () => {
  const { shareLink } = await create();
  const { shareLinks } = await exportMyData(deps())(candidate);
  expect(shareLinks).toMatchObject([{ id: shareLink.id, label: 'voor Jansen' }]);
  expect(shareLinks[0]).not.toHaveProperty('tokenHash');
  expect((await exportMyData(deps())(market.candidate)).shareLinks).toEqual([]);
});
