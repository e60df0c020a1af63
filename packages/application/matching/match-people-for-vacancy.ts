import { DomainError } from '@inzetbaar/domain/errors';
import { type Actor, holds, type UserActor } from '@inzetbaar/domain/identity';
import { OPEN_INTRODUCTION_STATUSES } from '@inzetbaar/domain/introductions';
import {
  canonical,
  compileDemand,
  explainForRecruiter,
  fingerprint,
  type RecruiterExplanation,
  rankPeople,
} from '@inzetbaar/domain/matching';
import {
  VISIBLE_PROFILE_FIELDS,
  type VisibleProfile,
  visibleProfileOf,
} from '../passports/visible-profile.ts';
import type {
  Clock,
  Gazetteer,
  PageRequest,
  Pseudonyms,
  Repositories,
  StoredVacancy,
  Transaction,
  VisiblePassport,
} from '../ports/index.ts';
import { readAll } from '../ports/read-all.ts';
import type { MatchingBoard } from './board.ts';
import { cursorAfter, offsetIn } from './offset-cursor.ts';
import { demandOf } from './open-vacancy.ts';
import { visibleSupplyOf } from './supply.ts';

/** Somebody who may fit a vacancy, as a recruiter may know before anything is released. */
export interface MatchedPerson {
  /** Of this person for this vacancy only. */
  pseudonym: string;
  profile: VisibleProfile;
  explanation: RecruiterExplanation;
  /** The open introduction between the two, if there is one. */
  introductionId: string | null;
}

/** A page of people for a vacancy. */
export interface PeopleMatches {
  items: readonly MatchedPerson[];
  nextCursor: string | null;
  total: number;
  weightsVersion: string;
}

/**
 * Everybody who is visible, ranked for a vacancy, by pseudonym. Recruiters of the vacancy's
 * organisation only; `not_found` for anybody else's. Nobody is left out for a lane or an employer:
 * who is missing would tell it. People read in their access log that they were listed, and the
 * ranking is logged.
 *
 * The board ranks; who is on the page is read again from the database, so that somebody who hid a
 * moment ago does not show.
 */
export function matchPeopleForVacancy({
  transaction,
  clock,
  board,
  pseudonyms,
  gazetteer,
}: {
  transaction: Transaction;
  clock: Clock;
  board: MatchingBoard;
  pseudonyms: Pseudonyms;
  gazetteer: Gazetteer;
}) {
  return async (actor: Actor, vacancyId: string, request: PageRequest): Promise<PeopleMatches> => {
    if (actor.kind !== 'user') throw new DomainError('not_signed_in', {});
    if (!holds(actor, ['recruiter'])) throw new DomainError('forbidden', {});
    const offset = offsetIn(request.cursor);
    return transaction(actor, async (repositories) => {
      const vacancy = await repositories.vacancies.find(vacancyId);
      if (vacancy === null || !holds(actor, ['recruiter'], vacancy.organisationId)) {
        throw new DomainError('not_found', { what: 'vacancy' });
      }
      const { context, inputs } = board;
      const demand = demandOf(vacancy);
      const ranking = rankPeople(compileDemand(demand, context.graph), board.supplies, context, {
        limit: request.limit,
        offset,
      });
      const passports = await readInOrder(
        repositories,
        ranking.items.map(({ id }) => id),
      );
      const introductions = await openIntroductions(repositories, vacancy);
      const items = passports.map((passport) => ({
        pseudonym: pseudonyms.encode(vacancyId, passport.id),
        profile: visibleProfileOf(passport),
        explanation: explainForRecruiter(visibleSupplyOf(passport, gazetteer), demand, context),
        introductionId: introductions.get(passport.id) ?? null,
      }));

      await logShown(repositories, actor, vacancy, passports, clock.now());
      await repositories.rankingLog.add({
        at: clock.now(),
        viewerId: actor.userId,
        kind: 'people-for-vacancy',
        subjectId: vacancyId,
        weightsVersion: context.weights.version,
        fingerprint: fingerprint(
          canonical(demand),
          inputs.people,
          inputs.region,
          context.weights.version,
          context.onDate,
        ),
        shown: passports.map(({ id }) => id),
      });
      return {
        items,
        nextCursor: cursorAfter(offset, request.limit, ranking.total),
        total: ranking.total,
        weightsVersion: context.weights.version,
      };
    });
  };
}

async function readInOrder(
  { passports }: Repositories,
  ids: readonly string[],
): Promise<VisiblePassport[]> {
  const byId = new Map(
    (await passports.findVisible(ids)).map((passport) => [passport.id, passport]),
  );
  return ids.flatMap((id) => byId.get(id) ?? []);
}

async function openIntroductions(
  { introductions }: Repositories,
  { id, organisationId }: StoredVacancy,
): Promise<Map<string, string>> {
  const open = await readAll((page) =>
    introductions.list({
      ...page,
      organisationIds: [organisationId],
      vacancyId: id,
      statuses: OPEN_INTRODUCTION_STATUSES,
    }),
  );
  return new Map(open.map((introduction) => [introduction.passportId, introduction.id]));
}

async function logShown(
  { accounts, accessLog }: Repositories,
  actor: UserActor,
  vacancy: StoredVacancy,
  passports: readonly VisiblePassport[],
  at: Date,
): Promise<void> {
  const viewer = await accounts.find(actor.userId);
  await accessLog.addForPassports(
    {
      at,
      kind: 'profile-listed',
      viewerId: actor.userId,
      viewerName: viewer?.name ?? '',
      organisationId: vacancy.organisationId,
      vacancyId: vacancy.id,
      fields: VISIBLE_PROFILE_FIELDS,
    },
    passports.map(({ id }) => id),
  );
}
