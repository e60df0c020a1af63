import type { AvailabilityMask } from '@inzetbaar/domain/availability';
import { addDays, type CalendarDate } from '@inzetbaar/domain/calendar';
import type { HoursGrowth } from '@inzetbaar/domain/hours';
import { LANES, type Lane } from '@inzetbaar/domain/lanes';
import { authorityFor, type LegalTitle, type ReservedProcedure } from '@inzetbaar/domain/law';
import type { EntrustmentLevel, WorkCondition } from '@inzetbaar/domain/passports';
import { PLACEMENT_FORMS, type PlacementForm } from '@inzetbaar/domain/placements';
import type { Capacity, SkillRequirement, VacancyContent } from '@inzetbaar/domain/vacancies';
import { skillById } from '@inzetbaar/taxonomy/catalogue';
import type { Occupation } from '@inzetbaar/taxonomy/occupations';
import { occupationsAt } from './occupations.ts';
import { SEED_ORGANISATIONS, type SeedOrganisation } from './organisations.ts';
import { type Random, randomFrom, seedFor } from './random.ts';
import { SHIFT_PATTERNS, shiftWeightsOf } from './shifts.ts';
import { conditionsFor } from './vacancy-conditions.ts';
import { writeDescription, writeTitle } from './vacancy-texts.ts';

/** A vacancy of the demo region; `content.locationId` is the key of a `SeedLocation`. */
export interface SeedVacancy {
  /** Stable for a seed: `demo-000001`. */
  key: string;
  organisation: string;
  occupationId: string;
  content: VacancyContent;
}

export interface VacancyOptions {
  seed: number;
  count: number;
  /** Dates are counted from this day. */
  today: CalendarDate;
}

/**
 * Vacancies one by one, so that 20,000 of them need no memory at once. Number n is the same for
 * every count.
 */
export function* generateVacancies({ seed, count, today }: VacancyOptions): Generator<SeedVacancy> {
  for (let number = 1; number <= count; number += 1) {
    yield vacancyOf(randomFrom(seedFor(seed, 'vacancy', number)), number, today);
  }
}

const ORGANISATION_WEIGHTS = SEED_ORGANISATIONS.map(
  (organisation) => [organisation, organisation.size] as const,
);

function vacancyOf(random: Random, number: number, today: CalendarDate): SeedVacancy {
  const organisation: SeedOrganisation = random.weighted(ORGANISATION_WEIGHTS);
  const location = random.pick(organisation.locations);
  const branch = random.pick(organisation.branches);
  const occupation = random.weighted(occupationsAt(organisation, branch));
  const shift = SHIFT_PATTERNS[random.weighted(shiftWeightsOf(occupation))];
  const titles = titlesFor(random, occupation);
  const skills = skillsFor(random, occupation, titles);
  const [hoursMin, hoursMax] = hoursFor(random, shift.mask);
  const lanes = lanesFor(random);
  const conditions = conditionsFor(random, occupation, branch, shift, hoursMin);
  const content = {
    branch,
    locationId: location.key,
    capacity: capacityFor(random, hoursMax),
    skills,
    titles,
    reservedProcedures: proceduresOf(skills),
    conditionsMet: conditions.met,
    conditionsNotMet: conditions.notMet,
    hoursMin,
    hoursMax,
    growth: growthOf(conditions.met, hoursMin),
    availability: shift.mask,
    lanes,
    forms: formsFor(random, lanes),
    ...datesFrom(random, today),
  };
  const facts = { organisation, location, occupation, shift, content };
  return {
    key: `demo-${String(number).padStart(6, '0')}`,
    organisation: organisation.slug,
    occupationId: occupation.id,
    content: {
      title: writeTitle(random, facts),
      description: writeDescription(random, facts),
      ...content,
    },
  };
}

/** A nurse may take most jobs for caregivers, and many employers say so. */
function titlesFor(random: Random, { titles }: Occupation): LegalTitle[] {
  const alsoNurses = titles.includes('verzorgende-ig') && random.chance(0.6);
  return alsoNurses ? [...titles, 'verpleegkundige'] : [...titles];
}

