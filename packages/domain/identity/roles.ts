/** What an account may be; one person can hold several, some of them for one organisation. */
export const ROLES = [
  'recruiter',
  'case-manager',
  'candidate',
  'trainee',
  'traineeship-coordinator',
  'regional-coordinator',
  'organisation-admin',
  'platform-admin',
] as const;
export type Role = (typeof ROLES)[number];

/** Roles that are held for one organisation; the others are held for the whole region. */
export const ORGANISATION_ROLES = [
  'recruiter',
  'case-manager',
  'organisation-admin',
] as const satisfies readonly Role[];
export type OrganisationRole = (typeof ORGANISATION_ROLES)[number];
