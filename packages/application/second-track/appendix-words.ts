import type { DeadlineState } from '@inzetbaar/domain/second-track';

/** The words around the facts of a printed appendix. */
export interface AppendixWords {
  title: string;
  lead: (name: string, day: string) => string;
  foot: (number: string, day: string, format: number) => string;
  case: string;
  employee: string;
  employer: string;
  number: string;
  firstDay: string;
  lastDay: string;
  week: string;
  contractHours: string;
  workedHours: string;
  hours: (hours: string) => string;
  prospect: string;
  outcome: string;
  conditions: string;
  course: string;
  opened: string;
  efforts: string;
  noEfforts: string;
  timeline: string;
  howRecorded: string;
  on: string;
  what: string;
  where: string;
  result: string;
  byHand: (party: string) => string;
  fitting: (count: number) => string;
  because: (reason: string) => string;
  reasons: string;
  deadlines: string;
  dueOn: string;
  state: string;
  doneOn: (day: string) => string;
  since: (day: string) => string;
  until: (day: string) => string;
  states: Readonly<Record<DeadlineState, string>>;
  sources: string;
  sourcesHint: string;
}

const NL: AppendixWords = {
  title: 'Tweede spoor: bijlage bij het re-integratieverslag',
  lead: (name, day) =>
    `Van ${name}, zoals het dossier was aan het eind van ${day}. Hier staat wat er is gedaan om werk te vinden bij een andere werkgever. Er staat niets in over de gezondheid.`,
  foot: (number, day, format) => `Dossier ${number} · ${day} · vorm ${format} · Inzetbaar`,
  case: 'Het dossier',
  employee: 'Werknemer',
  employer: 'Werkgever',
  number: 'Nummer',
  firstDay: 'Eerste ziektedag',
  lastDay: 'Laatste ziektedag',
  week: 'Week',
  contractHours: 'Uren in het contract',
  workedHours: 'Uren die gewerkt worden',
  hours: (hours) => `${hours} uur per week`,
  prospect: 'Verwachting bij de eigen werkgever',
  outcome: 'Hoe het afliep',
  conditions: 'Werkvoorwaarden volgens de bedrijfsarts',
  course: 'Hoe het dossier liep',
  opened: 'Geopend door de casemanager',
  efforts: 'Wat er is gedaan',
  noEfforts: 'Er is nog niets vastgelegd.',
  timeline: 'Van dag tot dag',
  howRecorded:
    'Waar “zelf opgeschreven” staat, legde de casemanager of de werknemer het vast. De rest hield Inzetbaar bij op het moment dat het gebeurde.',
  on: 'Dag',
  what: 'Wat',
  where: 'Waar',
  result: 'Resultaat',
  byHand: (party) => `${party}, zelf opgeschreven`,
  fitting: (count) => (count === 1 ? '1 passende vacature' : `${count} passende vacatures`),
  because: (reason) => `Reden: ${reason}`,
  reasons: 'Waarom iets niet verder ging',
  deadlines: 'Termijnen van de wet',
  dueOn: 'Uiterlijk',
  state: 'Hoe het staat',
  doneOn: (day) => `Gedaan op ${day}`,
  since: (day) => `vastgelegd op ${day}`,
  until: (day) => `tot en met ${day}`,
  states: {
    done: 'Gedaan',
    exempt: 'Geldt niet',
    overdue: 'Niet vastgelegd; de dag is voorbij',
    'due-soon': 'Komt dichtbij',
    open: 'Kan nu',
    later: 'Later',
    passed: 'Voorbij',
  },
  sources: 'Bronnen',
  sourcesHint: 'De termijnen volgen uit deze regels, zoals ze gelden voor deze eerste ziektedag.',
};

const EN: AppendixWords = {
  title: 'Second track: appendix to the re-integration report',
  lead: (name, day) =>
    `Of ${name}, as the case stood at the end of ${day}. It tells what was done to find work at another employer. It says nothing of health.`,
  foot: (number, day, format) => `Case ${number} · ${day} · form ${format} · Inzetbaar`,
  case: 'The case',
  employee: 'Employee',
  employer: 'Employer',
  number: 'Number',
  firstDay: 'First day of sickness',
  lastDay: 'Last day of sickness',
  week: 'Week',
  contractHours: 'Hours in the contract',
  workedHours: 'Hours being worked',
  hours: (hours) => `${hours} hours a week`,
  prospect: 'Expected at the own employer',
  outcome: 'How it ended',
  conditions: 'Work conditions according to the company doctor',
  course: 'How the case went',
  opened: 'Opened by the case manager',
  efforts: 'What was done',
  noEfforts: 'Nothing was recorded yet.',
  timeline: 'From day to day',
  howRecorded:
    'Where it says “written by hand”, the case manager or the employee recorded it. Inzetbaar kept the rest at the moment that it happened.',
  on: 'Day',
  what: 'What',
  where: 'Where',
  result: 'Result',
  byHand: (party) => `${party}, written by hand`,
  fitting: (count) => (count === 1 ? '1 vacancy that fits' : `${count} vacancies that fit`),
  because: (reason) => `Reason: ${reason}`,
  reasons: 'Why something did not go on',
  deadlines: 'Deadlines of the law',
  dueOn: 'By',
  state: 'How it stands',
  doneOn: (day) => `Done on ${day}`,
  since: (day) => `recorded on ${day}`,
  until: (day) => `until ${day}`,
  states: {
    done: 'Done',
    exempt: 'Does not hold',
    overdue: 'Not recorded; the day has passed',
    'due-soon': 'Comes near',
    open: 'Possible now',
    later: 'Later',
    passed: 'Passed',
  },
  sources: 'Sources',
  sourcesHint:
    'The deadlines follow from these rules, as they hold for this first day of sickness.',
};

export const APPENDIX_WORDS: Readonly<Record<'nl' | 'en', AppendixWords>> = { nl: NL, en: EN };
