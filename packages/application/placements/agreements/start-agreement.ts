import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { DomainError, invalidInput } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import { isReleaseActive } from '@inzetbaar/domain/introductions';
import { AGREEMENT_FORMS } from '@inzetbaar/domain/placements/agreements';
import type { Repositories, StartedAgreement } from '../../ports/index.ts';
import { type AgreementView, agreementViewOf, findAgreement, signedIn } from './parties.ts';
import { type AgreementDeps, othersThan, record } from './record.ts';

/**
 * Asks the own employer to draw up an agreement about an own placement, in an own second-track case. The
 * person alone brings both employers together: until now neither knows of the other. So name and employer
 * are released to the host first, which reads them in what is proposed.
 *
 * @throws `not_found` for somebody else's placement or case; `invalid_input` for a form of placement that
 *   needs no agreement, and where both employers are one; `transition_not_allowed` for a placement that is
 *   over or a case that is not active; `release_not_active`; `already_exists`
 */
export function startAgreement(deps: AgreementDeps) {
  return async (
    actor: Actor,
    { placementId, caseId }: { placementId: string; caseId: string },
  ): Promise<AgreementView> => {
    const user = signedIn(actor);
    const plan = (tx: Repositories) =>
      planned(tx, deps, user.userId, { id: deps.ids.next(), placementId, caseId });
    const start = await deps.transaction(actor, plan);
    const told = await othersThan(deps, 'candidate', {
      ...start,
      inForce: null,
      isProposed: false,
    });
    return deps.transaction(actor, async (tx) => {
      const started = { ...(await plan(tx)), id: start.id };
      await tx.agreements.start(started);
      await record(tx, deps, {
        actor,
        id: started.id,
        action: 'started',
        details: { form: started.form },
        told,
      });
      const { agreement, party } = await findAgreement(tx, user, started.id);
      return agreementViewOf(deps, agreement, party);
    });
  };
}

async function planned(
  tx: Repositories,
  { clock }: AgreementDeps,
  accountId: string,
  { id, placementId, caseId }: { id: string; placementId: string; caseId: string },
): Promise<StartedAgreement> {
  const placement = await tx.placements.find(placementId);
  if (placement?.accountId !== accountId) {
    throw new DomainError('not_found', { what: 'placement' });
  }
  const held = await tx.secondTrack.find(caseId);
  if (held?.accountId !== accountId) throw new DomainError('not_found', { what: 'case' });
  const introduction = await tx.introductions.find(placement.introductionId);
  const vacancy = await tx.vacancies.find(placement.vacancyId);
  const account = await tx.accounts.find(accountId);
  if (introduction === null || vacancy === null || account === null) {
    throw new DomainError('not_found', { what: 'placement' });
  }
  const form = AGREEMENT_FORMS.find((one) => one === placement.form);
  if (form === undefined || held.organisationId === placement.organisationId) {
    throw invalidInput({ path: 'placementId', code: 'not_in_list' });
  }
  const isOver = !['proposed', 'confirmed', 'active'].includes(placement.status);
  const from = isOver ? placement.status : held.status;
  if (isOver || held.status !== 'active') {
    throw new DomainError('transition_not_allowed', { from, transition: 'start' });
  }
  const now = clock.now();
  const { release } = introduction;
  const shows =
    isReleaseActive(release, calendarDateAt(now)) &&
    release.fields.includes('name') &&
    release.fields.includes('employer');
  if (!shows) throw new DomainError('release_not_active', {});
  return {
    id,
    placementId,
    caseId,
    introductionId: placement.introductionId,
    accountId,
    senderId: held.organisationId,
    hostId: placement.organisationId,
    form,
    workTitle: vacancy.title,
    personName: account.name,
    createdAt: now,
  };
}
