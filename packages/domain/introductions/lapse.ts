/** An introduction in which nothing happens for so many days lapses by itself. */
const INTRODUCTION_LAPSES_AFTER_DAYS = 30;

/** Introductions without a change since this instant lapse. */
export function lapseBefore(now: Date): Date {
  return new Date(now.getTime() - INTRODUCTION_LAPSES_AFTER_DAYS * 86_400_000);
}
