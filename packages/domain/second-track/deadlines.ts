import { addDays, type CalendarDate, daysBetween } from '../calendar/index.ts';
import {
  comesByItself,
  DEADLINE_RULES,
  type DeadlineRule,
  type Obligation,
  rulesFor,
} from './deadline-rules.ts';
import { dateOfDay, dayCountOf, type DayCount, daysUpTo, type Sickness } from './sickness.ts';

const WEEK = 7;

/** Why an obligation does not hold in a case; shown with the deadline and in the appendix. */
export const EXEMPTION_GROUNDS = [
  'return-within-three-months',
  'no-usable-capacity',
  'full-and-lasting-benefit',
  'opinion-of-uwv',
  'employment-ends',
] as const;
export type ExemptionGround = (typeof EXEMPTION_GROUNDS)[number];

export interface Exemption {
  obligation: Obligation;
  ground: ExemptionGround;
  /** The day on which it was written down. */
  since: CalendarDate;
  /** The last day that it holds; null: as long as the case. */
  until: CalendarDate | null;
}

/** What is known of a case on a day. */
export interface CaseFacts {
  sickness: Sickness;
  /** What was done, and when; an evaluation as often as it took place. */
  done: readonly { obligation: Obligation; on: CalendarDate }[];
  exemptions: readonly Exemption[];
  /** The last day of the wages that UWV makes the employer pay for longer; null: not decided. */
  wageSanctionUntil: CalendarDate | null;
}

/** `passed`: a day on which nobody had to act is behind. */
export const DEADLINE_STATES = [
  'done',
  'exempt',
  'overdue',
  'due-soon',
  'open',
  'later',
  'passed',
] as const;
export type DeadlineState = (typeof DEADLINE_STATES)[number];

export interface Deadline {
  /** Stable over time: the obligation, and of what repeats its number. */
  id: string;
  obligation: Obligation;
  rule: DeadlineRule;
  /** The first day on which it makes sense; null: from the start. */
  opensOn: CalendarDate | null;
  /** The last day on which it is in time. */
  dueOn: CalendarDate;
  state: DeadlineState;
  doneOn: CalendarDate | null;
  exemption: Exemption | null;
}

/** Days before a deadline from which it is called near: the first reminder goes out then. */
export const NEAR_DAYS = 28;

/**
 * Every deadline of a case as it stands on a day, the earliest first: a function of dates alone.
 * What falls after the last day of sickness is left out, and so is what was due before a count that
 * started anew. The dates must be without `problemsOf`.
 */
export function deadlinesOf(
  facts: CaseFacts,
  today: CalendarDate,
  rules: readonly DeadlineRule[] = DEADLINE_RULES,
): Deadline[] {
  const count = dayCountOf(facts.sickness);
  const inForce = rulesFor(count.firstDay, rules);
  const done = facts.done.filter(({ on }) => on >= count.firstDay);
  const plan = new Plan(count, inForce, done, facts.wageSanctionUntil);
  return inForce
    .flatMap((rule) => plan.dates(rule, today).map((dates) => ({ rule, ...dates })))
    .filter(({ dueOn }) => facts.sickness.lastDay === null || dueOn <= facts.sickness.lastDay)
    .map(({ rule, nth, opensOn, dueOn, doneOn }): Deadline => {
      const exemption = doneOn === null ? exemptionFrom(facts, rule.obligation, dueOn) : null;
      return {
        id: nth === null ? rule.obligation : `${rule.obligation}.${nth}`,
        obligation: rule.obligation,
        rule,
        opensOn,
        dueOn,
        doneOn,
        exemption,
        state: stateOf({ obligation: rule.obligation, opensOn, dueOn, doneOn, exemption }, today),
      };
    })
    .toSorted((a, b) => order(a.dueOn, b.dueOn) || order(a.id, b.id));
}

/**
 * True once the waiting period is over, and the wages that UWV added to it where it did: the case can be
 * ended.
 */
export function isRunOut(deadlines: readonly Deadline[]): boolean {
  const last = deadlines.filter(({ obligation }) => comesByItself(obligation));
  return last.length > 0 && last.every(({ state }) => state === 'passed');
}

/** The week of sickness on a day, counted from 1; 0 before the first day. */
export function weekOfSickness(sickness: Sickness, on: CalendarDate): number {
  return Math.ceil(daysUpTo(dayCountOf(sickness), on) / WEEK);
}

interface Dates {
  nth: number | null;
  opensOn: CalendarDate | null;
  dueOn: CalendarDate;
  doneOn: CalendarDate | null;
}

/** Lays the rules of one case on the calendar. */
class Plan {
  readonly #count: DayCount;
  readonly #rules: readonly DeadlineRule[];
  readonly #done: CaseFacts['done'];
  readonly #sanctionUntil: CalendarDate | null;

  constructor(
    count: DayCount,
    rules: readonly DeadlineRule[],
    done: CaseFacts['done'],
    sanctionUntil: CalendarDate | null,
  ) {
    this.#count = count;
    this.#rules = rules;
    this.#done = done;
    this.#sanctionUntil = sanctionUntil;
  }