function skillsFor(
  random: Random,
  { essential, optional, level }: Occupation,
  titles: readonly LegalTitle[],
): SkillRequirement[] {
  const wished = random.sample(optional, random.int(1, Math.min(3, optional.length)));
  const near = (base: number): EntrustmentLevel => {
    const shifted = Math.min(
      5,
      Math.max(
        2,
        base +
          random.weighted([
            [0, 6],
            [-1, 4],
            [1, 1],
          ] as const),
      ),
    );
    return shifted as EntrustmentLevel;
  };
  return [
    ...essential.map((skillId) => ({
      skillId,
      level: near(level),
      importance: 'essential' as const,
    })),
    ...wished.map((skillId) => ({
      skillId,
      level: near(level - 1),
      importance: 'desirable' as const,
    })),
  ].filter(({ skillId }) => isAllowed(skillId, titles));
}

const RULES_SINCE: CalendarDate = '2026-01-01';

/** A reserved procedure is only asked where every title that the vacancy takes may do it. */
function isAllowed(skillId: string, titles: readonly LegalTitle[]): boolean {
  const procedure = skillById(skillId)?.procedure;
  if (procedure === undefined) return true;
  const may = (title: LegalTitle) => authorityFor([title], procedure, RULES_SINCE).kind !== 'none';
  return titles.length > 0 && titles.every(may);
}

/** What is only wished blocks nobody, so it asks no authority either. */
function proceduresOf(skills: readonly SkillRequirement[]): ReservedProcedure[] {
  const essential = skills.filter(({ importance }) => importance === 'essential');
  return [...new Set(essential.flatMap(({ skillId }) => skillById(skillId)?.procedure ?? []))];
}

const HOURS = [
  [4, 8],
  [4, 12],
  [8, 12],
  [8, 16],
  [8, 24],
  [12, 20],
  [16, 20],
  [16, 24],
  [16, 32],
  [20, 28],
  [24, 32],
  [24, 36],
  [28, 36],
  [32, 36],
  [36, 36],
] as const;

/** Weekends and mornings hold fewer hours than a whole week does. */
const MOST_HOURS = new Map([
  [SHIFT_PATTERNS.weekend.mask, 20],
  [SHIFT_PATTERNS.mornings.mask, 24],
]);

function hoursFor(random: Random, mask: AvailabilityMask): readonly [number, number] {
  const most = MOST_HOURS.get(mask) ?? 36;
  return random.pick(HOURS.filter(([, max]) => max <= most));
}

function capacityFor(random: Random, hoursMax: number): Capacity {
  if (random.chance(0.75)) {
    return {
      kind: 'positions',
      positions: random.weighted([
        [1, 7],
        [2, 3],
        [3, 1],
        [5, 1],
      ] as const),
    };
  }
  return { kind: 'hours', hoursPerWeek: hoursMax * random.int(1, 3) + random.pick([0, 4, 8]) };
}

function lanesFor(random: Random): Lane[] {
  const lanes = LANES.filter((lane) =>
    random.chance({ 'second-track': 0.8, traineeship: 0.45, 'extra-hours': 0.8 }[lane]),
  );
  return lanes.length === 0 ? [...LANES] : lanes;
}

const FORMS_OF_LANE: Readonly<Record<Lane, readonly PlacementForm[]>> = {
  'second-track': ['trial', 'secondment', 'contract'],
  traineeship: ['rotation'],
  'extra-hours': ['extra-hours', 'contract'],
};

function formsFor(random: Random, lanes: readonly Lane[]): PlacementForm[] {
  const forms = new Set(lanes.flatMap((lane) => FORMS_OF_LANE[lane]));
  if (lanes.includes('second-track') && random.chance(0.3)) forms.add('uwv-trial');
  if (forms.size > 2 && random.chance(0.25)) forms.delete('contract');
  return PLACEMENT_FORMS.filter((form) => forms.has(form));
}

function datesFrom(random: Random, today: CalendarDate) {
  const startsOn = random.chance(0.3) ? null : addDays(today, random.int(7, 75));
  const expiresOn = random.chance(0.1) ? null : addDays(startsOn ?? today, random.int(21, 120));
  return { startsOn, expiresOn };
}

/** Where work can be built up, it can from a day a week on in a quarter of a year. */
function growthOf(met: readonly WorkCondition[], hoursMin: number): HoursGrowth | null {
  if (!met.includes('gradual-build-up') || hoursMin < 12) return null;
  return { startHours: 8, fullAfterWeeks: 12 };
}
