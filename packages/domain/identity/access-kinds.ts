/** How something of a person was seen; each look is written in the person's access log. */
export const ACCESS_KINDS = [
  'profile-viewed',
  'profile-listed',
  'release-viewed',
  'registration-viewed',
  'seat-request-viewed',
  'second-track-case-viewed',
  'second-track-case-listed',
  'agreement-viewed',
  'sign-off-opened',
  'share-link-opened',
  'exported',
] as const;
export type AccessKind = (typeof ACCESS_KINDS)[number];