  dates(rule: DeadlineRule, today: CalendarDate): Dates[] {
    if (rule.due.kind === 'every') return this.#repeated(rule, rule.due, today);
    const dueOn = this.#dueOn(rule);
    if (dueOn === null) return [];
    const opensOn =
      rule.due.kind === 'week' && rule.due.opensInWeek !== undefined
        ? dateOfDay(this.#count, (rule.due.opensInWeek - 1) * WEEK + 1)
        : null;
    return [{ nth: null, opensOn, dueOn, doneOn: this.#firstDone(rule.obligation) }];
  }

  /** The last day in time; null: there is no such deadline in this case. */
  #dueOn({ due }: DeadlineRule): CalendarDate | null {
    switch (due.kind) {
      case 'week':
        return this.#endOfWeek(due.week);
      case 'after': {
        const from = this.#metOrDue(due.obligation);
        return from === null ? null : this.#later(from, due.weeks);
      }
      case 'sanction': {
        if (this.#sanctionUntil === null) return null;
        const latest = addDays(this.#waitingPeriodEnd() ?? this.#sanctionUntil, due.weeks * WEEK);
        return this.#sanctionUntil < latest ? this.#sanctionUntil : latest;
      }
      case 'every':
        return null;
    }
  }

  /**
   * Those that were done, the next one, and what follows until the waiting period ends. Of several
   * in arrears only the first is shown: one talk makes up for all of them.
   */
  #repeated(
    { obligation }: DeadlineRule,
    due: { obligation: Obligation; weeks: number },
    today: CalendarDate,
  ): Dates[] {
    const end = this.#waitingPeriodEnd();
    let from = this.#metOrDue(due.obligation);
    if (from === null || end === null) return [];
    const found: Dates[] = [];
    for (const { on } of this.#allDone(obligation)) {
      found.push({
        nth: found.length + 1,
        opensOn: null,
        dueOn: this.#later(from, due.weeks),
        doneOn: on,
      });
      from = on > from ? on : from;
    }
    for (let next = this.#later(from, due.weeks); next < end; next = this.#later(next, due.weeks)) {
      const last = found.at(-1);
      if (next < today && last !== undefined && last.doneOn === null) continue;
      found.push({ nth: found.length + 1, opensOn: null, dueOn: next, doneOn: null });
    }
    return found;
  }

  #metOrDue(obligation: Obligation): CalendarDate | null {
    const rule = this.#rules.find((each) => each.obligation === obligation);
    return this.#firstDone(obligation) ?? (rule === undefined ? null : this.#dueOn(rule));
  }

  #firstDone(obligation: Obligation): CalendarDate | null {
    return this.#allDone(obligation).at(0)?.on ?? null;
  }

  #allDone(obligation: Obligation): CaseFacts['done'] {
    return this.#done
      .filter((each) => each.obligation === obligation)
      .toSorted((a, b) => order(a.on, b.on));
  }

  #waitingPeriodEnd(): CalendarDate | null {
    const rule = this.#rules.find(({ obligation }) => obligation === 'waiting-period-end');
    return rule === undefined ? null : this.#dueOn(rule);
  }

  #endOfWeek(week: number): CalendarDate {
    return dateOfDay(this.#count, week * WEEK);
  }

  /** A number of weeks of sickness later: days that the count leaves out push it back. */
  #later(from: CalendarDate, weeks: number): CalendarDate {
    const day = Math.max(1, daysUpTo(this.#count, from));
    return dateOfDay(this.#count, day + weeks * WEEK);
  }
}

function exemptionFrom(
  { exemptions }: CaseFacts,
  obligation: Obligation,
  dueOn: CalendarDate,
): Exemption | null {
  return (
    exemptions.find(
      (each) => each.obligation === obligation && (each.until === null || each.until >= dueOn),
    ) ?? null
  );
}

function stateOf(
  deadline: Pick<Deadline, 'obligation' | 'opensOn' | 'dueOn' | 'doneOn' | 'exemption'>,
  today: CalendarDate,
): DeadlineState {
  if (deadline.doneOn !== null) return 'done';
  if (deadline.exemption !== null) return 'exempt';
  if (deadline.dueOn < today) return comesByItself(deadline.obligation) ? 'passed' : 'overdue';
  if (daysBetween(today, deadline.dueOn) <= NEAR_DAYS) return 'due-soon';
  return deadline.opensOn !== null && deadline.opensOn <= today ? 'open' : 'later';
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * The dates on which the weeks of sickness begin, the first of them week 1: for a timeline. As many as
 * asked; a count with gaps spreads them wider.
 */
export function weekStarts(sickness: Sickness, weeks: number): CalendarDate[] {
  const count = dayCountOf(sickness);
  return Array.from({ length: weeks }, (_, at) => dateOfDay(count, at * WEEK + 1));
}
