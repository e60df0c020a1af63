import type { VisiblePassport } from '../ports/index.ts';

/**
 * What a recruiter reads of somebody before anything is released (design, section 5): without the
 * passport's id, which would follow a person from one vacancy to another, and without the postcode
 * area, of which only the municipality may be known.
 */
export type VisibleProfile = Omit<VisiblePassport, 'id' | 'home'>;

/** Names of what is in a visible profile, for the access log. */
export const VISIBLE_PROFILE_FIELDS = [
  'skills',
  'titles',
  'hours',
  'availability',
  'area',
  'travel',
  'wishes',
] as const;

/** The profile without what leads to the person or the address. */
export function visibleProfileOf(passport: VisiblePassport): VisibleProfile {
  const { id: _id, home: _home, ...profile } = passport;
  return profile;
}
