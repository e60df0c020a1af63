import { LANES } from '@inzetbaar/domain/lanes';
import { WORK_CONDITIONS } from '@inzetbaar/domain/passports';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startIntroduction } from '../introductions/start-introduction.ts';
import { listIntroductions } from '../introductions/list-introductions.ts';
import { readIntroduction } from '../introductions/read-introduction.ts';
import type { StoredPassport } from '../ports/index.ts';
import {
  aRegistration,
  joinMarket,
  matchingDeps,
  type SmallMarket,
  smallMarket,
} from '../testing/index.ts';
import { matchPeopleForVacancy } from './match-people-for-vacancy.ts';
import { tellVacancyReach } from './tell-vacancy-reach.ts';

/** What nobody but the person may know before it is released. */
const hidden = fc.record({
  name: fc.constantFrom('Robin Kusters', 'Sam de Wit', 'Lieke Bemelmans'),
  lanes: fc.subarray([...LANES], { minLength: 1 }),
  hasEmployer: fc.constantFrom('own', 'other', 'none'),
  workConditions: fc.subarray([...WORK_CONDITIONS]),
  otherHours: fc.nat({ max: 40 }),
  buildUp: fc.constantFrom<StoredPassport['buildUp'][]>(
    [],
    [{ afterWeeks: 0, hoursPerWeek: 4 }],
    [
      { afterWeeks: 0, hoursPerWeek: 8 },
      { afterWeeks: 8, hoursPerWeek: 16 },
    ],
  ),
  phone: fc.option(fc.constant('06 12345678')),
  introductionText: fc.constantFrom('', 'Ik ben ziek geweest.'),
  postcodeHome: fc.record({
    latitude: fc.double({ min: 50.85, max: 50.92, noNaN: true }),
    longitude: fc.double({ min: 5.9, max: 6.05, noNaN: true }),
  }),
  evidence: fc.constantFrom('work', 'home', 'education'),
  number: fc.constantFrom('12345678901', '10987654321'),
});
type Hidden = typeof hidden extends fc.Arbitrary<infer Value> ? Value : never;

/** What a recruiter may know. */
const visible = fc.record({
  hoursMin: fc.nat({ max: 16 }),
  hoursMax: fc.integer({ min: 16, max: 36 }),
  level: fc.constantFrom<(1 | 3 | 5)[]>(1, 3, 5),
  availability: fc.nat({ max: 2 ** 28 - 1 }),
  maxTravelKm: fc.option(fc.integer({ min: 1, max: 60 })),
});
type Visible = typeof visible extends fc.Arbitrary<infer Value> ? Value : never;

type Lanes = SmallMarket['vacancy']['lanes'];
const vacancyLanes = fc.subarray([...LANES], { minLength: 1 });

/** A market in which the same person, as a recruiter may know, is somebody else behind it. */
function marketWith(
  seen: Visible,
  unseen: Hidden,
  lanes: SmallMarket['vacancy']['lanes'],
): SmallMarket {
  const market = smallMarket();
  const { world, candidate, region } = market;
  const account = world.tables.accounts.get(candidate.userId);
  if (account === undefined) throw new Error('no candidate');
  world.tables.accounts.set(account.id, { ...account, name: unseen.name });
  const employer = {
    own: region.own.organisation.id,
    other: region.other.organisation.id,
    none: null,
  }[unseen.hasEmployer];
  const passport: StoredPassport = {
    ...market.passport,
    skills: [
      { skillId: 'begeleiden-dagbesteding', level: seen.level, source: unseen.evidence },
    ] as StoredPassport['skills'],
    registrations: [aRegistration({ title: 'verzorgende-ig', number: unseen.number })],
    hoursMin: seen.hoursMin,
    hoursMax: seen.hoursMax,
    availability: seen.availability,
    maxTravelKm: seen.maxTravelKm,
    lanes: unseen.lanes.map((lane) => ({ lane, organisationId: employer })),
    workConditions: unseen.workConditions,
    otherHours: unseen.otherHours,
    buildUp: unseen.buildUp,
    phone: unseen.phone,
    introductionText: unseen.introductionText,
    home: unseen.postcodeHome,
  };
  world.tables.passports.set(passport.id, passport);
  world.tables.vacancies.set(market.vacancy.id, { ...market.vacancy, lanes });
  return { ...market, passport };
}

