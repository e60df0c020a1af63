import type { CalendarDate } from '../calendar/index.ts';
import type { EntrustmentLevel } from '../passports/index.ts';

/** How a training is given. */
export const TRAINING_FORMS = ['classroom', 'online', 'on-the-job', 'blended'] as const;
export type TrainingForm = (typeof TRAINING_FORMS)[number];

/** Who may ask for a seat: everybody in the region, or the people of the offering organisation. */
export const TRAINING_REACHES = ['region', 'own-organisation'] as const;
export type TrainingReach = (typeof TRAINING_REACHES)[number];

/** A skill that a training teaches, and the level that its participants reach. */
export interface TaughtSkill {
  skillId: string;
  level: EntrustmentLevel;
}

/** One time that a training is given. */
export interface TrainingSession {
  id: string;
  /** First day. */
  startsOn: CalendarDate;
  /** Last day on which somebody may ask for a seat. */
  askUntil: CalendarDate;
  seats: number;
}

/** What an employer writes of a training (om- of bijscholing). */
export interface TrainingContent {
  title: string;
  about: string;
  skills: readonly TaughtSkill[];
  form: TrainingForm;
  /** From the first day to the last. */
  weeks: number;
  /** Study hours in all. */
  hours: number;
  /** Null: nowhere in particular, as with what is online. */
  locationId: string | null;
  /** Who pays what, in a few words; empty: nothing was said. */
  costs: string;
  reach: TrainingReach;
  sessions: readonly TrainingSession[];
}

/** The first session that somebody can still ask a seat in, or null. Sessions stand in any order. */
export function nextSession<Session extends Pick<TrainingSession, 'id' | 'startsOn' | 'askUntil'>>(
  sessions: readonly Session[],
  today: CalendarDate,
): Session | null {
  const [next] = sessions.filter(({ askUntil }) => askUntil >= today).toSorted(byStart);
  return next ?? null;
}

/** Orders sessions by their first day; of the same day by id, so that the order is always one. */
export function byStart(
  a: Pick<TrainingSession, 'id' | 'startsOn'>,
  b: Pick<TrainingSession, 'id' | 'startsOn'>,
): number {
  if (a.startsOn !== b.startsOn) return a.startsOn < b.startsOn ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
