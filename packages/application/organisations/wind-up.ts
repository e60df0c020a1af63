import type { SystemActor, UserActor } from '@inzetbaar/domain/identity';
import { OPEN_CASE_STATUSES } from '@inzetbaar/domain/second-track';
import { endContactOf } from '../introductions/index.ts';
import { changeAgreementStatus } from '../placements/agreements/index.ts';
import { withdrawProposalsOf } from '../placements/index.ts';
import type { Clock, Ids, SkillCatalogue, Transaction } from '../ports/index.ts';
import { readAll } from '../ports/read-all.ts';
import { changeCaseStatus } from '../second-track/index.ts';
import { changeTrainingStatus } from '../trainings/index.ts';
import { changeVacancyStatus } from '../vacancies/index.ts';

const SYSTEM: SystemActor = { kind: 'system', name: 'participation' };

export interface WindUpDeps {
  transaction: Transaction;
  clock: Clock;
  ids: Ids;
  catalogue: SkillCatalogue;
  publicUrl: string;
}

/**
 * Who ends what an organisation can no longer end itself: with its own rights and no others, so that no
 * row opens to the platform for it. Nothing that is read in this name leaves the work below. It is no
 * account: no person did these things.
 */
export function inNameOf(organisationId: string): UserActor {
  const roles = ['recruiter', 'organisation-admin', 'case-manager'] as const;
  return {
    kind: 'user',
    userId: organisationId,
    roles: roles.map((role) => ({ role, organisationId })),
  };
}

/**
 * Ends what an organisation that left still has open: vacancies, trainings, agreements that nobody signed
 * in full, second-track cases, proposed placements, and contact with people. Each thing is a transaction
 * of its own by the rules of its own folder; what has ended is not found again, so that stopping half-way
 * loses nothing and running it again goes on.
 *
 * @throws `version_conflict` where somebody changed a thing at the same time: the next run takes it up
 */
export function windUp(deps: WindUpDeps) {
  const { transaction } = deps;
  const closeVacancy = changeVacancyStatus(deps);
  const cancelTraining = changeTrainingStatus(deps);
  const changeAgreement = changeAgreementStatus(deps);
  const changeCase = changeCaseStatus(deps);
  const withdrawProposals = withdrawProposalsOf(deps);
  const endContact = endContactOf(deps);

  return async (organisationId: string): Promise<void> => {
    const actor = inNameOf(organisationId);
    const organisationIds = [organisationId];
    // First what others could still answer to.
    const vacancies = await transaction(actor, (tx) =>
      readAll((page) =>
        tx.vacancies.listOwned({ ...page, organisationIds, statuses: ['published', 'paused'] }),
      ),
    );
    for (const { id } of vacancies) await closeVacancy(actor, { id, transition: 'close' });

    const trainings = await transaction(actor, (tx) =>
      readAll((page) =>
        tx.trainings.listOwned({ ...page, organisationIds, statuses: ['open', 'closed'] }),
      ),
    );
    for (const { id } of trainings) await cancelTraining(actor, { id, transition: 'cancel' });

    // Before what was released ends: a host finds a proposal by it.
    const agreements = await transaction(actor, async (tx) => [
      ...(await readAll((page) =>
        tx.agreements.list({ ...page, of: { senderIds: organisationIds } }),
      )),
      ...(await readAll((page) =>
        tx.agreements.list({ ...page, of: { hostIds: organisationIds } }),
      )),
    ]);
    for (const { id, senderId, status, version } of agreements) {
      if (status !== 'draft' && status !== 'proposed') continue;
      const transition = senderId === organisationId ? 'withdraw' : 'return';
      await changeAgreement(actor, { id, transition, expectedVersion: version, reason: null });
    }

    const cases = await transaction(actor, (tx) =>
      readAll((page) =>
        tx.secondTrack.list({ ...page, of: { organisationIds }, statuses: OPEN_CASE_STATUSES }),
      ),
    );
    for (const { id, status } of cases) {
      await (status === 'proposed'
        ? changeCase(actor, { id, transition: 'cancel', outcome: null })
        : changeCase(actor, { id, transition: 'end', outcome: 'employer-left' }));
    }

    await withdrawProposals(actor, organisationId);
    await endContact(actor, organisationId);
  };
}

/** Goes on with every organisation that left. Gives nothing: a run that finds nothing does nothing. */
export function continueWindUps(deps: WindUpDeps) {
  const wind = windUp(deps);
  return async (): Promise<void> => {
    const left = await deps.transaction(SYSTEM, ({ organisations }) =>
      readAll((page) => organisations.list({ ...page, takesPart: false })),
    );
    for (const { id } of left) await wind(id);
  };
}
