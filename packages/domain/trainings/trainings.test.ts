import { describe, expect, it, test } from 'vitest';
import { DomainError, type FieldIssue } from '../errors/index.ts';
import { LEGAL_TITLES } from '../law/index.ts';
import { checkOpenable, checkTraining } from './check-training.ts';
import {
  availableSeatTransitions,
  decideSeatRequest,
  decideSeatTransition,
  decideTrainingTransition,
  showsWhoAsks,
} from './seats.ts';
import {
  OPEN_SEAT_STATUSES,
  SEAT_REQUEST_STATUSES,
  SEAT_STATUSES,
  SEAT_TRANSITION_NAMES,
  SEAT_TRANSITIONS,
  TRAINING_STATUSES,
  TRAINING_TRANSITION_NAMES,
  TRAINING_TRANSITIONS,
} from './status.ts';
import { TITLE_STUDIES } from './studies.ts';
import { nextSession, type TrainingContent } from './training.ts';

const TODAY = '2026-06-01';
const session = { id: 'a', startsOn: '2026-09-01', askUntil: '2026-08-15', seats: 12 };
const sound: TrainingContent = {
  title: 'Wondzorg in de wijk',
  about: 'U leert wonden verzorgen.',
  skills: [{ skillId: 'wound-care', level: 4 }],
  form: 'classroom',
  weeks: 4,
  hours: 24,
  locationId: 'own',
  costs: '',
  reach: 'region',
  sessions: [session],
};
const lookups = {
  knowsSkill: (id: string) => id === 'wound-care',
  knowsLocation: (id: string) => id === 'own',
};

describe('checkTraining', () => {
  const check = (change: Partial<TrainingContent>) =>
    checkTraining({ ...sound, ...change }, lookups);

  it('accepts a sound one, also without a place or a session yet', () => {
    expect(check({})).toEqual([]);
    expect(check({ locationId: null, sessions: [] })).toEqual([]);
  });

  it.each<[string, Partial<TrainingContent>, FieldIssue[]]>([
    [
      'a skill that the language does not have',
      { skills: [{ skillId: 'flying', level: 3 }] },
      [{ path: 'skills.0.skillId', code: 'unknown_skill' }],
    ],
    [
      'a skill that is taught twice',
      { skills: [...sound.skills, ...sound.skills] },
      [{ path: 'skills.1.skillId', code: 'duplicate' }],
    ],
    ['half a week', { weeks: 0.5 }, [{ path: 'weeks', code: 'too_small', values: { minimum: 1 } }]],
    ['no hours', { hours: 0 }, [{ path: 'hours', code: 'too_small', values: { minimum: 1 } }]],
    [
      'a session without seats',
      { sessions: [{ ...session, seats: 0 }] },
      [{ path: 'sessions.0.seats', code: 'too_small', values: { minimum: 1 } }],
    ],
    [
      'asking after it has begun',
      { sessions: [{ ...session, askUntil: '2026-09-02' }] },
      [{ path: 'sessions.0.askUntil', code: 'dates_out_of_order' }],
    ],
    [
      'a day that is none',
      { sessions: [{ ...session, startsOn: '2026-02-30' }] },
      [{ path: 'sessions.0.startsOn', code: 'not_a_date' }],
    ],
    [
      'the same first day twice',
      { sessions: [session, { ...session, id: 'b' }] },
      [{ path: 'sessions.1.startsOn', code: 'duplicate' }],
    ],
    [
      'a place of somebody else',
      { locationId: 'other' },
      [{ path: 'locationId', code: 'unknown_location' }],
    ],
  ])('refuses %s', (_, change, issues) => {
    expect(check(change)).toEqual(issues);
  });
});

describe('checkOpenable', () => {
  const issues = (change: Partial<TrainingContent>, today = TODAY) =>
    checkOpenable({ ...sound, ...change }, today).map(({ path, code }) => `${path}: ${code}`);

  it('lets a complete one open until the last day to ask', () => {
    expect(issues({})).toEqual([]);
    expect(issues({}, session.askUntil)).toEqual([]);
    expect(issues({}, '2026-08-16')).toEqual(['sessions.0.askUntil: date_in_past']);
  });

  it('asks for words, skills, a session, and a place unless it is online', () => {
    expect(issues({ about: ' ', skills: [], sessions: [], locationId: null })).toEqual([
      'about: required',
      'skills: required',
      'locationId: required',
      'sessions: required',
    ]);
    expect(issues({ form: 'online', locationId: null })).toEqual([]);
  });
});

