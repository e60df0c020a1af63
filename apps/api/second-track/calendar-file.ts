import type { CalendarEntry } from '@inzetbaar/application/second-track';
import { addDays } from '@inzetbaar/domain/calendar';
import type { Obligation } from '@inzetbaar/domain/second-track';
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';

/**
 * Deadlines as an iCalendar file (RFC 5545): a whole day each, which takes nobody's time. An event names
 * the kind of deadline and the number of the case, never a person, since calendars are shared and lie on
 * other people's servers.
 *
 * @param publicUrl without a slash at the end; @param now of the request, so that the same deadlines at the
 *   same moment are the same file
 */
export function calendarFile(
  { entries, locale }: { entries: readonly CalendarEntry[]; locale: 'nl' | 'en' },
  { publicUrl, now }: { publicUrl: string; now: Date },
): Uint8Array {
  const words = WORDS[locale];
  const calendar = ical({
    name: words.name,
    prodId: { company: 'Inzetbaar', product: 'deadlines', language: locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 6 * 3600,
  });
  for (const { caseId, caseNumber, deadlineId, obligation, dueOn } of entries) {
    calendar.createEvent({
      // Stable, so that a deadline that moves is moved in the calendar and not doubled.
      id: `${caseId}.${deadlineId}@inzetbaar`,
      stamp: now,
      start: dueOn,
      end: addDays(dueOn, 1),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: words.event(words.obligations[obligation], caseNumber),
      url: `${publicUrl}/dossiers/${caseId}`,
    });
  }
  return new TextEncoder().encode(calendar.toString());
}

interface CalendarWords {
  name: string;
  event: (obligation: string, caseNumber: string) => string;
  obligations: Readonly<Record<Obligation, string>>;
}

const WORDS: Readonly<Record<'nl' | 'en', CalendarWords>> = {
  nl: {
    name: 'Termijnen in Inzetbaar',
    event: (obligation, caseNumber) => `${obligation}, dossier ${caseNumber}`,
    obligations: {
      'problem-analysis': 'Uiterlijk: probleemanalyse',
      'action-plan': 'Uiterlijk: plan van aanpak',
      evaluation: 'Uiterlijk: evaluatie',
      'notice-to-uwv': 'Uiterlijk: melding bij UWV',
      'first-year-evaluation': 'Uiterlijk: eerstejaarsevaluatie',
      'second-track-start': 'Uiterlijk: start tweede spoor',
      'benefit-letter': 'Brief van UWV over de WIA',
      'benefit-application': 'Uiterlijk: WIA-aanvraag',
      'reintegration-report': 'Uiterlijk: re-integratieverslag',
      'waiting-period-end': 'Einde wachttijd',
      'wage-sanction-end': 'Einde loonsanctie',
    },
  },
  en: {
    name: 'Deadlines in Inzetbaar',
    event: (obligation, caseNumber) => `${obligation}, case ${caseNumber}`,
    obligations: {
      'problem-analysis': 'Last day: problem analysis',
      'action-plan': 'Last day: action plan',
      evaluation: 'Last day: evaluation',
      'notice-to-uwv': 'Last day: notice to UWV',
      'first-year-evaluation': 'Last day: first-year evaluation',
      'second-track-start': 'Last day: start of the second track',
      'benefit-letter': 'UWV’s letter about WIA',
      'benefit-application': 'Last day: WIA application',
      'reintegration-report': 'Last day: re-integration report',
      'waiting-period-end': 'End of the waiting period',
      'wage-sanction-end': 'End of the wage sanction',
    },
  },
};
