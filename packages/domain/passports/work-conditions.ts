/**
 * What work must or must not ask of a person: a closed list, a preference that any candidate in any
 * lane may have, never a health fact (design, section 2; Autoriteit Persoonsgegevens,
 * Beleidsregels De zieke werknemer). There is no free text here on purpose.
 */
export const WORK_CONDITIONS = [
  'no-night-shifts',
  'no-evening-shifts',
  'no-weekend-shifts',
  'fixed-days',
  'fixed-location',
  'max-4-hours-a-day',
  'max-6-hours-a-day',
  'no-lifting',
  'no-long-standing',
  'no-long-sitting',
  'no-driving',
  'no-lone-work',
  'quiet-workplace',
  'no-physical-confrontation',
  'no-screen-work',
  'extra-breaks',
  'regular-pace',
  'wheelchair-access',
  'remote-possible',
  'gradual-build-up',
] as const;
export type WorkCondition = (typeof WORK_CONDITIONS)[number];
