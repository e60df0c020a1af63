import type { IntroductionParty } from './status.ts';

/**
 * Why an introduction ends, from a closed list: no free text about a person. The candidate's list
 * holds nothing from which health or lane could be read, since the other side sees the reason.
 */
export const INTRODUCTION_REASONS = [
  'found-other',
  'not-now',
  'content',
  'hours',
  'availability',
  'travel',
  'skills',
  'position-filled',
  'other-candidate',
  'no-contact',
  'no-reason',
] as const;
export type IntroductionReason = (typeof INTRODUCTION_REASONS)[number];

export const INTRODUCTION_REASONS_BY_PARTY: Readonly<
  Record<Exclude<IntroductionParty, 'system'>, readonly IntroductionReason[]>
> = {
  candidate: ['found-other', 'not-now', 'content', 'hours', 'availability', 'travel', 'no-reason'],
  employer: [
    'skills',
    'hours',
    'availability',
    'travel',
    'position-filled',
    'other-candidate',
    'no-contact',
  ],
};