test('the next session is the first that can still be asked', () => {
  const later = { ...session, id: 'b', startsOn: '2026-11-01', askUntil: '2026-10-15' };
  expect(nextSession([later, session], TODAY)).toBe(session);
  expect(nextSession([later, session], '2026-08-16')).toBe(later);
  expect(nextSession([later, session], '2026-10-16')).toBeNull();
});

describe('the status of a training', () => {
  test.each(
    TRAINING_STATUSES.flatMap((from) => TRAINING_TRANSITION_NAMES.map((name) => ({ from, name }))),
  )('follows the table: $name from $from', ({ from, name }) => {
    const row = TRAINING_TRANSITIONS.find((one) => one.name === name && one.from.includes(from));
    if (row === undefined) {
      expect(() => decideTrainingTransition(from, name)).toThrow(
        new DomainError('transition_not_allowed', { from, transition: name }),
      );
    } else expect(decideTrainingTransition(from, name)).toBe(row.to);
  });

  it('does not come back from cancelled', () => {
    expect(TRAINING_TRANSITIONS.filter(({ from }) => from.includes('cancelled'))).toEqual([]);
  });
});

describe('asking for a seat', () => {
  const ask = (taken: number, today = TODAY, status: 'open' | 'closed' = 'open') =>
    decideSeatRequest({ status }, session, { seats: 2, taken }, today);

  it('gives the last seat to one, and the waiting list to the next', () => {
    expect(ask(1)).toBe('asked');
    expect(ask(2)).toBe('waiting-list');
  });

  it('ends after the last day, and with a training that is closed', () => {
    expect(ask(0, session.askUntil)).toBe('asked');
    expect(() => ask(0, '2026-08-16')).toThrow('asking_closed');
    expect(() => ask(0, TODAY, 'closed')).toThrow('asking_closed');
  });
});

describe('a request for a seat', () => {
  const parties = ['person', 'employer', 'system'] as const;
  test.each(
    SEAT_REQUEST_STATUSES.flatMap((status) =>
      SEAT_TRANSITION_NAMES.flatMap((name) => parties.map((party) => ({ status, name, party }))),
    ),
  )('follows the table: $party may $name from $status, or not', ({ status, name, party }) => {
    const row = SEAT_TRANSITIONS.find(
      (one) => one.name === name && one.from.includes(status) && one.by.includes(party),
    );
    const decide = () =>
      decideSeatTransition({ status, startsOn: session.startsOn }, name, party, '2026-12-01');
    if (row === undefined) expect(decide).toThrow('transition_not_allowed');
    else expect(decide()).toBe(row.to);
  });

  it('is finished from the first day on, not before', () => {
    const state = { status: 'accepted', startsOn: session.startsOn } as const;
    const decide = (today: string) => decideSeatTransition(state, 'complete', 'employer', today);
    expect(() => decide('2026-08-31')).toThrow('transition_not_allowed');
    expect(decide('2026-09-01')).toBe('completed');
    expect(availableSeatTransitions(state, 'employer', '2026-08-31')).toEqual([]);
    expect(availableSeatTransitions(state, 'employer', '2026-09-01')).toEqual([
      'complete',
      'not-complete',
    ]);
  });

  it('ends where it no longer goes anywhere, and keeps a seat until then or a no', () => {
    for (const status of SEAT_REQUEST_STATUSES) {
      const goesOn = SEAT_TRANSITIONS.some(({ from }) => from.includes(status));
      expect(OPEN_SEAT_STATUSES.some((open) => open === status)).toBe(goesOn);
      const keeps = SEAT_STATUSES.some((seat) => seat === status);
      expect(showsWhoAsks(status)).toBe(keeps || status === 'waiting-list');
    }
  });
});

test('every protected title has the study that leads to it', () => {
  expect(TITLE_STUDIES.map(({ title }) => title).toSorted()).toEqual(LEGAL_TITLES.toSorted());
});
