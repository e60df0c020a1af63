import { DAYS, DAY_PARTS } from '@inzetbaar/domain/availability';
import type { Day, DayPart, Slot } from '@inzetbaar/domain/availability';
import type { Say } from './say.ts';

const WORKDAYS: readonly Day[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const WEEKEND: readonly Day[] = ['sat', 'sun'];

/**
 * Times of the week as people say them: `’s avonds op maandag en dinsdag en ’s nachts op elke dag`.
 * Grouped by part of the day, in the order of the week.
 */
export function timesInWords(slots: readonly Slot[], say: Pick<Say, 't' | 'formats'>): string {
  const parts = DAY_PARTS.flatMap((part) => {
    const days = DAYS.filter((day) => slots.includes(`${day}-${part}`));
    return days.length === 0 ? [] : [partInWords(part, days, say)];
  });
  return parts.join('; ');
}

function partInWords(
  part: DayPart,
  days: readonly Day[],
  { t, formats }: Pick<Say, 't' | 'formats'>,
): string {
  return t(`matchingWords.times.${part}`, { days: daysInWords(days, { t, formats }) });
}

function daysInWords(days: readonly Day[], { t, formats }: Pick<Say, 't' | 'formats'>): string {
  if (days.length === DAYS.length) return t('matchingWords.times.everyDay');
  if (same(days, WORKDAYS)) return t('matchingWords.times.workdays');
  if (same(days, WEEKEND)) return t('matchingWords.times.weekend');
  return formats.list(days.map((day) => t(`vocabulary.day.${day}`)));
}

function same(days: readonly Day[], others: readonly Day[]): boolean {
  return days.length === others.length && others.every((day) => days.includes(day));
}
