import { addDays, type CalendarDate } from '@inzetbaar/domain/calendar';
import type { EntrustmentLevel } from '@inzetbaar/domain/passports';
import type { TaughtSkill, TrainingForm, TrainingReach } from '@inzetbaar/domain/trainings';
import { skillById } from '@inzetbaar/taxonomy/catalogue';
import { OCCUPATIONS } from '@inzetbaar/taxonomy/occupations';
import type { Skill } from '@inzetbaar/taxonomy/skills';
import { SEED_ORGANISATIONS } from './organisations.ts';
import { type Random, randomFrom } from './random.ts';

/** An invented training of the demo region. */
export interface SeedTraining {
  /** Stable in the demo. */
  key: string;
  organisation: string;
  location: string | null;
  title: string;
  about: string;
  skills: readonly TaughtSkill[];
  form: TrainingForm;
  weeks: number;
  hours: number;
  costs: string;
  reach: TrainingReach;
  sessions: readonly {
    key: string;
    startsOn: CalendarDate;
    askUntil: CalendarDate;
    seats: number;
  }[];
}

/** Longer than this is a study, which no employer gives by itself. */
const LONGEST_WEEKS = 26;

const FORMS = [
  ['classroom', 4],
  ['blended', 3],
  ['on-the-job', 2],
  ['online', 1],
] as const;

const COSTS = [
  'Gratis voor iedereen in de regio',
  'Uw werkgever betaalt; uw eigen tijd is de helft',
  'Gratis, u koopt zelf het boek (€ 35)',
  'Gratis, en de uren tellen als werktijd',
] as const;

/**
 * The trainings of the demo region: for the skills that most occupations ask and that can be learnt in
 * half a year. The same seed, number and day give the same ones.
 */
export function generateTrainings({
  seed,
  count,
  today,
}: {
  seed: number;
  count: number;
  today: CalendarDate;
}): SeedTraining[] {
  const random = randomFrom(seed + 7);
  return mostAskedSkills()
    .slice(0, count)
    .map((skill, number) => trainingFor(skill, number, today, random));
}

function trainingFor(
  skill: Skill,
  number: number,
  today: CalendarDate,
  random: Random,
): SeedTraining {
  const key = `training-${number + 1}`;
  const organisation = SEED_ORGANISATIONS[number % SEED_ORGANISATIONS.length];
  if (organisation === undefined) throw new RangeError('no organisations');
  const form = random.weighted(FORMS);
  const weeks = skill.training?.weeks ?? 1;
  const startsOn = addDays(today, random.int(24, 110));
  const sessions = [startsOn, ...(random.chance(0.4) ? [addDays(startsOn, 91)] : [])];
  return {
    key,
    organisation: organisation.slug,
    location: form === 'online' ? null : random.pick(organisation.locations).key,
    title: `${skill.nl}: ${random.pick(['leren in de praktijk', 'van kijken naar zelf doen', 'in kleine groepen'])}`,
    about:
      `U leert alles over ${skill.nl.toLowerCase()}. U oefent met mensen uit de praktijk en u krijgt een ` +
      'vaste begeleider. U hoeft geen diploma te hebben.\n\nDeze training is verzonnen voor de demo.',
    skills: [{ skillId: skill.id, level: 4 }, ...alongside(skill)],
    form,
    weeks,
    hours: weeks * random.int(3, 8),
    costs: random.pick(COSTS),
    reach: number % 12 === 11 ? 'own-organisation' : 'region',
    sessions: sessions.map((first, at) => ({
      key: `${key}-${at + 1}`,
      startsOn: first,
      askUntil: addDays(first, -7),
      seats: random.int(6, 16),
    })),
  };
}

/** A wider skill is taught along the way, a little less far. */
function alongside({ broader }: Skill): TaughtSkill[] {
  const level: EntrustmentLevel = 3;
  return broader === undefined ? [] : [{ skillId: broader, level }];
}

/** Skills with a training that is short enough, those that most occupations need first. */
function mostAskedSkills(): Skill[] {
  const asked = new Map<string, number>();
  for (const id of OCCUPATIONS.flatMap(({ essential }) => essential)) {
    asked.set(id, (asked.get(id) ?? 0) + 1);
  }
  return [...asked]
    .toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .flatMap(([id]) => skillById(id) ?? [])
    .filter(({ training, procedure }) => {
      // Reserved procedures belong to a title, and so to a study.
      return training !== undefined && training.weeks <= LONGEST_WEEKS && procedure === undefined;
    });
}
