import { DomainError } from '@inzetbaar/domain/errors';
import { type Actor, holds, type UserActor } from '@inzetbaar/domain/identity';
import { acceptsLane } from '@inzetbaar/domain/introductions';
import type {
  Clock,
  Ids,
  Pseudonyms,
  Repositories,
  StoredIntroduction,
  StoredVacancy,
  Transaction,
} from '../ports/index.ts';
import { logAccess } from './log-access.ts';
import { mailNews, recipientsOf } from './news.ts';
import { recordIntroductionEffort } from './record-effort.ts';
import { possibleParty } from './sides.ts';
import { type IntroductionView, viewsOf } from './view.ts';

interface IntroductionToStart {
  vacancyId: string;
  /** Of the person to invite; absent when a candidate shows interest. */
  pseudonym?: string | undefined;
}

interface Start {
  vacancy: StoredVacancy;
  passportId: string;
  accountId: string;
  by: 'candidate' | 'employer';
}

/**
 * A candidate shows interest in a published vacancy, or a recruiter of its organisation invites
 * somebody by pseudonym. The other side gets a mail. Errors: `forbidden`; `not_found` for the vacancy,
 * a missing passport, or the person (wrong and hidden pseudonyms answer the same);
 * `lane_not_accepted` for a candidate in no lane that the vacancy takes; `transition_not_allowed`
 * where the own vacancy is not published; `already_exists` where the two are in contact.
 */
export function startIntroduction({
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
  return async (actor: Actor, input: IntroductionToStart): Promise<IntroductionView> => {
    const user = possibleParty(actor);
    const decide = (repositories: Repositories) =>
      input.pseudonym === undefined
        ? decideInterest(repositories, user, input.vacancyId)
        : decideInvitation(repositories, user, pseudonyms, input.vacancyId, input.pseudonym);
    const planned = await transaction(actor, decide);
    const recipients = await recipientsOf(
      transaction,
      planned.by === 'candidate' ? 'employer' : 'candidate',
      { accountId: planned.accountId, organisationId: planned.vacancy.organisationId },
    );

    return transaction(actor, async (repositories) => {
      const start = await decide(repositories);
      const introduction = begin(start, ids.next(), clock.now());
      await repositories.introductions.insert(introduction);
      const transition = start.by === 'candidate' ? 'show-interest' : 'invite';
      const happened = { transition, from: null, by: start.by } as const;
      await recordIntroductionEffort(repositories, introduction, happened, clock.now());
      await repositories.audit.record({
        at: clock.now(),
        actor,
        action: start.by === 'candidate' ? 'introduction.interested' : 'introduction.invited',
        subjectType: 'introduction',
        subjectId: introduction.id,
        organisationId: introduction.organisationId,
        details: { vacancyId: introduction.vacancyId },
      });
      await repositories.outbox.add('introduction.changed', introduction.id);
      await mailNews(repositories, { ids, publicUrl }, 'introduction', introduction.id, recipients);
      const [view] = await viewsOf(repositories, { clock, pseudonyms }, user, [introduction]);
      if (view === undefined) throw new DomainError('not_found', { what: 'introduction' });
      await logAccess(repositories, { clock }, user, 'profile-viewed', [
        { stored: introduction, view },
      ]);
      return view;
    });
  };
}

async function decideInterest(
  { vacancies, passports }: Repositories,
  user: UserActor,
  vacancyId: string,
): Promise<Start> {
  if (!holds(user, ['candidate', 'trainee'])) throw new DomainError('forbidden', {});
  const vacancy = await vacancies.find(vacancyId);
  if (vacancy?.status !== 'published') throw new DomainError('not_found', { what: 'vacancy' });
  const passport = await passports.findOf(user.userId);
  if (passport === null) throw new DomainError('not_found', { what: 'passport' });
  const lanes = passport.lanes.map(({ lane }) => lane);
  if (!acceptsLane(vacancy.lanes, lanes)) throw new DomainError('lane_not_accepted', {});
  return { vacancy, passportId: passport.id, accountId: user.userId, by: 'candidate' };
}

/** Looks at nothing that a recruiter may not know: also whom the vacancy's lanes shut out is invited. */
async function decideInvitation(
  { vacancies, passports }: Repositories,
  user: UserActor,
  pseudonyms: Pseudonyms,
  vacancyId: string,
  pseudonym: string,
): Promise<Start> {
  if (!holds(user, ['recruiter'])) throw new DomainError('forbidden', {});
  const vacancy = await vacancies.find(vacancyId);
  if (vacancy === null || !holds(user, ['recruiter'], vacancy.organisationId)) {
    throw new DomainError('not_found', { what: 'vacancy' });
  }
  if (vacancy.status !== 'published') {
    throw new DomainError('transition_not_allowed', { from: vacancy.status, transition: 'invite' });
  }
  const nobody = () => new DomainError('not_found', { what: 'person' });
  const decoded = pseudonyms.decode(vacancyId, pseudonym);
  const [visible] = decoded === null ? [] : await passports.findVisible([decoded]);
  if (visible === undefined) throw nobody();
  const accountId = await passports.accountOfVisible(visible.id);
  if (accountId === null) throw nobody();
  return { vacancy, passportId: visible.id, accountId, by: 'employer' };
}

function begin(
  { vacancy, passportId, accountId, by }: Start,
  id: string,
  at: Date,
): StoredIntroduction {
  return {
    id,
    vacancyId: vacancy.id,
    organisationId: vacancy.organisationId,
    passportId,
    accountId,
    status: by === 'candidate' ? 'interested' : 'invited',
    startedBy: by,
    meetingProposedBy: null,
    meetingAt: null,
    practical: null,
    reason: null,
    version: 1,
    createdAt: at,
    updatedAt: at,
    release: null,
    events: [{ at, transition: by === 'candidate' ? 'show-interest' : 'invite', by }],
  };
}
