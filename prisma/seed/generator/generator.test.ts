import { BRANCHES } from '@inzetbaar/domain/branches';
import { isCalendarDate } from '@inzetbaar/domain/calendar';
import { toSlots } from '@inzetbaar/domain/availability';
import { LANES } from '@inzetbaar/domain/lanes';
import { authorityFor } from '@inzetbaar/domain/law';
import { checkOpenable, checkTraining } from '@inzetbaar/domain/trainings';
import { skillById } from '@inzetbaar/taxonomy/catalogue';
import { findMunicipality, findPostcodeArea, MUNICIPALITIES } from '@inzetbaar/taxonomy/places';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEMO_ACCOUNTS } from '../demo-accounts.ts';
import { demoPeople } from './demo-people.ts';
import { SEED_LOCATIONS, SEED_ORGANISATIONS } from './organisations.ts';
import { generatePeople, type SeedPerson } from './people.ts';
import { randomFrom } from './random.ts';
import { generateTrainings } from './trainings.ts';
import { generateVacancies } from './vacancies.ts';

const today = '2026-03-02';
const vacancies = [...generateVacancies({ seed: 1, count: 400, today })];
const people = [...generatePeople({ seed: 1, count: 300, today })];

describe('randomFrom', () => {
  it('repeats itself for a seed and stays within its bounds', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: -50, max: 50 }),
        fc.nat(50),
        (seed, min, span) => {
          const [one, other] = [randomFrom(seed), randomFrom(seed)];
          for (let round = 0; round < 20; round += 1) {
            const value = one.int(min, min + span);
            expect(value).toBe(other.int(min, min + span));
            expect(value).toBeGreaterThanOrEqual(min);
            expect(value).toBeLessThanOrEqual(min + span);
          }
        },
      ),
    );
  });

  it('samples different ones in the order of the list', () => {
    const random = randomFrom(7);
    for (let count = 0; count <= 6; count += 1) {
      const chosen = random.sample([1, 2, 3, 4, 5], count);
      expect(chosen).toHaveLength(Math.min(count, 5));
      expect(chosen).toEqual([...new Set(chosen)].sort());
    }
    expect(() => random.pick([])).toThrow(RangeError);
  });
});

describe('the invented trainings', () => {
  const trainings = generateTrainings({ seed: 1, count: 42, today });

  it('can be kept and opened as they are, and repeat themselves', () => {
    expect(trainings).toHaveLength(42);
    expect(generateTrainings({ seed: 1, count: 42, today })).toEqual(trainings);
    const places = new Map(SEED_LOCATIONS.map(({ key }) => [key, key]));
    for (const { location, sessions, key, ...training } of trainings) {
      const content = {
        ...training,
        locationId: location,
        sessions: sessions.map((session) => ({ ...session, id: session.key })),
      };
      const issues = checkTraining(content, {
        knowsSkill: (id) => skillById(id) !== undefined,
        knowsLocation: (id) => places.get(id)?.startsWith(training.organisation) === true,
      });
      expect([key, ...issues, ...checkOpenable(content, today)]).toEqual([key]);
    }
  });

  it('are given by every organisation, and teach no reserved procedure', () => {
    expect(new Set(trainings.map(({ organisation }) => organisation)).size).toBe(14);
    for (const { skillId } of trainings.flatMap(({ skills }) => skills)) {
      expect(skillById(skillId)?.procedure).toBeUndefined();
    }
  });
});

describe('the invented organisations', () => {
  it('are 14, with locations in all municipalities and over all branches', () => {
    expect(SEED_ORGANISATIONS).toHaveLength(14);
    expect(new Set(SEED_ORGANISATIONS.map(({ slug }) => slug)).size).toBe(14);
    const municipalities = new Set(SEED_LOCATIONS.map(({ municipalityCode }) => municipalityCode));
    expect(municipalities.size).toBe(MUNICIPALITIES.length);
    const branches = new Set(SEED_ORGANISATIONS.flatMap((organisation) => organisation.branches));
    expect(branches).toEqual(new Set(BRANCHES));
    for (const { locations, about } of SEED_ORGANISATIONS) {
      expect(locations.length).toBeGreaterThanOrEqual(1);
      expect(locations.length).toBeLessThanOrEqual(6);
      expect(about).toContain('verzonnen');
    }
  });

  it('have locations with a key of their own', () => {
    expect(new Set(SEED_LOCATIONS.map(({ key }) => key)).size).toBe(SEED_LOCATIONS.length);
  });
});

