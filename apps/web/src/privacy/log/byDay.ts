import type { AccessLogEntry } from '@inzetbaar/contracts/passports';
import { calendarDateAt } from '@inzetbaar/domain/calendar';

/** The same look by the same person on one day: told once, with how often and when last. */
export interface Look {
  entry: AccessLogEntry;
  times: number;
  /** ISO instant. */
  lastAt: string;
}

export interface Day {
  /** Calendar date in the Netherlands. */
  date: string;
  looks: Look[];
}

/**
 * The access log by day. Who keeps a page open, or comes back to it, is in the log once an hour; looks that show the same thing to the same person for the same vacancy are one line of their day.
 * @param entries newest first, as the log gives them
 */
export function byDay(entries: readonly AccessLogEntry[]): Day[] {
  const days = new Map<string, Map<string, Look>>();
  for (const entry of entries) {
    const date = calendarDateAt(new Date(entry.at));
    const looks = days.get(date) ?? new Map<string, Look>();
    days.set(date, looks);
    const key = sameLook(entry);
    const known = looks.get(key);
    if (known === undefined) looks.set(key, { entry, times: entry.times, lastAt: entry.lastAt });
    else known.times += entry.times;
  }
  return [...days].map(([date, looks]) => ({ date, looks: [...looks.values()] }));
}

function sameLook({ kind, organisation, viewer, vacancy, fields }: AccessLogEntry): string {
  return JSON.stringify([kind, organisation?.id, viewer, vacancy?.id, [...fields].sort()]);
}
