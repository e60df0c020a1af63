/** What a candidate can choose to show to one organisation, for one vacancy, until a date. */
export const RELEASE_FIELDS = [
  'name',
  'email',
  'phone',
  'employer',
  'registrations',
  'evidence',
  'work-conditions',
  'introduction-text',
] as const;
export type ReleaseField = (typeof RELEASE_FIELDS)[number];

/** The longest that a release may run, in days. */
export const RELEASE_MAX_DAYS = 90;

export interface Release {
  fields: readonly ReleaseField[];
  /** Last calendar day (Europe/Amsterdam) on which it shows, `YYYY-MM-DD`. */
  until: string;
  revokedAt: Date | null;
}

/** True while a release shows its fields: not revoked, and not past its last day. */
export function isReleaseActive(release: Release | null, today: string): release is Release {
  return release !== null && release.revokedAt === null && release.until >= today;
}
