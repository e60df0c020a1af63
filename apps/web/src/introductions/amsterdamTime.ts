const CLOCK = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** What the clocks in the Netherlands show at an instant, as `YYYY-MM-DDTHH:mm`. */
export function amsterdamTimeAt(instant: Date): string {
  return CLOCK.format(instant).replace(' ', 'T');
}

/**
 * The instant at which the clocks in the Netherlands show a time (`YYYY-MM-DDTHH:mm`), whatever the
 * time zone of this device. An hour that is skipped in spring gives the hour after it.
 */
export function instantOfAmsterdamTime(local: string): Date {
  const asUtc = Date.parse(`${local}:00Z`);
  const summer = new Date(asUtc - 2 * 3_600_000);
  return amsterdamTimeAt(summer) === local ? summer : new Date(asUtc - 3_600_000);
}
