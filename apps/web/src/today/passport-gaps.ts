import type { Passport } from '@inzetbaar/contracts/passports';

/** The parts of a passport that matching needs most, in the order in which to fill them in. */
export const PASSPORT_PARTS = ['skills', 'lanes', 'hours', 'availability', 'place'] as const;
export type PassportPart = (typeof PASSPORT_PARTS)[number];

const IS_FILLED: Readonly<Record<PassportPart, (passport: Passport) => boolean>> = {
  skills: (passport) => passport.skills.length > 0,
  lanes: (passport) => passport.lanes.length > 0,
  hours: (passport) => passport.hoursMax > 0,
  availability: (passport) => passport.availability.length > 0,
  place: (passport) => passport.postcodeArea !== null,
};

/** What is still empty. */
export function passportGaps(passport: Passport): PassportPart[] {
  return PASSPORT_PARTS.filter((part) => !IS_FILLED[part](passport));
}
