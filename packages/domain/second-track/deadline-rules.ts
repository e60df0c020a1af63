import type { LawRow } from '../law/index.ts';

/** What the law and UWV ask in the course of a sickness. */
export const OBLIGATIONS = [
  'problem-analysis',
  'action-plan',
  'evaluation',
  'notice-to-uwv',
  'first-year-evaluation',
  'second-track-start',
  'benefit-letter',
  'benefit-application',
  'reintegration-report',
  'waiting-period-end',
  'wage-sanction-end',
] as const;
export type Obligation = (typeof OBLIGATIONS)[number];

/**
 * Days that come by themselves: nobody meets them, nothing exempts from them, and they are never overdue.
 */
const BY_ITSELF: readonly Obligation[] = ['waiting-period-end', 'wage-sanction-end'];

/** True for a day on which nobody has to act. */
export function comesByItself(obligation: Obligation): boolean {
  return BY_ITSELF.includes(obligation);
}

/** Who has to act. */
export type ActingParty =
  | 'company-doctor'
  | 'employer'
  | 'employer-and-employee'
  | 'employee'
  | 'uwv';

/** When something is due, counted in weeks of seven counted days. */
export type DueBy =
  /** The last day of a week of sickness; `opensInWeek`: not before the first day of that week. */
  | { kind: 'week'; week: number; opensInWeek?: number }
  /** A number of weeks after another obligation was met, or else was due. */
  | { kind: 'after'; obligation: Obligation; weeks: number }
  /** Again and again, that many weeks after the one before; the first follows another obligation. */
  | { kind: 'every'; obligation: Obligation; weeks: number }
  /** A number of calendar weeks that UWV adds to the waiting period, at most. */
  | { kind: 'sanction'; weeks: number };

/** In force for sicknesses whose first day lies from `from` up to and including `until`. */
export interface DeadlineRule extends LawRow {
  obligation: Obligation;
  by: ActingParty;
  due: DueBy;
}

/** The WIA replaced the WAO for everybody who fell ill since this day (Wet WIA art. 123a). */
const WIA = '2004-01-01';
/** The application moved from week 91 to week 93 (Verzamelwet SZW 2013, bill 33556). */
const ELEVEN_WEEKS = '2013-07-01';
/** The views of employer and employee became part of plan and evaluation (Stcrt. 2023, 13931). */
const VIEWS = '2023-07-01';
const BEFORE_VIEWS = '2023-06-30';

const PROCESS = 'Regeling procesgang eerste en tweede ziektejaar';

/**
 * The deadlines of the Wet verbetering poortwachter as data. A new law is a new row, and the old one
 * gets its last day: a case keeps the rules of the day on which the sickness began.
 */