describe('generateVacancies', () => {
  it('gives the same vacancies for a seed, whatever the count, and others for another seed', () => {
    expect([...generateVacancies({ seed: 1, count: 40, today })]).toEqual(vacancies.slice(0, 40));
    const other = [...generateVacancies({ seed: 2, count: 40, today })];
    expect(other.map(({ content }) => content)).not.toEqual(
      vacancies.slice(0, 40).map(({ content }) => content),
    );
  });

  it('writes texts that differ', () => {
    const texts = new Set(vacancies.map(({ content }) => content.description));
    expect(texts.size).toBeGreaterThanOrEqual(vacancies.length * 0.9);
    for (const { content } of vacancies) {
      const paragraphs = content.description.split('\n\n');
      expect(paragraphs.length).toBeGreaterThanOrEqual(3);
      expect(paragraphs.length).toBeLessThanOrEqual(6);
      expect(content.description).not.toMatch(/undefined|null|NaN|\{|\}|<|>/);
      expect(content.title.length).toBeLessThanOrEqual(120);
    }
  });

  it.each(vacancies.map((vacancy) => [vacancy.key, vacancy.content] as const))(
    '%s holds together',
    (_, content) => {
      expect(SEED_LOCATIONS.map(({ key }) => key)).toContain(content.locationId);
      const ids = content.skills.map(({ skillId }) => skillId);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(skillById(id), id).toBeDefined();
      expect(content.skills.some(({ importance }) => importance === 'essential')).toBe(true);

      expect(content.hoursMin).toBeGreaterThan(0);
      expect(content.hoursMax).toBeGreaterThanOrEqual(content.hoursMin);
      expect(content.hoursMax).toBeLessThanOrEqual(36);
      const room =
        content.capacity.kind === 'positions'
          ? content.capacity.positions
          : content.capacity.hoursPerWeek - content.hoursMax;
      expect(room).toBeGreaterThanOrEqual(content.capacity.kind === 'positions' ? 1 : 0);

      const both = content.conditionsMet.filter((each) => content.conditionsNotMet.includes(each));
      expect(both).toEqual([]);
      const slots = toSlots(content.availability);
      const ruledOut = [
        ['no-night-shifts', slots.some((slot) => slot.endsWith('night'))],
        ['no-evening-shifts', slots.some((slot) => slot.endsWith('evening'))],
        [
          'no-weekend-shifts',
          slots.some((slot) => slot.startsWith('sat') || slot.startsWith('sun')),
        ],
      ] as const;
      for (const [condition, works] of ruledOut) {
        if (works) expect(content.conditionsNotMet).toContain(condition);
        else if (slots.length > 0) expect(content.conditionsMet).toContain(condition);
      }

      for (const procedure of content.reservedProcedures) {
        for (const title of content.titles) {
          expect(authorityFor([title], procedure, today).kind).not.toBe('none');
        }
        expect(content.titles.length).toBeGreaterThan(0);
      }
      expect(content.lanes.length).toBeGreaterThan(0);
      expect(content.forms.length).toBeGreaterThan(0);
      if (content.lanes.includes('traineeship')) expect(content.forms).toContain('rotation');
      else expect(content.forms).not.toContain('rotation');
      for (const date of [content.startsOn, content.expiresOn]) {
        if (date !== null) expect(isCalendarDate(date) && date > today).toBe(true);
      }
      if (content.startsOn !== null && content.expiresOn !== null) {
        expect(content.expiresOn > content.startsOn).toBe(true);
      }
    },
  );

  it('spreads over branches, lanes and municipalities', () => {
    expect(new Set(vacancies.map(({ content }) => content.branch))).toEqual(new Set(BRANCHES));
    expect(new Set(vacancies.flatMap(({ content }) => content.lanes))).toEqual(new Set(LANES));
    expect(new Set(vacancies.map(({ content }) => content.locationId)).size).toBe(
      SEED_LOCATIONS.length,
    );
  });
});

