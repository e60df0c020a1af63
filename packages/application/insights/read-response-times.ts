import { addDays, calendarDateAt, type CalendarDate, startOfDay } from '@inzetbaar/domain/calendar';
import { DomainError } from '@inzetbaar/domain/errors';
import { type Actor, holds } from '@inzetbaar/domain/identity';
import {
  lastMonday,
  RESPONSE_TIME_RULES,
  SMALLEST_SHOWN,
  type ToldResponseTimes,
  toldResponseTimes,
} from '@inzetbaar/domain/insights';
import type { Clock, ResponseTimeCounts, Transaction } from '../ports/index.ts';

/** An employer with what is told of its answers. */
export interface EmployerResponseTimes extends ToldResponseTimes {
  organisation: { id: string; name: string };
  /** What it promises now, in working days. */
  responseDays: number;
}

/** How the employers of the region answer. */
export interface RegionResponseTimes {
  /** First day that counts, and the day before which it ends. */
  from: CalendarDate;
  before: CalendarDate;
  /** Fewest persons behind a figure. */
  threshold: number;
  /** By name, whatever their figures are. */
  employers: readonly EmployerResponseTimes[];
}

interface Deps {
  transaction: Transaction;
  clock: Clock;
}

/**
 * How fast each employer answers who waits, over 90 days up to the last Monday; figures about fewer than
 * five persons are withheld, and no numbers of answers are told (`RESPONSE_TIME_RULES`). Regional
 * coordinators and platform administrators only; throws `forbidden`.
 */
export function readRegionResponseTimes({ transaction, clock }: Deps) {
  return async (actor: Actor): Promise<RegionResponseTimes> => {
    if (actor.kind !== 'user') throw new DomainError('not_signed_in', {});
    if (!holds(actor, ['regional-coordinator', 'platform-admin'])) {
      throw new DomainError('forbidden', {});
    }
    const before = lastMonday(calendarDateAt(clock.now()));
    const from = addDays(before, -RESPONSE_TIME_RULES.period.days);
    const counts = await transaction(actor, ({ insights }) =>
      insights.responseTimes(startOfDay(from), startOfDay(before)),
    );
    const employers = counts.map((one) => ({
      organisation: { id: one.organisationId, name: one.organisationName },
      responseDays: one.responseDays,
      ...toldResponseTimes(one),
    }));
    return {
      from,
      before,
      threshold: SMALLEST_SHOWN,
      employers: employers.toSorted((a, b) =>
        a.organisation.name.localeCompare(b.organisation.name, 'nl'),
      ),
    };
  };
}

/** How an organisation answered, told to itself. */
export type OwnResponseTimes = Pick<
  ResponseTimeCounts,
  'responseDays' | 'answers' | 'inTime' | 'medianDays'
> & { from: CalendarDate };

/**
 * How an organisation answered in the last 90 days, up to now and in whole numbers: its recruiters see
 * each of these introductions. For them and its administrators; throws `forbidden`, and `not_found` for
 * another organisation.
 */
export function readOwnResponseTimes({ transaction, clock }: Deps) {
  return async (actor: Actor, organisationId: string): Promise<OwnResponseTimes> => {
    if (actor.kind !== 'user') throw new DomainError('not_signed_in', {});
    if (!holds(actor, ['recruiter', 'organisation-admin'])) throw new DomainError('forbidden', {});
    if (!holds(actor, ['recruiter', 'organisation-admin'], organisationId)) {
      throw new DomainError('not_found', { what: 'organisation' });
    }
    const now = clock.now();
    const from = addDays(calendarDateAt(now), -RESPONSE_TIME_RULES.period.days);
    const counts = await transaction(actor, ({ insights }) =>
      insights.responseTimes(startOfDay(from), now),
    );
    const own = counts.find((one) => one.organisationId === organisationId);
    if (own === undefined) throw new DomainError('not_found', { what: 'organisation' });
    const { responseDays, answers, inTime, medianDays } = own;
    return { from, responseDays, answers, inTime, medianDays };
  };
}
