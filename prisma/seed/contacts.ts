import { addDays, type CalendarDate, workingDaysBetween } from '@inzetbaar/domain/calendar';
import {
  ANSWER_RULES,
  awaitAnswer,
  INTRODUCTION_REASONS_BY_PARTY,
  INTRODUCTION_STATUSES,
  type IntroductionStatus,
} from '@inzetbaar/domain/introductions';
import { PLACEMENT_STATUSES, type PlacementStatus } from '@inzetbaar/domain/placements';
import type { SeedPerson } from './generator/people.ts';
import { randomFrom, seedFor } from './generator/random.ts';
import type { SeedVacancy } from './generator/vacancies.ts';
import type { Row } from './insert-rows.ts';
import { accountId, noon, organisationId, passportId, vacancyId } from './rows.ts';
import { stableId } from './stable-id.ts';

/** How an introduction comes to each status, from its first step. */
const PATHS: Readonly<Record<IntroductionStatus, readonly string[]>> = {
  interested: ['show-interest'],
  invited: ['invite'],
  released: ['invite', 'release'],
  revoked: ['show-interest', 'release', 'revoke'],
  'meeting-proposed': ['show-interest', 'release', 'propose-meeting'],
  'meeting-agreed': ['invite', 'release', 'propose-meeting', 'agree-meeting'],
  succeeded: ['show-interest', 'release', 'propose-meeting', 'agree-meeting', 'succeed'],
  'not-continued': ['invite', 'release', 'propose-meeting', 'agree-meeting', 'end'],
  declined: ['show-interest', 'decline'],
  withdrawn: ['invite', 'withdraw'],
  expired: ['show-interest', 'expire'],
};
const BY_EMPLOYER = new Set(['invite', 'agree-meeting', 'succeed', 'end', 'decline']);
/** What is under way began lately; the rest is spread over the year. */
const UNDER_WAY = new Set<IntroductionStatus>(['released', 'meeting-proposed', 'meeting-agreed']);
const RELEASED = new Set<IntroductionStatus>([...UNDER_WAY, 'succeeded']);
/** Placements follow from introductions that succeeded, so these come most often. */
const CYCLE: readonly IntroductionStatus[] = INTRODUCTION_STATUSES.flatMap((status) =>
  status === 'succeeded'
    ? ['succeeded', 'succeeded', 'succeeded', 'succeeded', 'succeeded', 'succeeded']
    : [status],
);

export interface Contacts {
  introductions: Row[];
  events: Row[];
  releases: Row[];
  placements: Row[];
  awaitedAnswers: Row[];
}

/**
 * Introductions and placements in every state, spread over the year up to today: each person meets a
 * vacancy that is open to a lane of theirs, and nobody is placed beyond what a vacancy holds.
 */
export function makeContacts(
  people: readonly SeedPerson[],
  vacancies: readonly SeedVacancy[],
  count: number,
  options: { seed: number; today: CalendarDate },
): Contacts {
  const made: Contacts = {
    introductions: [],
    events: [],
    releases: [],
    placements: [],
    awaitedAnswers: [],
  };
  const placedAt = new Set<string>();
  for (let number = 0; number < count; number += 1) {
    const random = randomFrom(seedFor(options.seed, 'contact', number));
    const person = people[number % people.length];
    if (person === undefined) break;
    const fitting = vacancies.filter(({ content }) =>
      content.lanes.some((lane) => person.lanes.includes(lane)),
    );
    const vacancy = fitting.length === 0 ? undefined : random.pick(fitting);
    if (vacancy === undefined) continue;
    const status =
      CYCLE[(number + Math.floor(number / people.length)) % CYCLE.length] ?? 'interested';
    const startedOn = addDays(options.today, -random.int(1, UNDER_WAY.has(status) ? 28 : 330));
    const contact = { number, person, vacancy, status, startedOn };
    addIntroduction(made, contact, options.today);
    addAwaitedAnswers(made, contact, options.today);
    if (status === 'succeeded' && !placedAt.has(vacancy.key)) {
      placedAt.add(vacancy.key);
      made.placements.push(placementRow(contact, made.placements.length, options.today));
    }
  }
  return made;
}

interface Contact {
  number: number;
  person: SeedPerson;
  vacancy: SeedVacancy;
  status: IntroductionStatus;
  startedOn: CalendarDate;
}

const introductionId = ({ person, vacancy, number }: Contact) =>
  stableId('introduction', person.key, vacancy.key, number);

