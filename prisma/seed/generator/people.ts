import type { BuildUp } from '@inzetbaar/domain/hours';
import { type AvailabilityMask, SLOTS, toMask } from '@inzetbaar/domain/availability';
import { type Branch, BRANCHES } from '@inzetbaar/domain/branches';
import { addDays, type CalendarDate } from '@inzetbaar/domain/calendar';
import type { Coordinates } from '@inzetbaar/domain/geography';
import { LANES, type Lane } from '@inzetbaar/domain/lanes';
import { type LegalTitle, titleRuleOf } from '@inzetbaar/domain/law';
import {
  type EntrustmentLevel,
  type SkillSource,
  WORK_CONDITIONS,
  type WorkCondition,
} from '@inzetbaar/domain/passports';
import type { PlacementForm } from '@inzetbaar/domain/placements';
import { POSTCODE_AREAS } from '@inzetbaar/taxonomy/places';
import { skillById } from '@inzetbaar/taxonomy/catalogue';
import { SKILLS } from '@inzetbaar/taxonomy/skills';
import type { Occupation } from '@inzetbaar/taxonomy/occupations';
import { foldText } from '@inzetbaar/taxonomy/text';
import { FAMILY_NAMES, FIRST_NAMES } from './names.ts';
import { occupationsAt } from './occupations.ts';
import { SEED_ORGANISATIONS } from './organisations.ts';
import { type Random, randomFrom, seedFor } from './random.ts';
import { SHIFT_PATTERNS, type ShiftPattern } from './shifts.ts';

export interface SeedSkill {
  skillId: string;
  level: EntrustmentLevel;
  source: SkillSource;
}

/** A title that the person holds; `bigNumber` where the law asks for an entry in the BIG register. */
export interface SeedRegistration {
  title: LegalTitle;
  bigNumber: string | null;
  /** Last day of the registration; null where it does not end. */
  validUntil: CalendarDate | null;
}

/** An invented person with a skills passport. */
export interface SeedPerson {
  /** Stable for a seed: `person-000001`. */
  key: string;
  name: string;
  email: string;
  lanes: readonly Lane[];
  /** Slug of the own employer; null for a trainee. */
  employer: string | null;
  /** The function that the person has, had or is trained for. */
  occupationId: string;
  skills: readonly SeedSkill[];
  registrations: readonly SeedRegistration[];
  workConditions: readonly WorkCondition[];
  /** Weekly hours that the person offers, from-to. */
  hoursMin: number;
  hoursMax: number;
  /** Weekly hours in other jobs, which go on beside it. */
  otherHours: number;
  /** How hours are built up; empty: all from the first day. */
  buildUp: BuildUp;
  availability: AvailabilityMask;
  /** Four digits. */
  homePostcode: string;
  home: Coordinates;
  /** Kilometres as the crow flies. */
  maxTravelKm: number;
  wishedBranches: readonly Branch[];
  wishedForms: readonly PlacementForm[];
}

export interface PeopleOptions {
  seed: number;
  count: number;
  /** Dates are counted from this day. */
  today: CalendarDate;
}

/** People one by one; number n is the same for every count. */
export function* generatePeople({ seed, count, today }: PeopleOptions): Generator<SeedPerson> {
  for (let number = 1; number <= count; number += 1) {
    yield personOf(randomFrom(seedFor(seed, 'person', number)), number, today);
  }
}

const ORGANISATION_WEIGHTS = SEED_ORGANISATIONS.map(
  (organisation) => [organisation, organisation.size] as const,
);

function personOf(random: Random, number: number, today: CalendarDate): SeedPerson {
  const lane = random.weighted([
    ['extra-hours', 5],
    ['second-track', 3],
    ['traineeship', 2],
  ] as const);
  const alsoTrainee = lane === 'extra-hours' && random.chance(0.06);
  const lanes = LANES.filter((each) => each === lane || (alsoTrainee && each === 'traineeship'));
  const organisation = random.weighted(ORGANISATION_WEIGHTS);
  const branch = random.pick(organisation.branches);
  const occupation = random.weighted(occupationsAt(organisation, branch));
  const name = `${random.pick(FIRST_NAMES)} ${random.pick(FAMILY_NAMES)}`;
  const area = random.pick(POSTCODE_AREAS);
  return {
    key: `person-${String(number).padStart(6, '0')}`,
    name,
    email: `${foldText(name).replaceAll(' ', '.')}.${number}@demo.inzetbaar.example`,
    lanes,
    employer: lane === 'traineeship' ? null : organisation.slug,
    occupationId: occupation.id,
    skills: skillsOf(random, occupation, lane),
    registrations: registrationsOf(random, occupation, lane, today),
    workConditions: conditionsOf(random, lane),
    ...hoursOf(random, lane),
    buildUp: [],
    availability: availabilityOf(random),
    homePostcode: area.code,
    home: area.centre,
    maxTravelKm: random.pick([5, 10, 12, 15, 20, 25, 30, 40]),
    wishedBranches: random.chance(0.4) ? random.sample(BRANCHES, random.int(1, 3)) : [],
    wishedForms: random.chance(0.4) ? random.sample(FORMS_WISHED[lane], random.int(1, 2)) : [],
  };
}

