import { WORK_CONDITIONS } from '@inzetbaar/domain/passports';
import {
  CASE_LIMITS,
  CASE_OUTCOMES,
  CASE_STATUSES,
  CASE_TRANSITION_NAMES,
  DEADLINE_STATES,
  EXEMPTION_GROUNDS,
  INTERRUPTION_KINDS,
  OBLIGATIONS,
  TRACK_ONE_PROSPECTS,
} from '@inzetbaar/domain/second-track';
import { z } from 'zod';
import { calendarDate, id, instant, line } from '../http/index.ts';

const hours = z.number().min(0).max(60);
const hoursSince = z.strictObject({ since: calendarDate, hoursPerWeek: hours });

/** Dates only: what somebody has is not told anywhere. */
const sickness = z.strictObject({
  firstDay: calendarDate,
  interruptions: z
    .array(
      z.strictObject({
        kind: z.enum(INTERRUPTION_KINDS),
        from: calendarDate,
        until: calendarDate,
        /** After leave: the company doctor sees the sickness as a new one. */
        startsAnew: z.boolean().default(false),
      }),
    )
    .max(CASE_LIMITS.interruptions),
  lastDay: calendarDate.nullable(),
});

const metObligation = z.strictObject({ obligation: z.enum(OBLIGATIONS), on: calendarDate });
const exemption = z.strictObject({
  obligation: z.enum(OBLIGATIONS),
  ground: z.enum(EXEMPTION_GROUNDS),
  since: calendarDate,
  until: calendarDate.nullable(),
});

const statement = z.strictObject({
  sickness,
  contractHours: hours,
  workedHours: z.array(hoursSince).max(CASE_LIMITS.hours),
  /** Hours a week that the company doctor thinks possible, from a day on. */
  buildUp: z.array(hoursSince).max(CASE_LIMITS.hours),
  prospect: z.enum(TRACK_ONE_PROSPECTS),
  /** What the company doctor lets be known, each with its last day. */
  conditions: z
    .array(z.strictObject({ condition: z.enum(WORK_CONDITIONS), until: calendarDate }))
    .max(CASE_LIMITS.conditions),
  exemptions: z.array(exemption).max(CASE_LIMITS.exemptions),
  done: z.array(metObligation).max(CASE_LIMITS.done),
  wageSanctionUntil: calendarDate.nullable(),
});
export type CaseStatementInput = z.infer<typeof statement>;

/** What is changed; what is left out stays. */
export const caseChange = statement.partial();
export type CaseChange = z.infer<typeof caseChange>;

export const caseToOpen = z.strictObject({
  /** Null: the only organisation that the account is case manager for. */
  organisationId: id.nullable().default(null),
  name: line(120),
  email: z.email().max(254),
  sickness,
  contractHours: hours.gt(0),
  workedHours: statement.shape.workedHours.default([]),
  prospect: statement.shape.prospect.default('not-known-yet'),
});
export type CaseToOpenInput = z.input<typeof caseToOpen>;

export const obligationMet = metObligation;
export const exemptionToRecord = exemption.omit({ since: true });

export const deadlineBy = z.enum([
  'company-doctor',
  'employer',
  'employer-and-employee',
  'employee',
  'uwv',
]);

const deadline = z.object({
  id: z.string(),
  obligation: z.enum(OBLIGATIONS),
  /** The first day on which it makes sense; null: from the start. */
  opensOn: z.string().nullable(),
  dueOn: z.string(),
  state: z.enum(DEADLINE_STATES),
  doneOn: z.string().nullable(),
  exemption: exemption.nullable(),
  by: deadlineBy,
  rule: z.object({
    id: z.string(),
    source: z.string(),
    explanation: z.object({ nl: z.string(), en: z.string() }),
  }),
});
export type DeadlineView = z.infer<typeof deadline>;

/** A case as a list shows it. */
export const caseItem = z.object({
  id,
  /** What it is called where its person is not named. */
  number: z.string(),
  organisation: z.object({ id, name: z.string() }),
  name: z.string(),
  status: z.enum(CASE_STATUSES),
  /** Of sickness, counted from 1. */
  week: z.number().int(),
  firstDay: z.string(),
  /** The first deadline that is not met and still holds; null once the case is closed. */
  next: deadline.nullable(),
  /** The waiting period is over, while the case is open: it can be ended. */
  isRunOut: z.boolean(),
  updatedAt: instant,
});
export type CaseItem = z.infer<typeof caseItem>;

export const secondTrackCase = z.object({
  ...caseItem.shape,
  email: z.string(),
  version: z.number().int(),
  /** On which side the reader stands. */
  party: z.enum(['candidate', 'case-manager']),
  transitions: z.array(z.enum(CASE_TRANSITION_NAMES)),
  statement: statement.extend({ outcome: z.enum(CASE_OUTCOMES).nullable() }),
  deadlines: z.array(deadline),
  /** The dates on which the weeks of sickness begin, as the count has them; the first is week 1. */
  weeks: z.array(z.string()),
  today: z.string(),
});
export type SecondTrackCase = z.infer<typeof secondTrackCase>;

/** A deadline on the day page, with the case that it belongs to. */
export const guardedDeadline = z.object({
  ...deadline.shape,
  caseId: id,
  caseNumber: z.string(),
  name: z.string(),
});
export type GuardedDeadlineView = z.infer<typeof guardedDeadline>;