function addIntroduction(made: Contacts, contact: Contact, today: CalendarDate): void {
  const { person, vacancy, status, startedOn } = contact;
  const id = introductionId(contact);
  const steps = PATHS[status];
  const dayOf = dayOfStep(contact, today);
  const updatedOn = dayOf(steps.length - 1);
  const endedBy = steps.at(-1) === 'withdraw' ? 'candidate' : 'employer';
  const reasons = INTRODUCTION_REASONS_BY_PARTY[endedBy];
  const ends = ['end', 'decline', 'withdraw'].includes(steps.at(-1) ?? '');
  made.introductions.push({
    id,
    vacancy_id: vacancyId(vacancy.key),
    organisation_id: organisationId(vacancy.organisation),
    passport_id: passportId(person.email),
    account_id: accountId(person.email),
    status,
    started_by: steps[0] === 'invite' ? 'employer' : 'candidate',
    meeting_proposed_by: steps.includes('propose-meeting') ? 'candidate' : null,
    meeting_at: steps.includes('propose-meeting') ? noon(addDays(updatedOn, 5)) : null,
    reason: ends ? reasons[contact.number % reasons.length] : null,
    version: steps.length,
    created_at: noon(startedOn),
    updated_at: noon(updatedOn),
  });
  steps.forEach((transition, step) => {
    made.events.push({
      introduction_id: id,
      transition,
      by:
        transition === 'expire' ? 'system' : BY_EMPLOYER.has(transition) ? 'employer' : 'candidate',
      at: noon(dayOf(step)),
    });
  });
  if (steps.includes('release')) {
    made.releases.push({
      id: stableId('release', id),
      introduction_id: id,
      fields: ['name', 'email', 'introduction-text'],
      until: addDays(startedOn, 60),
      created_at: noon(addDays(startedOn, 1)),
      revoked_at: RELEASED.has(status) ? null : noon(updatedOn),
    });
  }
}

/** When each step was taken: a day after the one before, or as fast as that employer answers. */
function dayOfStep({ number, vacancy, status, startedOn }: Contact, today: CalendarDate) {
  const answersAt = PATHS[status].indexOf('agree-meeting');
  const wait = paceOf(vacancy.organisation) + (number % 3);
  return (step: number): CalendarDate => {
    const day = addDays(startedOn, answersAt >= 0 && step >= answersAt ? step + wait : step);
    return day > today ? today : day;
  };
}

/** Days beyond the usual one that an employer takes to answer; some are slower than others. */
function paceOf(organisation: string): number {
  return [...organisation].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 8;
}

/** What people waited for: the answer after they shared something, and after the meeting. */
function addAwaitedAnswers(made: Contacts, contact: Contact, today: CalendarDate): void {
  const { status, number } = contact;
  const steps = PATHS[status];
  const introduction = introductionId(contact);
  const dayOf = dayOfStep(contact, today);
  const add = (askedOn: CalendarDate, answeredOn: CalendarDate | null) => {
    const { workingDays, dueOn } = awaitAnswer(new Date(noon(askedOn)), ANSWER_RULES.usualDays);
    made.awaitedAnswers.push({
      id: stableId('awaited-answer', introduction, made.awaitedAnswers.length),
      introduction_id: introduction,
      asked_at: noon(askedOn),
      working_days: workingDays,
      due_on: dueOn,
      ended_at: answeredOn === null ? null : noon(answeredOn),
      answered_after: answeredOn === null ? null : workingDaysBetween(askedOn, answeredOn),
    });
  };
  if (steps.includes('agree-meeting')) {
    add(dayOf(steps.indexOf('release')), dayOf(steps.indexOf('agree-meeting')));
  }
  // Nobody is late on the first day of a region.
  if (status === 'released' || status === 'meeting-proposed')
    add(addDays(today, -(number % 3)), null);
  if (status === 'meeting-agreed') {
    const meetingOn = addDays(dayOf(steps.length - 1), 5);
    add(meetingOn > today ? meetingOn : today, null);
  }
}

function placementRow(contact: Contact, index: number, today: CalendarDate): Row {
  const { person, vacancy } = contact;
  const status = PLACEMENT_STATUSES[index % PLACEMENT_STATUSES.length] ?? 'proposed';
  const { startsOn, endsOn, agreedOn } = periodOf(status, index, today);
  const { content } = vacancy;
  return {
    id: stableId('placement', introductionId(contact)),
    introduction_id: introductionId(contact),
    vacancy_id: vacancyId(vacancy.key),
    organisation_id: organisationId(vacancy.organisation),
    account_id: accountId(person.email),
    form: content.forms[index % content.forms.length],
    hours_per_week: content.hoursMin > 0 ? content.hoursMin : content.hoursMax,
    starts_on: startsOn,
    ends_on: endsOn,
    status,
    reason: status === 'ended-early' ? 'hours' : null,
    version: 1,
    created_at: noon(agreedOn),
    updated_at: noon(agreedOn),
  };
}

function periodOf(status: PlacementStatus, index: number, today: CalendarDate) {
  const agreedOn = addDays(today, -((index * 11) % 330) - 1);
  switch (status) {
    case 'proposed':
    case 'confirmed':
      return { agreedOn, startsOn: addDays(today, 14), endsOn: null };
    case 'active':
      return { agreedOn, startsOn: addDays(today, -7), endsOn: addDays(today, 120) };
    case 'completed':
    case 'ended-early':
      return { agreedOn, startsOn: addDays(agreedOn, 1), endsOn: addDays(agreedOn, 90) };
    default:
      return { agreedOn, startsOn: addDays(agreedOn, 14), endsOn: null };
  }
}