describe('generatePeople', () => {
  it('gives the same people for a seed, whatever the count', () => {
    expect([...generatePeople({ seed: 1, count: 40, today })]).toEqual(people.slice(0, 40));
  });

  it('fills every lane, each person with an address of their own', () => {
    for (const lane of LANES) {
      expect(people.filter(({ lanes }) => lanes.includes(lane)).length, lane).toBeGreaterThan(40);
    }
    expect(new Set(people.map(({ email }) => email)).size).toBe(people.length);
  });

  it('gives work conditions to people in every lane, so that they do not tell the lane', () => {
    for (const lane of LANES) {
      const inLane = people.filter(({ lanes }) => lanes.includes(lane));
      const withConditions = inLane.filter(({ workConditions }) => workConditions.length > 0);
      expect(withConditions.length / inLane.length, lane).toBeGreaterThan(0.4);
    }
  });

  it.each([...people, ...demoPeople(today)].map((person) => [person.key, person] as const))(
    '%s holds together',
    (_, person) => expectWhole(person),
  );
});

describe('the demo accounts', () => {
  it('belong to organisations that exist; recruiter and case manager to different ones', () => {
    const slugs = SEED_ORGANISATIONS.map(({ slug }) => slug);
    const of = (role: string) =>
      DEMO_ACCOUNTS.find(({ email }) => email === `${role}@demo.inzetbaar.example`)?.organisation;
    for (const { organisation } of DEMO_ACCOUNTS) {
      if (organisation !== null) expect(slugs).toContain(organisation);
    }
    expect(of('recruiter')).not.toBe(of('casemanager'));
    expect(DEMO_ACCOUNTS).toHaveLength(9);
  });

  it('have a passport where they are looking for work, at the same employer', () => {
    const lookers = DEMO_ACCOUNTS.filter(({ lane }) => lane !== undefined);
    expect(lookers.map(({ email }) => email)).toEqual(demoPeople(today).map(({ email }) => email));
    for (const person of demoPeople(today)) {
      const account = lookers.find(({ email }) => email === person.email);
      expect(account).toMatchObject({ name: person.name, organisation: person.employer });
      expect(person.lanes).toEqual([account?.lane]);
    }
  });
});

function expectWhole(person: SeedPerson): void {
  expect(person.email).toMatch(/^[a-z0-9.+-]+@demo\.inzetbaar\.example$/);
  const ids = person.skills.map(({ skillId }) => skillId);
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(skillById(id), id).toBeDefined();
  for (const { level } of person.skills) expect([1, 2, 3, 4, 5]).toContain(level);
  for (const { title, bigNumber, validUntil } of person.registrations) {
    if (bigNumber !== null) expect(bigNumber, title).toMatch(/^999\d{8}$/);
    expect(validUntil === null).toBe(bigNumber === null);
  }
  expect(person.hoursMin).toBeGreaterThan(0);
  expect(person.hoursMax).toBeGreaterThanOrEqual(person.hoursMin);
  expect(person.hoursMax + person.otherHours).toBeLessThanOrEqual(48);
  expect(findPostcodeArea(person.homePostcode)?.centre).toEqual(person.home);
  expect(findMunicipality(findPostcodeArea(person.homePostcode)?.place ?? '')).toBeDefined();
  expect(person.lanes.length).toBeGreaterThan(0);
  if (person.lanes.length === 1 && person.lanes[0] === 'traineeship') {
    expect(person.employer).toBeNull();
  } else {
    expect(SEED_ORGANISATIONS.map(({ slug }) => slug)).toContain(person.employer);
  }
}