/** Recruiters see the wishes, so every form but the lane's own is wished in all lanes. */
const FORMS_WISHED: Readonly<Record<Lane, readonly PlacementForm[]>> = {
  'second-track': ['trial', 'secondment', 'contract'],
  traineeship: ['trial', 'secondment', 'contract', 'rotation'],
  'extra-hours': ['trial', 'secondment', 'contract', 'extra-hours'],
};

/** What people do at home, for family and as a volunteer. */
const SKILLS_FROM_HOME = SKILLS.filter(({ group }) => group === 'home').map(({ id }) => id);

/** Skills that people bring from elsewhere: home, volunteering, other work. */
const SKILLS_FROM_LIFE = [
  'client-conversations',
  'teamwork',
  'household-support',
  'office-software',
  'hospitality',
  'cooking',
  'organising-activities',
  'informal-carer-support',
  'telephone-contact',
  'first-aid',
  'plain-language',
  'intercultural-communication',
  'play-activities',
  'gardening',
  'creative-activities',
  'cleaning',
] as const;

function skillsOf(random: Random, occupation: Occupation, lane: Lane): SeedSkill[] {
  const learning = lane === 'traineeship';
  const near = (base: number) =>
    Math.min(
      5,
      Math.max(
        1,
        base +
          random.weighted([
            [0, 5],
            [-1, 2],
            [1, 3],
          ] as const),
      ),
    ) as EntrustmentLevel;
  const source = (): SkillSource =>
    learning
      ? random.pick(['education', 'traineeship'])
      : random.weighted([
          ['work', 5],
          ['education', 1],
        ] as const);
  const base = learning ? Math.min(3, occupation.level - 1) : occupation.level;
  const own = [
    ...occupation.essential.filter(() => random.chance(learning ? 0.75 : 0.92)),
    ...random.sample(occupation.optional, random.int(1, occupation.optional.length)),
  ].map((skillId) => ({ skillId, level: near(base), source: source() }));
  const known = new Set(own.map(({ skillId }) => skillId));
  const fromHome = random
    .sample(SKILLS_FROM_HOME, random.int(0, 2))
    .filter((skillId) => !known.has(skillId))
    .map((skillId) => ({
      skillId,
      level: near(4),
      source: random.pick<SkillSource>(['volunteering', 'home']),
    }));
  const fromLife = random
    .sample(SKILLS_FROM_LIFE, random.int(1, 4))
    .filter((skillId) => !known.has(skillId))
    .map((skillId) => ({
      skillId,
      level: near(3),
      source: random.pick<SkillSource>(['volunteering', 'home', 'work']),
    }));
  // Nobody claims a reserved procedure from the kitchen table, and a beginner does not do it alone.
  return [...own, ...fromHome, ...fromLife].map((skill) =>
    learning && skillById(skill.skillId)?.procedure !== undefined
      ? { ...skill, level: 2 as const }
      : skill,
  );
}

function registrationsOf(
  random: Random,
  { titles }: Occupation,
  lane: Lane,
  today: CalendarDate,
): SeedRegistration[] {
  const holds = lane === 'traineeship' ? 0.35 : 0.94;
  return titles
    .slice(0, 1)
    .filter(() => random.chance(holds))
    .map((title) => {
      const registered = titleRuleOf(title, today)?.bigRegistration === true;
      return {
        title,
        // 999 is not given out: nobody can be found under an invented number.
        bigNumber: registered ? `999${String(random.int(0, 99_999_999)).padStart(8, '0')}` : null,
        validUntil: registered ? addDays(today, random.int(30, 1800)) : null,
      };
    });
}

/** Every lane has them: a work condition is a preference and tells nothing about health or lane. */
function conditionsOf(random: Random, lane: Lane): WorkCondition[] {
  const most = lane === 'second-track' ? 4 : 3;
  if (random.chance(lane === 'second-track' ? 0.15 : 0.35)) return [];
  return random.sample(WORK_CONDITIONS, random.int(1, most));
}

function hoursOf(random: Random, lane: Lane) {
  if (lane === 'second-track') {
    const hoursMin = random.pick([4, 8, 12, 16]);
    return { hoursMin, hoursMax: hoursMin + random.pick([4, 8, 12, 16]), otherHours: 0 };
  }
  if (lane === 'traineeship') {
    const hoursMin = random.pick([16, 24, 28, 32]);
    return { hoursMin, hoursMax: Math.min(36, hoursMin + random.pick([4, 8])), otherHours: 0 };
  }
  const otherHours = random.pick([8, 12, 16, 18, 20, 24]);
  const hoursMin = random.pick([2, 4, 8]);
  return { hoursMin, hoursMax: hoursMin + random.pick([4, 8, 12]), otherHours };
}

function availabilityOf(random: Random): AvailabilityMask {
  const pattern = random.weighted<ShiftPattern>([
    [SHIFT_PATTERNS.office, 4],
    [SHIFT_PATTERNS.rotating, 4],
    [SHIFT_PATTERNS.weekdayMornings, 3],
    [SHIFT_PATTERNS.evenings, 2],
    [SHIFT_PATTERNS.aroundTheClock, 2],
    [SHIFT_PATTERNS.weekend, 1],
    [SHIFT_PATTERNS.consultation, 2],
  ]);
  if (pattern.mask === 0) return 0;
  const extra = random.sample(SLOTS, random.int(0, 3));
  return pattern.mask | toMask(extra);
}