export const DEADLINE_RULES: readonly DeadlineRule[] = [
  {
    id: 'problem-analysis.2004',
    obligation: 'problem-analysis',
    by: 'company-doctor',
    due: { kind: 'week', week: 6 },
    source: `${PROCESS} art. 2 lid 2`,
    from: WIA,
    until: null,
    explanation: {
      nl: 'De bedrijfsarts schrijft in week 6 op wat iemand nog kan en wat werk mogelijk maakt. Dat is de probleemanalyse.',
      en: 'In week 6 the company doctor writes down what somebody can still do and what makes work possible: the problem analysis.',
    },
  },
  {
    id: 'action-plan.2004',
    obligation: 'action-plan',
    by: 'employer-and-employee',
    due: { kind: 'week', week: 8 },
    source: `${PROCESS} art. 4 lid 1; Wet WIA art. 25 lid 2`,
    from: WIA,
    until: BEFORE_VIEWS,
    explanation: {
      nl: 'Werkgever en werknemer maken samen een plan van aanpak, binnen 2 weken na de probleemanalyse: uiterlijk in week 8.',
      en: 'Employer and employee make an action plan together, within 2 weeks of the problem analysis: in week 8 at the latest.',
    },
  },
  {
    id: 'action-plan.2023',
    obligation: 'action-plan',
    by: 'employer-and-employee',
    due: { kind: 'week', week: 8 },
    source: `${PROCESS} art. 4 lid 1 en lid 2 onder a (Stcrt. 2023, 13931)`,
    from: VIEWS,
    until: null,
    explanation: {
      nl: 'Werkgever en werknemer maken samen een plan van aanpak, uiterlijk in week 8. Allebei schrijven zij erin hoe zij het zien.',
      en: 'Employer and employee make an action plan together, in week 8 at the latest. Both write their own view in it.',
    },
  },
  {
    id: 'evaluation.2004',
    obligation: 'evaluation',
    by: 'employer-and-employee',
    due: { kind: 'every', obligation: 'action-plan', weeks: 6 },
    source: `${PROCESS} art. 4 lid 2 onder b; UWV Werkwijzer Poortwachter`,
    from: WIA,
    until: null,
    explanation: {
      nl: 'Werkgever en werknemer bespreken elke 6 weken hoe het gaat en passen het plan aan als dat nodig is.',
      en: 'Employer and employee talk every 6 weeks about how it goes and change the plan where needed.',
    },
  },
  {
    id: 'notice-to-uwv.2004',
    obligation: 'notice-to-uwv',
    by: 'employer',
    due: { kind: 'week', week: 42 },
    source: 'Ziektewet art. 38 lid 1',
    from: WIA,
    until: null,
    explanation: {
      nl: 'De werkgever meldt de ziekte in week 42 bij UWV. Is dat te laat, dan kan UWV een boete geven.',
      en: 'The employer tells UWV of the sickness in week 42. UWV can give a fine when that is late.',
    },
  },
  {
    id: 'first-year-evaluation.2004',
    obligation: 'first-year-evaluation',
    by: 'employer-and-employee',
    due: { kind: 'week', week: 52, opensInWeek: 46 },
    source: `${PROCESS} art. 4 lid 2 onder b (Stcrt. 2004, 213)`,
    from: WIA,
    until: BEFORE_VIEWS,
    explanation: {
      nl: 'Tussen week 46 en week 52 kijken werkgever en werknemer terug op het eerste jaar en kiezen zij de weg voor het tweede.',
      en: 'Between weeks 46 and 52 employer and employee look back on the first year and choose the way for the second.',
    },
  },
  {
    id: 'first-year-evaluation.2023',
    obligation: 'first-year-evaluation',
    by: 'employer-and-employee',
    due: { kind: 'week', week: 52, opensInWeek: 46 },
    source: `${PROCESS} art. 4 lid 2 onder b (Stcrt. 2023, 13931)`,
    from: VIEWS,
    until: null,
    explanation: {
      nl: 'Tussen week 46 en week 52 kijken werkgever en werknemer terug en kiezen zij de weg voor het tweede jaar. Allebei schrijven zij op hoe zij het zien.',
      en: 'Between weeks 46 and 52 employer and employee look back and choose the way for the second year. Both write down their own view.',
    },
  },
  {
    id: 'second-track-start.2004',
    obligation: 'second-track-start',
    by: 'employer',
    due: { kind: 'after', obligation: 'first-year-evaluation', weeks: 6 },
    source:
      'Beleidsregels beoordelingskader poortwachter (Stcrt. 2002, 236); UWV Werkwijzer Poortwachter',
    from: WIA,
    until: null,
    explanation: {
      nl: 'Is terugkeer bij de eigen werkgever niet binnen 3 maanden in zicht? Dan begint het tweede spoor uiterlijk 6 weken na de eerstejaarsevaluatie.',
      en: 'Is a return to the own employer not in sight within 3 months? Then the second track begins within 6 weeks of the first-year evaluation.',
    },
  },
  {
    id: 'benefit-letter.2013',
    obligation: 'benefit-letter',
    by: 'uwv',
    due: { kind: 'week', week: 88 },
    source: 'Wet WIA art. 64 lid 2',
    from: ELEVEN_WEEKS,
    until: null,
    explanation: {
      nl: 'UWV schrijft de werknemer rond week 88 hoe en wanneer een WIA-uitkering aan te vragen is.',
      en: 'Around week 88 UWV writes to the employee how and when to apply for a WIA benefit.',
    },
  },
  {
    id: 'benefit-application.2013',
    obligation: 'benefit-application',
    by: 'employee',
    due: { kind: 'week', week: 93 },
    source: 'Wet WIA art. 64 lid 3 (elf weken voor het einde van de wachttijd)',
    from: ELEVEN_WEEKS,
    until: null,
    explanation: {
      nl: 'De werknemer vraagt de WIA-uitkering uiterlijk aan het einde van week 93 aan. Is dat te laat, dan komt de uitkering later en betaalt de werkgever langer door.',
      en: 'The employee applies for the WIA benefit by the end of week 93. When late, the benefit comes later and the employer pays wages for longer.',
    },
  },
  {
    id: 'reintegration-report.2013',
    obligation: 'reintegration-report',
    by: 'employer-and-employee',
    due: { kind: 'week', week: 93 },
    source: `Wet WIA art. 25 lid 3 en art. 65; ${PROCESS} art. 6`,
    from: ELEVEN_WEEKS,
    until: null,
    explanation: {
      nl: 'Het re-integratieverslag gaat mee met de WIA-aanvraag. De bijlage over het tweede spoor komt uit Inzetbaar.',
      en: 'The reintegration report goes along with the WIA application. Inzetbaar makes its appendix on the second track.',
    },
  },
  {
    id: 'waiting-period-end.2004',
    obligation: 'waiting-period-end',
    by: 'uwv',
    due: { kind: 'week', week: 104 },
    source: 'Wet WIA art. 23 lid 1; BW art. 7:629 lid 1',
    from: WIA,
    until: null,
    explanation: {
      nl: 'Na 104 weken eindigt de wachttijd. De plicht om loon door te betalen eindigt dan ook, als UWV die niet verlengt.',
      en: 'The waiting period ends after 104 weeks, and with it the duty to pay wages unless UWV extends it.',
    },
  },
  {
    id: 'wage-sanction-end.2004',
    obligation: 'wage-sanction-end',
    by: 'employer',
    due: { kind: 'sanction', weeks: 52 },
    source: 'Wet WIA art. 25 lid 9; BW art. 7:629 lid 11',
    from: WIA,
    until: null,
    explanation: {
      nl: 'Is er te weinig gedaan, dan kan UWV de werkgever het loon tot 52 weken langer laten betalen. Wie het herstelt, kan om een kortere tijd vragen.',
      en: 'When too little was done, UWV can make the employer pay wages for up to 52 weeks more. Who mends it can ask for a shorter time.',
    },
  },
];

/** The rules for a sickness that began on a day, one for each obligation that existed then. */
export function rulesFor(
  firstDay: string,
  rules: readonly DeadlineRule[] = DEADLINE_RULES,
): DeadlineRule[] {
  return rules.filter(
    ({ from, until }) => from <= firstDay && (until === null || firstDay <= until),
  );
}
