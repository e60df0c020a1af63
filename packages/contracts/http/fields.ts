import { isCalendarDate } from '@inzetbaar/domain/calendar';
import { z } from 'zod';

// Tabs and line ends are part of what people paste; every other control character is a mistake or an attack.
// oxlint-disable-next-line no-control-regex
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;

/** Marks a refinement with one of the domain's issue codes, which the API turns into words. */
export function issueCode(code: string): { error: string } {
  return { error: code };
}

/** One or more lines of text without control characters; surrounding space is dropped. */
export function text(max: number, min = 1) {
  return z
    .string()
    .trim()
    .min(min)
    .max(max)
    .refine((value) => !CONTROL_CHARACTERS.test(value), issueCode('control_characters'));
}

/** A single line of text. */
export function line(max: number, min = 1) {
  return text(max, min).refine((value) => !/[\r\n]/.test(value), issueCode('control_characters'));
}

/** A list in which every value occurs once. */
export function uniqueList<Item extends z.ZodType<string>>(item: Item, max: number, min = 0) {
  return z
    .array(item)
    .min(min)
    .max(max)
    .refine((items) => new Set(items).size === items.length, issueCode('duplicate'));
}

/** A calendar date (Europe/Amsterdam), `YYYY-MM-DD`. */
export const calendarDate = z
  .string()
  .refine(isCalendarDate, issueCode('not_a_date'))
  .meta({ format: 'date', description: 'Calendar date in Europe/Amsterdam' });

/** An instant, ISO 8601 in UTC. */
export const instant = z.iso.datetime();

export const id = z.uuid();
export const idParams = z.strictObject({ id });

/** The secret of a link in a mail, as it comes back in a body. */
export const linkToken = z.string().min(20).max(200);

/** Hours a week; a week has 168. */
export const weeklyHours = z
  .number()
  .min(0)
  .refine((hours) => hours <= 168, issueCode('hours_over_week'));

/** The bytes of a PDF file. */
export const pdf = z.instanceof<typeof Uint8Array<ArrayBufferLike>>(Uint8Array);

/** The bytes of an iCalendar file (RFC 5545). */
export const calendarFile = z.instanceof<typeof Uint8Array<ArrayBufferLike>>(Uint8Array);

/** The answer to what has nothing to tell. */
export const nothing = z.null();
