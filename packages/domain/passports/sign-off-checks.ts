import type { CalendarDate } from '../calendar/index.ts';
import type { FieldIssue } from '../errors/index.ts';
import { mailboxOf } from '../identity/index.ts';
import { checkEvidenceDates } from './evidence.ts';
import type { EntrustmentLevel } from './passport.ts';
import {
  SIGN_OFF_RULES,
  type SignOffAnswer,
  type SignOffItem,
  signOffStandingAt,
  type SignOffState,
} from './sign-off.ts';

const DAY_MS = 86_400_000;
/** What a name never has; a mail to a stranger is not to carry somebody's link. */
const ADDRESS_OR_LINK = /[/\\@:<>]|www\./i;

/** Who is asked, and about what. */
export interface SignOffAsk {
  name: string;
  email: string;
  skills: readonly { skillId: string; level: EntrustmentLevel }[];
}

interface EarlierRequest {
  /** Null where it is no longer kept. */
  email: string | null;
  state: SignOffState;
  createdAt: Date;
  expiresAt: Date;
}

/**
 * What is wrong with a request, by field: the own address, an address or number of requests past
 * `SIGN_OFF_RULES`, a skill that is not held, twice or at a higher level than the holder's own.
 */
export function checkSignOffAsk(
  { name, email, skills }: SignOffAsk,
  holder: {
    email: string;
    held: ReadonlyMap<string, EntrustmentLevel>;
    earlier: readonly EarlierRequest[];
  },
  now: Date,
): FieldIssue[] {
  const { windowDays, sameMailboxMax, askedMax, openMax, skillsMax } = SIGN_OFF_RULES;
  const since = new Date(now.getTime() - windowDays * DAY_MS);
  const recent = holder.earlier.filter(({ createdAt }) => createdAt > since);
  const toThisMailbox = recent.filter(
    (one) => one.email !== null && mailboxOf(one.email) === mailboxOf(email),
  );
  const open = holder.earlier.filter((one) => signOffStandingAt(one, now) === 'open');
  const issues: FieldIssue[] = [];
  if (ADDRESS_OR_LINK.test(name)) issues.push({ path: 'name', code: 'not_a_name' });
  if (mailboxOf(email) === mailboxOf(holder.email)) {
    issues.push({ path: 'email', code: 'own_address' });
  } else if (toThisMailbox.length >= sameMailboxMax) {
    const values = { maximum: sameMailboxMax, days: windowDays };
    issues.push({ path: 'email', code: 'asked_too_often', values });
  }
  if (open.length >= openMax || recent.length >= askedMax) {
    const maximum = open.length >= openMax ? openMax : askedMax;
    issues.push({ path: '', code: 'too_many_open', values: { maximum } });
  }
  if (skills.length === 0) issues.push({ path: 'skills', code: 'too_few', values: { minimum: 1 } });
  if (skills.length > skillsMax) {
    issues.push({ path: 'skills', code: 'too_many', values: { maximum: skillsMax } });
  }
  const seen = new Set<string>();
  skills.slice(0, skillsMax).forEach(({ skillId, level }, index) => {
    const own = holder.held.get(skillId);
    const path = `skills.${index}`;
    if (own === undefined) issues.push({ path: `${path}.skillId`, code: 'not_in_list' });
    else if (level > own) {
      issues.push({ path: `${path}.level`, code: 'level_too_high', values: { maximum: own } });
    }
    if (seen.has(skillId)) issues.push({ path: `${path}.skillId`, code: 'duplicate' });
    seen.add(skillId);
  });
  return issues;
}

/**
 * What is wrong with an answer, by field. Each skill that is asked is answered once; `lower` names a
 * level below the claimed one; a reserved procedure has the day on which it was last seen, and is
 * judged by somebody who says to be authorised to (Wet BIG article 35: able and on order).
 */
export function checkSignOffAnswers(
  {
    items,
    answers,
    isAuthorised,
    isReserved,
  }: {
    items: readonly SignOffItem[];
    answers: readonly SignOffAnswer[];
    isAuthorised: boolean;
    isReserved: (skillId: string) => boolean;
  },
  today: CalendarDate,
): FieldIssue[] {
  const issues: FieldIssue[] = [];
  const answered = new Set<string>();
  let judgesReserved = false;
  answers.forEach(({ skillId, outcome, level, lastSeenOn }, index) => {
    const path = (field: string) => `answers.${index}.${field}`;
    const item = items.find((one) => one.skillId === skillId);
    if (item === undefined) issues.push({ path: path('skillId'), code: 'not_in_list' });
    if (answered.has(skillId)) issues.push({ path: path('skillId'), code: 'duplicate' });
    answered.add(skillId);
    if (item === undefined || outcome === 'cannot-say') return;
    if (outcome === 'lower') issues.push(...lowerLevel(level, item.level, path('level')));
    if (!isReserved(skillId)) return;
    judgesReserved = true;
    const seen = path('lastSeenOn');
    if (lastSeenOn === null) issues.push({ path: seen, code: 'required' });
    issues.push(...checkEvidenceDates({ [seen]: lastSeenOn }, today));
  });
  if (items.some(({ skillId }) => !answered.has(skillId))) {
    issues.push({ path: 'answers', code: 'required' });
  }
  if (judgesReserved && !isAuthorised) issues.push({ path: 'isAuthorised', code: 'required' });
  return issues;
}

function lowerLevel(
  level: EntrustmentLevel | null,
  claimed: EntrustmentLevel,
  path: string,
): FieldIssue[] {
  if (level === null) return [{ path, code: 'required' }];
  if (level < claimed) return [];
  return [{ path, code: 'level_too_high', values: { maximum: claimed - 1 } }];
}
