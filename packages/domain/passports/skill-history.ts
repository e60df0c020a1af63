import { type CalendarDate, isCalendarDate } from '../calendar/index.ts';
import type { ReservedProcedure } from '../law/index.ts';

/** What a skill was when it was split: people who hold it still read its name, and the law still holds. */
export interface SplitSkillName {
  nl: string;
  en: string;
  procedure?: ReservedProcedure;
}

/**
 * What a version did to the skills of the language. An id is never used again for another meaning,
 * and none disappears without one of these, so that every passport can follow.
 */
export type SkillChange =
  | { kind: 'added'; ids: readonly string[] }
  /** The same skill under another id. */
  | { kind: 'renamed'; from: string; to: string }
  /** Several skills are one from now on; `into` is new, or was there already. */
  | { kind: 'merged'; from: readonly string[]; into: string }
  /** One skill turned out to be several; only the person can say which. */
  | { kind: 'split'; from: string; into: readonly string[]; was: SplitSkillName };

/** One version of the skills language. */
export interface SkillVersion {
  /** Year and number within it: `2026.2`. */
  version: string;
  /** In use from this day on. */
  date: CalendarDate;
  changes: readonly SkillChange[];
}

/** Every version, oldest first. The first one adds everything that it begins with. */
export type SkillHistory = readonly SkillVersion[];

/** The ids that a change retires and those that hold what they meant. */
export function retiredBy(change: SkillChange): { from: readonly string[]; to: readonly string[] } {
  switch (change.kind) {
    case 'added':
      return { from: [], to: change.ids };
    case 'renamed':
      return { from: [change.from], to: [change.to] };
    case 'merged':
      return { from: change.from, to: [change.into] };
    case 'split':
      return { from: [change.from], to: change.into };
  }
}

/** The ids that the newest version of a sound history holds. */
export function skillsInUse(history: SkillHistory): ReadonlySet<string> {
  const inUse = new Set<string>();
  for (const change of history.flatMap(({ changes }) => changes)) {
    const { from, to } = retiredBy(change);
    for (const id of from) inUse.delete(id);
    for (const id of to) inUse.add(id);
  }
  return inUse;
}

/** Everything that is wrong with a history, in words for whoever edits it; empty when it is sound. */
export function historyFaults(history: SkillHistory): string[] {
  const faults: string[] = [];
  const inUse = new Set<string>();
  const known = new Set<string>();
  let before: SkillVersion | undefined;
  for (const step of history) {
    const say = (fault: string) => faults.push(`${step.version}: ${fault}`);
    if (orderOf(step.version) === null) say('a version is a year and a number: 2026.2');
    if (!isCalendarDate(step.date)) say(`${step.date} is no date`);
    if (before !== undefined) {
      if (!((orderOf(before.version) ?? 0) < (orderOf(step.version) ?? 0))) {
        say(`has to come after ${before.version}`);
      }
      if (step.date < before.date) say(`is dated before ${before.version}`);
    }
    for (const change of step.changes) {
      for (const fault of changeFaults(change, inUse, known)) say(fault);
      const { from, to } = retiredBy(change);
      for (const id of from) inUse.delete(id);
      for (const id of to) {
        inUse.add(id);
        known.add(id);
      }
    }
    before = step;
  }
  return faults;
}

function changeFaults(
  change: SkillChange,
  inUse: ReadonlySet<string>,
  known: ReadonlySet<string>,
): string[] {
  const { from, to } = retiredBy(change);
  const mayExist = change.kind === 'merged' || change.kind === 'split';
  const least = change.kind === 'split' ? 2 : 1;
  return [
    ...from.filter((id) => !inUse.has(id)).map((id) => `${id} is not in use`),
    ...to
      .filter((id) => known.has(id) && !(mayExist && inUse.has(id)))
      .map((id) => `${id} was used before`),
    ...to.filter((id) => from.includes(id)).map((id) => `${id} cannot become itself`),
    ...[...repeated(from), ...repeated(to)].map((id) => `${id} is named twice`),
    ...(to.length < least || (change.kind === 'merged' && from.length === 0)
      ? [`nothing to be ${change.kind}`]
      : []),
  ];
}

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, at) => ids.indexOf(id) !== at);
}

/** `2026.2` → 2026002; null for anything else. */
function orderOf(version: string): number | null {
  const parts = /^(\d{4})\.(\d{1,3})$/.exec(version);
  return parts === null ? null : Number(parts[1]) * 1000 + Number(parts[2]);
}
