import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import type {
  CaseVersion,
  Clock,
  RankingEntry,
  ReadAccessEntry,
  Repositories,
  StoredAccount,
  StoredAgreement,
  StoredCase,
  StoredEffort,
  StoredEvidence,
  StoredIntroduction,
  StoredPassport,
  StoredPlacement,
  StoredSeatRequest,
  StoredSignOffRequest,
  StoredShareLink,
  Transaction,
} from '../ports/index.ts';
import { readAll } from '../ports/read-all.ts';

interface NamedVacancy {
  id: string;
  title: string;
  organisation: string;
}

/** Everything about one account, in the words of the product. */
export interface MyData {
  exportedAt: Date;
  account: Omit<StoredAccount, 'passwordHash'>;
  passport: StoredPassport | null;
  evidence: readonly StoredEvidence[];
  /** Who was asked to sign off what; the hash of the link stays out. */
  signOffRequests: readonly Omit<StoredSignOffRequest, 'tokenHash'>[];
  /** Without the hash: no link can be made from it, and it says nothing. */
  shareLinks: readonly Omit<StoredShareLink, 'tokenHash'>[];
  introductions: readonly (StoredIntroduction & { vacancy: NamedVacancy | null })[];
  placements: readonly (StoredPlacement & { vacancy: NamedVacancy | null })[];
  /** Cases about the account, with everything that was ever stated and recorded in them. */
  cases: readonly (StoredCase & {
    versions: readonly CaseVersion[];
    efforts: readonly StoredEffort[];
  })[];
  /** With every version, signature and evaluation: each of the three parties holds the whole. */
  agreements: readonly StoredAgreement[];
  seatRequests: readonly (StoredSeatRequest & {
    training: { title: string; organisation: string } | null;
  })[];
  /** Which organisation saw what. The names of its staff are theirs and stay out. */
  accessLog: readonly Omit<ReadAccessEntry, 'viewerId' | 'viewerName'>[];
  /** Rankings that were shown to the account; of people who were ranked, only how many. */
  rankings: readonly (Omit<RankingEntry, 'viewerId' | 'shown'> & {
    vacanciesShown: readonly string[] | null;
    peopleShown: number | null;
  })[];
}

/**
 * Everything that the platform keeps about the account that asks (AVG articles 15 and 20), and nothing
 * that is about somebody else. For anybody who is signed in; the export itself is audited.
 */
export function exportMyData({ transaction, clock }: { transaction: Transaction; clock: Clock }) {
  return async (actor: Actor): Promise<MyData> => {
    if (actor.kind !== 'user') throw new DomainError('not_signed_in', {});
    const { userId } = actor;
    return transaction(actor, async (repositories) => {
      const account = await repositories.accounts.find(userId);
      if (account === null) throw new DomainError('not_found', { what: 'account' });
      const data = await collect(repositories, account, clock.now());
      await repositories.audit.record({
        at: clock.now(),
        actor,
        action: 'account.exported',
        subjectType: 'account',
        subjectId: userId,
        organisationId: null,
      });
      await repositories.accessLog.add(
        {
          at: clock.now(),
          kind: 'exported',
          viewerId: userId,
          viewerName: account.name,
          organisationId: null,
          vacancyId: null,
          fields: [
            'account',
            'passport',
            'evidence',
            'sign-off-requests',
            'share-links',
            'introductions',
            'placements',
            'cases',
            'agreements',
            'seat-requests',
            'access-log',
            'rankings',
          ],
        },
        userId,
      );
      return data;
    });
  };
}

async function collect(
  repositories: Repositories,
  { passwordHash: _secret, ...account }: StoredAccount,
  now: Date,
): Promise<MyData> {
  const accountId = account.id;
  const introductions = await readAll((page) =>
    repositories.introductions.list({ ...page, accountId }),
  );
  const placements = await readAll((page) => repositories.placements.list({ ...page, accountId }));
  const cases = await readAll((page) =>
    repositories.secondTrack.list({ ...page, of: { accountId } }),
  );
  const agreements = await readAll((page) =>
    repositories.agreements.list({ ...page, of: { accountId } }),
  );
  const seatRequests = await readAll((page) =>
    repositories.seatRequests.list({ ...page, accountId }),
  );
  const asked = await repositories.trainings.findMany(
    seatRequests.map(({ trainingId }) => trainingId),
  );
  const trainings = new Map(
    asked.map(({ id, title, organisationName }) => [id, { title, organisation: organisationName }]),
  );
  const seen = await readAll((page) => repositories.accessLog.list(accountId, page));
  const rankings = await readAll((page) => repositories.rankingLog.list(accountId, page));
  const shareLinks = await readAll((page) => repositories.shareLinks.list(accountId, page));
  const vacancyIds = new Set([...introductions, ...placements].map((one) => one.vacancyId));
  const vacancies = new Map(
    (await repositories.vacancies.findMany([...vacancyIds])).map((vacancy) => [
      vacancy.id,
      { id: vacancy.id, title: vacancy.title, organisation: vacancy.organisationName },
    ]),
  );
  return {
    exportedAt: now,
    account,
    passport: await repositories.passports.findOf(accountId),
    evidence: await repositories.evidence.listOf(accountId),
    signOffRequests: (await repositories.signOffs.listOf(accountId)).map(
      ({ tokenHash: _secret, ...request }) => request,
    ),
    shareLinks: shareLinks.map(({ tokenHash: _, ...link }) => link),
    introductions: introductions.map((one) => ({
      ...one,
      vacancy: vacancies.get(one.vacancyId) ?? null,
    })),
    placements: placements.map((one) => ({
      ...one,
      vacancy: vacancies.get(one.vacancyId) ?? null,
    })),
    cases: await casesWithCourse(repositories, cases),
    agreements,
    seatRequests: seatRequests.map((one) => ({
      ...one,
      training: trainings.get(one.trainingId) ?? null,
    })),
    accessLog: seen.map(({ viewerId: _viewer, viewerName: _name, ...entry }) => entry),
    rankings: rankings.map(({ viewerId: _viewer, shown, ...entry }) => {
      const ofPeople = entry.kind === 'people-for-vacancy';
      return {
        ...entry,
        vacanciesShown: ofPeople ? null : shown,
        peopleShown: ofPeople ? shown.length : null,
      };
    }),
  };
}

/** Cases with their versions and efforts, corrections and what was taken back included. */
async function casesWithCourse(
  { secondTrack, efforts }: Pick<Repositories, 'secondTrack' | 'efforts'>,
  cases: readonly StoredCase[],
): Promise<MyData['cases']> {
  const found: MyData['cases'][number][] = [];
  for (const held of cases) {
    const history = await secondTrack.history(held.id);
    const recorded = await efforts.listAll(held.id);
    found.push({ ...held, versions: history?.versions ?? [], efforts: recorded });
  }
  return found;
}
