import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { DomainError, invalidInput } from '@inzetbaar/domain/errors';
import type { Actor, UserActor } from '@inzetbaar/domain/identity';
import {
  acceptsLane,
  decideTransition,
  type IntroductionChange,
  type IntroductionDecision,
  type IntroductionTransitionName,
} from '@inzetbaar/domain/introductions';
import { directionIssues, noteIssues } from '@inzetbaar/domain/second-track/health-words';
import type {
  Clock,
  Ids,
  Pseudonyms,
  Repositories,
  StoredIntroduction,
  Transaction,
} from '../ports/index.ts';
import { followAwaitedAnswer } from './await-answer.ts';
import { logAccess } from './log-access.ts';
import { mailNews, recipientsOf } from './news.ts';
import { recordIntroductionEffort } from './record-effort.ts';
import { possibleParty, type Side, withSide } from './sides.ts';
import { type IntroductionView, viewsOf } from './view.ts';

interface ChangeToMake {
  id: string;
  transition: IntroductionTransitionName;
  change: IntroductionChange;
}

/**
 * Releases, revokes, proposes or agrees to meet, records the outcome, declines or withdraws, as the
 * table of transitions says. The other side gets a mail. Errors: `not_found` for who is on neither
 * side; those of `decideTransition`; `invalid_input` for practical words that name health, of whoever and
 * in whichever lane, so that a refusal tells no lane, and for releasing own words that name health in the
 * second track; `version_conflict` where the other side was first.
 */
export function changeIntroduction({
  transaction,
  clock,
  ids,
  pseudonyms,
  publicUrl,
}: {
  transaction: Transaction;
  clock: Clock;
  ids: Ids;
  pseudonyms: Pseudonyms;
  publicUrl: string;
}) {
  return async (actor: Actor, input: ChangeToMake): Promise<IntroductionView> => {
    const user = possibleParty(actor);
    const named = directionIssues('practical', input.change.practical ?? '');
    if (named.length > 0) throw invalidInput(...named);
    const find = async ({ introductions }: Repositories) =>
      withSide(user, await introductions.find(input.id), 'introduction');
    const planned = await transaction(actor, find);
    const otherSide: Side = planned.side === 'candidate' ? 'employer' : 'candidate';
    const recipients = await recipientsOf(transaction, otherSide, planned.thing);

    return transaction(actor, async (repositories) => {
      const { thing: present, side } = await find(repositories);
      const now = clock.now();
      if (side === 'candidate' && input.change.release?.fields.includes('introduction-text')) {
        await requireNoHealth(repositories, user);
      }
      const decision = decideTransition(present, input.transition, side, input.change, {
        now,
        today: calendarDateAt(now),
        laneAccepted: side === 'employer' || (await isLaneAccepted(repositories, user, present)),
      });
      await write(repositories, ids, {
        present,
        decision,
        side,
        now,
        transition: input.transition,
      });
      await repositories.audit.record({
        at: now,
        actor,
        action: `introduction.${input.transition}`,
        subjectType: 'introduction',
        subjectId: present.id,
        organisationId: present.organisationId,
        details: {
          from: present.status,
          to: decision.status,
          ...(decision.reason !== null && { reason: decision.reason }),
          ...(decision.newRelease !== null && {
            fields: decision.newRelease.fields.join(','),
            until: decision.newRelease.until,
          }),
        },
      });
      await repositories.outbox.add('introduction.changed', present.id);
      await mailNews(repositories, { ids, publicUrl }, 'introduction', present.id, recipients);

      const { thing: stored } = await find(repositories);
      const [view] = await viewsOf(repositories, { clock, pseudonyms }, user, [stored]);
      if (view === undefined) throw new DomainError('not_found', { what: 'introduction' });
      await logAccess(repositories, { clock }, user, 'profile-viewed', [{ stored, view }]);
      return view;
    });
  };
}

/**
 * Who joined the second track after writing the own words could have named health in them: an employer may
 * not keep that, so they cannot be released as they are. Only the person is told.
 */
async function requireNoHealth({ passports }: Repositories, user: UserActor): Promise<void> {
  const passport = await passports.findOf(user.userId);
  if (!passport?.lanes.some(({ lane }) => lane === 'second-track')) return;
  const issues = noteIssues('release.fields', passport.introductionText);
  if (issues.length > 0) throw invalidInput(...issues);
}

async function isLaneAccepted(
  { vacancies, passports }: Repositories,
  user: UserActor,
  { vacancyId }: StoredIntroduction,
): Promise<boolean> {
  const vacancy = await vacancies.find(vacancyId);
  const passport = await passports.findOf(user.userId);
  if (vacancy === null || passport === null) return false;
  return acceptsLane(
    vacancy.lanes,
    passport.lanes.map(({ lane }) => lane),
  );
}

/**
 * Writes a decision: the introduction with its event, what it does to releases, the effort that it is of
 * the person, and by when the employer answers.
 */
export async function write(
  { introductions, efforts, awaitedAnswers, organisations }: Repositories,
  ids: Ids,
  {
    present,
    decision,
    side,
    now,
    transition,
  }: {
    present: StoredIntroduction;
    decision: IntroductionDecision;
    side: Side | 'system';
    now: Date;
    transition: IntroductionTransitionName;
  },
): Promise<void> {
  const { newRelease, endsReleases, ...state } = decision;
  const changed = { ...present, ...state, version: present.version + 1, updatedAt: now };
  const event = { at: now, transition, by: side };
  if (!(await introductions.update(changed, present.version, event))) {
    const current = await introductions.find(present.id);
    throw new DomainError('version_conflict', { current: { status: current?.status ?? null } });
  }
  // First, so that it does not end the new one.
  if (endsReleases) await introductions.endReleases(present.id, now);
  if (newRelease !== null) {
    await introductions.addRelease(ids.next(), present.id, { ...newRelease, createdAt: now });
  }
  const happened = { transition, from: present.status, by: side };
  await recordIntroductionEffort({ efforts }, changed, happened, now);
  await followAwaitedAnswer({ awaitedAnswers, organisations }, ids, changed, side, now);
}
