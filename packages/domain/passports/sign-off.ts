import type { CalendarDate } from '../calendar/index.ts';
import type { Transition } from '../transitions/index.ts';
import type { EvidenceKind } from './evidence.ts';
import type { EntrustmentLevel } from './passport.ts';

/** What somebody is to the holder, and so the kind of evidence that the answer becomes. */
export const SIGN_OFF_RELATIONS = [
  'colleague',
  'supervisor',
] as const satisfies readonly EvidenceKind[];
export type SignOffRelation = (typeof SIGN_OFF_RELATIONS)[number];

/** Evidence that came by a link in a mail: nobody verifies whose mailbox that is. */
export function isByMailedLink(kind: EvidenceKind): boolean {
  return SIGN_OFF_RELATIONS.some((relation) => relation === kind);
}

/** The agreements of Inzetbaar about asking somebody for a sign-off; no law names them. */
export const SIGN_OFF_RULES = {
  /** Skills in one request: more is no longer answered with attention. */
  skillsMax: 10,
  /** Days in which the link can be answered. */
  validDays: 21,
  /** Requests that one holder has open at a time. */
  openMax: 10,
  /** Days over which the two numbers below are counted, withdrawn requests too. */
  windowDays: 30,
  /** Requests of one holder to one mailbox. */
  sameMailboxMax: 2,
  /** Requests of one holder in all: nobody sends mail to half the region. */
  askedMax: 30,
  /** Days after which name, address and message are cleared, once answered, withdrawn or expired. */
  keptDays: 30,
  messageMax: 500,
  reasonMax: 500,
} as const;

export const SIGN_OFF_STATES = ['open', 'answered', 'withdrawn'] as const;
export type SignOffState = (typeof SIGN_OFF_STATES)[number];

/** `asked`: whoever holds the link. */
type SignOffParty = 'holder' | 'asked';

/** What can happen to a request. That it expires is no change: its date says so. */
export const SIGN_OFF_TRANSITIONS: readonly Transition<
  SignOffState,
  'answer' | 'remind' | 'withdraw',
  SignOffParty
>[] = [
  { name: 'answer', from: ['open'], to: 'answered', by: ['asked'], needs: [] },
  { name: 'remind', from: ['open'], to: 'open', by: ['holder'], needs: [] },
  { name: 'withdraw', from: ['open'], to: 'withdrawn', by: ['holder'], needs: [] },
];

export const SIGN_OFF_STANDINGS = [...SIGN_OFF_STATES, 'expired'] as const;
export type SignOffStanding = (typeof SIGN_OFF_STANDINGS)[number];

/** What a request is worth at an instant: its state, or `expired` from its last moment. */
export function signOffStandingAt(
  { state, expiresAt }: { state: SignOffState; expiresAt: Date },
  now: Date,
): SignOffStanding {
  return state === 'open' && expiresAt <= now ? 'expired' : state;
}

/** True where a mail more may go out: one reminder at most, while there is something to answer. */
export function mayRemind(
  request: { state: SignOffState; expiresAt: Date; remindedAt: Date | null },
  now: Date,
): boolean {
  return signOffStandingAt(request, now) === 'open' && request.remindedAt === null;
}

export const SIGN_OFF_OUTCOMES = ['as-asked', 'lower', 'cannot-say'] as const;
export type SignOffOutcome = (typeof SIGN_OFF_OUTCOMES)[number];

/** A skill that is asked about, and what was said of it; null: not answered (yet). */
export interface SignOffItem {
  skillId: string;
  /** The level that the holder claims. */
  level: EntrustmentLevel;
  outcome: SignOffOutcome | null;
}

/** What somebody says of one skill. */
export interface SignOffAnswer {
  skillId: string;
  outcome: SignOffOutcome;
  /** With `lower`: the level that was seen. */
  level: EntrustmentLevel | null;
  /** For a reserved procedure: the last day on which the holder was seen doing it. */
  lastSeenOn: CalendarDate | null;
}