/** Everything that a recruiter gets about people before anything is released, without what tells them apart. */
async function seenByRecruiter(market: SmallMarket): Promise<unknown> {
  const { recruiter } = market.region.own;
  const deps = { ...market.world, publicUrl: 'https://inzetbaar.example' };
  const ranked = await matchPeopleForVacancy(await matchingDeps(market.world))(
    recruiter,
    market.vacancy.id,
    { limit: 10 },
  );
  const [person] = ranked.items;
  const pseudonym = person?.pseudonym ?? '';
  const started = await startIntroduction(deps)(recruiter, {
    vacancyId: market.vacancy.id,
    pseudonym,
  });
  const { id } = started.introduction;
  const told = {
    ranked,
    started,
    read: await readIntroduction(deps)(recruiter, id),
    listed: await listIntroductions(deps)(recruiter, { limit: 10 }),
    rankingLog: market.world.tables.rankings.map(({ shown, ...entry }) => ({
      ...entry,
      shown: shown.length,
    })),
  };
  const mailed = market.world.tables.mail.map(({ subject, body }) => `${subject}\n${body}`);
  // Every market has ids of its own; what stands for the same thing is made the same.
  const ids = [
    pseudonym,
    market.vacancy.id,
    market.passport.id,
    recruiter.userId,
    market.region.own.organisation.id,
    market.region.own.location.id,
  ];
  let text = JSON.stringify({ told, mailed });
  for (const [index, one] of ids.entries()) text = text.replaceAll(one, `#${index}`);
  // The digest of the people on the board holds the passport's id, as the log of rankings may.
  return JSON.parse(text.replaceAll(/"fingerprint":"[0-9a-f]{16}"/g, '"fingerprint":"#"'));
}

describe('before anything is released', () => {
  it('a recruiter gets the same of two people who differ in lane, conditions, build-up, other hours, name, employer or address', async () => {
    await fc.assert(
      fc.asyncProperty(visible, hidden, hidden, vacancyLanes, async (seen, one, two, lanes) => {
        const first = await seenByRecruiter(marketWith(seen, one, lanes));
        const second = await seenByRecruiter(marketWith(seen, two, lanes));
        expect(first).toEqual(second);
      }),
      { numRuns: 60 },
    );
  });

  it('counts the same people for a vacancy, whatever is hidden of them', async () => {
    const told = async (seen: Visible, unseen: readonly Hidden[], lanes: Lanes) => {
      const [first, ...others] = unseen;
      if (first === undefined) throw new Error('nobody');
      const market = marketWith(seen, first, lanes);
      const { id: _id, accountId: _account, ...asSeen } = market.passport;
      for (const { workConditions, otherHours, buildUp, lanes: own } of others) {
        const employer = market.region.other.organisation.id;
        joinMarket(market.world, {
          ...asSeen,
          workConditions,
          otherHours,
          buildUp,
          lanes: own.map((lane) => ({ lane, organisationId: employer })),
        });
      }
      const deps = await matchingDeps(market.world);
      return (await tellVacancyReach(deps)(market.region.own.recruiter, market.vacancy.id)).told;
    };
    const crowd = fc.array(hidden, { minLength: 12, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(visible, crowd, crowd, vacancyLanes, async (seen, one, two, lanes) => {
        const first = await told(seen, one, lanes);
        expect(first?.people).toBe(10);
        expect(await told(seen, two, [...LANES])).toEqual(first);
      }),
      { numRuns: 40 },
    );
  });

  it('this comparison would notice a difference that may be seen', async () => {
    const seen: Visible = { hoursMin: 8, hoursMax: 24, level: 3, availability: 0, maxTravelKm: 20 };
    const [unseen] = fc.sample(hidden, { numRuns: 1, seed: 1 });
    if (unseen === undefined) throw new Error('no sample');
    const first = await seenByRecruiter(marketWith(seen, unseen, ['extra-hours']));
    const second = await seenByRecruiter(
      marketWith({ ...seen, hoursMax: 32 }, unseen, ['extra-hours']),
    );
    expect(first).not.toEqual(second);
  });
});
