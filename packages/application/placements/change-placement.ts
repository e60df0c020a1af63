import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import {
  decidePlacementTransition,
  type PlacementEndReason,
  type PlacementTransitionName,
} from '@inzetbaar/domain/placements';
import { mailNews, recipientsOf } from '../introductions/news.ts';
import { possibleParty, withSide } from '../introductions/sides.ts';
import type { Clock, Ids, Pseudonyms, Repositories, Transaction } from '../ports/index.ts';
import { holdToLaw } from './hold-to-law.ts';
import { type PlacementView, placementViewOf } from './view.ts';
import { writePlacement } from './write-placement.ts';

interface ChangeToMake {
  id: string;
  transition: PlacementTransitionName;
  /** With `end-early`. */
  reason?: PlacementEndReason | undefined;
}

/**
 * Confirms, declines, cancels, starts, completes or ends a placement early, as the table of
 * transitions says. The other side gets a mail. Errors: `not_found` for who is on neither side; those
 * of `decidePlacementTransition`; with `confirm` the border of the law, as when it was proposed;
 * `version_conflict` where the other side was first.
 */
export function changePlacement({
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
  return async (actor: Actor, { id, transition, reason }: ChangeToMake): Promise<PlacementView> => {
    const user = possibleParty(actor);
    const find = async ({ placements }: Repositories) =>
      withSide(user, await placements.find(id), 'placement');
    const planned = await transaction(actor, find);
    const recipients = await recipientsOf(
      transaction,
      planned.side === 'candidate' ? 'employer' : 'candidate',
      planned.thing,
    );

    return transaction(actor, async (repositories) => {
      const { thing: present, side } = await find(repositories);
      const today = calendarDateAt(clock.now());
      const state = decidePlacementTransition(present, transition, side, { reason }, today);
      if (transition === 'confirm') {
        const vacancy = await repositories.vacancies.find(present.vacancyId);
        if (vacancy === null) throw new DomainError('not_found', { what: 'vacancy' });
        await holdToLaw(repositories, { clock }, present.introductionId, vacancy);
      }
      const changed = await writePlacement(repositories, {
        actor,
        present,
        state,
        transition,
        now: clock.now(),
      });
      await mailNews(repositories, { ids, publicUrl }, 'placement', id, recipients);
      return placementViewOf(repositories, { clock, pseudonyms }, user, changed);
    });
  };
}
