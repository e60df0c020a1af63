import {
  type AvailabilityMask,
  type Day,
  type DayPart,
  toMask,
} from '@inzetbaar/domain/availability';
import type { Occupation, OccupationFamily } from '@inzetbaar/taxonomy/occupations';

/** A way in which work is spread over the week. */
export interface ShiftPattern {
  mask: AvailabilityMask;
  /** How a vacancy says it: a full Dutch sentence. */
  texts: readonly string[];
  fixedDays: boolean;
}

const WEEKDAYS: readonly Day[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const WEEKEND: readonly Day[] = ['sat', 'sun'];
const ALL_DAYS: readonly Day[] = [...WEEKDAYS, ...WEEKEND];

function maskOf(days: readonly Day[], parts: readonly DayPart[]): AvailabilityMask {
  return toMask(days.flatMap((day) => parts.map((part) => `${day}-${part}` as const)));
}

export const SHIFT_PATTERNS = {
  office: {
    mask: maskOf(WEEKDAYS, ['day']),
    texts: [
      'Je werkt overdag, van maandag tot en met vrijdag.',
      'Het werk is op doordeweekse dagen.',
    ],
    fixedDays: true,
  },
  mornings: {
    mask: maskOf(ALL_DAYS, ['early']),
    texts: [
      'Je werkt in de ochtend, ook om de week in het weekend.',
      'De diensten zijn van 7.00 tot 11.00 uur, ook in het weekend.',
    ],
    fixedDays: false,
  },
  weekdayMornings: {
    mask: maskOf(WEEKDAYS, ['early', 'day']),
    texts: [
      'Je werkt op doordeweekse dagen, vroeg of overdag.',
      'Geen weekenden: het werk is van maandag tot en met vrijdag.',
    ],
    fixedDays: true,
  },
  evenings: {
    mask: maskOf(ALL_DAYS, ['evening']),
    texts: [
      'Je werkt in de avond, ook in het weekend.',
      'De diensten zijn tussen 16.00 en 23.00 uur.',
    ],
    fixedDays: false,
  },
  rotating: {
    mask: maskOf(ALL_DAYS, ['early', 'day', 'evening']),
    texts: [
      'Je werkt wisselende dag- en avonddiensten, om het weekend.',
      'Het rooster wisselt: vroeg, overdag en avond, ook in het weekend.',
    ],
    fixedDays: false,
  },
  aroundTheClock: {
    mask: maskOf(ALL_DAYS, ['early', 'day', 'evening', 'night']),
    texts: [
      'Je werkt alle diensten, dus ook nachten en weekenden.',
      'Het rooster loopt dag en nacht door; je weet het zes weken vooruit.',
    ],
    fixedDays: false,
  },
  nights: {
    mask: maskOf(ALL_DAYS, ['night']),
    texts: [
      'Je werkt alleen nachten, van 22.45 tot 7.15 uur.',
      'Het gaat om nachtdiensten, om de week.',
    ],
    fixedDays: false,
  },
  weekend: {
    mask: maskOf(WEEKEND, ['early', 'day', 'evening']),
    texts: ['Je werkt in het weekend.', 'De diensten zijn op zaterdag en zondag.'],
    fixedDays: true,
  },
  consultation: {
    mask: 0,
    texts: ['Je dagen en tijden spreken we samen af.', 'Het rooster maken we in overleg met jou.'],
    fixedDays: false,
  },
} as const satisfies Record<string, ShiftPattern>;
export type ShiftName = keyof typeof SHIFT_PATTERNS;

type ShiftWeights = readonly (readonly [ShiftName, number])[];

/** How often each pattern is seen in a family of functions. */
const WEIGHTS_OF_FAMILY: Readonly<Record<OccupationFamily, ShiftWeights>> = {
  care: [
    ['rotating', 8],
    ['mornings', 4],
    ['evenings', 3],
    ['weekend', 2],
    ['aroundTheClock', 1],
    ['weekdayMornings', 2],
    ['consultation', 1],
  ],
  nursing: [
    ['aroundTheClock', 4],
    ['rotating', 7],
    ['weekdayMornings', 3],
    ['evenings', 2],
    ['nights', 1],
    ['consultation', 1],
  ],
  guidance: [
    ['rotating', 7],
    ['office', 4],
    ['weekdayMornings', 2],
    ['evenings', 2],
    ['weekend', 1],
    ['aroundTheClock', 1],
    ['consultation', 2],
  ],
  treatment: [
    ['office', 9],
    ['weekdayMornings', 2],
    ['consultation', 2],
  ],
  coordination: [
    ['office', 8],
    ['weekdayMornings', 1],
    ['consultation', 2],
  ],
  support: [
    ['office', 5],
    ['weekdayMornings', 4],
    ['mornings', 3],
    ['rotating', 2],
    ['weekend', 2],
    ['consultation', 1],
  ],
};

const AT_OFFICE_HOURS = new Set([
  'medical-secretary',
  'care-administrator',
  'hr-assistant',
  'application-manager',
  'sterilisation-worker',
  'management-assistant',
  'finance-officer',
  'medical-coder',
  'recruiter',
  'training-officer',
  'communications-officer',
  'facility-coordinator',
  'debt-counsellor',
  'wmo-consultant',
  'client-supporter',
  'school-social-worker',
  'medical-social-worker',
]);

/** How often each pattern is seen for an occupation. */
export function shiftWeightsOf({ id, family }: Occupation): ShiftWeights {
  if (id === 'night-carer') return [['nights', 1]];
  return WEIGHTS_OF_FAMILY[AT_OFFICE_HOURS.has(id) ? 'coordination' : family];
}
