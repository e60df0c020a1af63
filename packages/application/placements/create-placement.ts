import { DomainError } from '@inzetbaar/domain/errors';
import { type Actor, holds } from '@inzetbaar/domain/identity';
import { decidePlacement, type PlacementProposal } from '@inzetbaar/domain/placements';
import { mailNews, recipientsOf } from '../introductions/news.ts';
import type {
  Clock,
  Ids,
  Pseudonyms,
  Repositories,
  StoredIntroduction,
  StoredPlacement,
  Transaction,
} from '../ports/index.ts';
import { holdToLaw } from './hold-to-law.ts';
import { type PlacementView, placementViewOf } from './view.ts';
import { recordPlacementEffort } from './write-placement.ts';

interface PlacementToCreate extends PlacementProposal {
  introductionId: string;
}

/**
 * Proposes a placement after an introduction that succeeded; the candidate gets a mail and confirms or
 * declines. Recruiters of the organisation only. Errors: `forbidden`; `not_found` for anybody else's
 * introduction; those of `decidePlacement`; `registration_unchecked` and `authority_missing` at the
 * border of the law; `already_placed` and `capacity_exceeded`, which the database holds.
 */
export function createPlacement({
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
  return async (actor: Actor, input: PlacementToCreate): Promise<PlacementView> => {
    if (actor.kind !== 'user') throw new DomainError('not_signed_in', {});
    if (!holds(actor, ['recruiter'])) throw new DomainError('forbidden', {});
    const { introductionId, ...proposal } = input;
    const find = async ({ introductions }: Repositories): Promise<StoredIntroduction> => {
      const found = await introductions.find(introductionId);
      if (found === null || !holds(actor, ['recruiter'], found.organisationId)) {
        throw new DomainError('not_found', { what: 'introduction' });
      }
      return found;
    };
    const recipients = await recipientsOf(transaction, 'candidate', await transaction(actor, find));

    return transaction(actor, async (repositories) => {
      const introduction = await find(repositories);
      const vacancy = await repositories.vacancies.find(introduction.vacancyId);
      if (vacancy === null) throw new DomainError('not_found', { what: 'vacancy' });
      const placement: StoredPlacement = {
        ...proposal,
        id: ids.next(),
        introductionId,
        vacancyId: vacancy.id,
        organisationId: introduction.organisationId,
        accountId: introduction.accountId,
        status: decidePlacement(introduction, proposal, vacancy),
        reason: null,
        version: 1,
        createdAt: clock.now(),
        updatedAt: clock.now(),
      };
      await holdToLaw(repositories, { clock }, introductionId, vacancy);
      await repositories.placements.insert(placement);
      const happened = { transition: 'propose', by: 'employer' } as const;
      await recordPlacementEffort(repositories, placement, happened, clock.now());
      await repositories.audit.record({
        at: clock.now(),
        actor,
        action: 'placement.proposed',
        subjectType: 'placement',
        subjectId: placement.id,
        organisationId: placement.organisationId,
        details: { form: placement.form, vacancyId: vacancy.id },
      });
      await repositories.outbox.add('placement.changed', placement.id);
      await mailNews(repositories, { ids, publicUrl }, 'placement', placement.id, recipients);
      return placementViewOf(repositories, { clock, pseudonyms }, actor, placement);
    });
  };
}
