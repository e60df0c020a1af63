import type { Day, DayPart } from '@inzetbaar/domain/availability';

/** The words around the facts of a printed passport. */
export interface DocumentWords {
  title: string;
  titleOf: (name: string) => string;
  lead: (day: string) => string;
  leadShared: (day: string, until: string) => string;
  foot: (title: string) => string;
  about: string;
  phone: string;
  email: string;
  skills: string;
  noSkills: string;
  otherGroup: string;
  skill: string;
  level: string;
  evidence: string;
  ownWord: string;
  evidenceCount: (count: number) => string;
  validUntil: (day: string) => string;
  more: (count: number) => string;
  byMailedLink: string;
  registrations: string;
  held: string;
  bigNumber: (number: string) => string;
  until: (day: string) => string;
  checkedInRegister: (day: string) => string;
  checkedDiploma: (day: string) => string;
  notSince: (checked: string) => string;
  notChecked: string;
  seeks: string;
  hours: string;
  hoursRange: (min: number, max: number) => string;
  times: string;
  inConsultation: string;
  everyDay: string;
  day: Readonly<Record<Day, string>>;
  dayPart: Readonly<Record<DayPart, (days: string) => string>>;
  area: string;
  travel: string;
  km: (km: number) => string;
  branches: string;
  forms: string;
  conditions: string;
}

const NL: DocumentWords = {
  title: 'Skillspaspoort',
  titleOf: (name) => `Skillspaspoort van ${name}`,
  lead: (day) => `Gemaakt op ${day}. Wat iemand kan, telt: met of zonder diploma.`,
  leadShared: (day, until) =>
    `Zoals het was op ${day}. De link waar dit vandaan komt, werkt tot en met ${until}.`,
  foot: (title) => `${title} · Inzetbaar`,
  about: 'Over mij',
  phone: 'Telefoon',
  email: 'E-mail',
  skills: 'Wat ik kan',
  noSkills: 'Er staan geen vaardigheden in.',
  otherGroup: 'Overig',
  skill: 'Vaardigheid',
  level: 'Hoe, en wanneer voor het laatst',
  evidence: 'Bewijs',
  ownWord: 'Eigen woord',
  evidenceCount: (count) => (count === 1 ? '1 bewijs' : `${count} bewijzen`),
  validUntil: (day) => `, geldt tot en met ${day}`,
  more: (count) => `en nog ${count}`,
  byMailedLink:
    'Een collega of leidinggevende bevestigt via een link in een mail. Inzetbaar kijkt niet na wie dat was.',
  registrations: 'Registraties en beschermde diploma’s',
  held: 'in bezit',
  bigNumber: (number) => `BIG-nummer ${number}`,
  until: (day) => `geldig tot en met ${day}`,
  checkedInRegister: (day) => `nagekeken op ${day} in het BIG-register`,
  checkedDiploma: (day) => `diploma nagekeken op ${day}`,
  notSince: (checked) => `${checked}, daarna niet meer`,
  notChecked: 'nog niet nagekeken',
  seeks: 'Wat ik zoek',
  hours: 'Uren per week',
  hoursRange: (min, max) =>
    min === max
      ? `${decimal('nl', min)} uur`
      : `${decimal('nl', min)} tot ${decimal('nl', max)} uur`,
  times: 'Dagen en tijden',
  inConsultation: 'in overleg',
  everyDay: 'elke dag',
  day: {
    mon: 'maandag',
    tue: 'dinsdag',
    wed: 'woensdag',
    thu: 'donderdag',
    fri: 'vrijdag',
    sat: 'zaterdag',
    sun: 'zondag',
  },
  dayPart: {
    early: (days) => `vroeg op ${days}`,
    day: (days) => `overdag op ${days}`,
    evening: (days) => `’s avonds op ${days}`,
    night: (days) => `’s nachts op ${days}`,
  },
  area: 'Gemeente',
  travel: 'Wil hoogstens reizen',
  km: (km) => `${decimal('nl', km)} km`,
  branches: 'Wil werken in',
  forms: 'Vorm',
  conditions: 'Werkvoorwaarden: wat werk goed voor mij maakt',
};

const EN: DocumentWords = {
  title: 'Skills passport',
  titleOf: (name) => `Skills passport of ${name}`,
  lead: (day) => `Made on ${day}. What somebody can do counts: with or without a diploma.`,
  leadShared: (day, until) =>
    `As it was on ${day}. The link that this came from works until ${until}.`,
  foot: (title) => `${title} · Inzetbaar`,
  about: 'About me',
  phone: 'Telephone',
  email: 'E-mail',
  skills: 'What I can do',
  noSkills: 'There are no skills in it.',
  otherGroup: 'Other',
  skill: 'Skill',
  level: 'How, and when last',
  evidence: 'Evidence',
  ownWord: 'Own word',
  evidenceCount: (count) => `${count} piece${count === 1 ? '' : 's'} of evidence`,
  validUntil: (day) => `, holds until ${day}`,
  more: (count) => `and ${count} more`,
  byMailedLink:
    'A colleague or supervisor confirms by a link in a mail. Inzetbaar does not verify who that was.',
  registrations: 'Registrations and protected diplomas',
  held: 'held',
  bigNumber: (number) => `BIG number ${number}`,
  until: (day) => `valid until ${day}`,
  checkedInRegister: (day) => `checked on ${day} in the BIG register`,
  checkedDiploma: (day) => `diploma checked on ${day}`,
  notSince: (checked) => `${checked}, not since`,
  notChecked: 'not checked yet',
  seeks: 'What I am looking for',
  hours: 'Hours a week',
  hoursRange: (min, max) =>
    min === max
      ? `${decimal('en', min)} hours`
      : `${decimal('en', min)} to ${decimal('en', max)} hours`,
  times: 'Days and times',
  inConsultation: 'in consultation',
  everyDay: 'every day',
  day: {
    mon: 'Monday',
    tue: 'Tuesday',
    wed: 'Wednesday',
    thu: 'Thursday',
    fri: 'Friday',
    sat: 'Saturday',
    sun: 'Sunday',
  },
  dayPart: {
    early: (days) => `early on ${days}`,
    day: (days) => `by day on ${days}`,
    evening: (days) => `in the evening on ${days}`,
    night: (days) => `at night on ${days}`,
  },
  area: 'Municipality',
  travel: 'Wants to travel at most',
  km: (km) => `${decimal('en', km)} km`,
  branches: 'Wants to work in',
  forms: 'Form',
  conditions: 'Work conditions: what makes work good for me',
};

export const DOCUMENT_WORDS: Readonly<Record<'nl' | 'en', DocumentWords>> = { nl: NL, en: EN };

function decimal(language: 'nl' | 'en', value: number): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value);
}
