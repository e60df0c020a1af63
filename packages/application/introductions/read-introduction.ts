import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import type { Clock, Pseudonyms, Transaction } from '../ports/index.ts';
import { logAccess } from './log-access.ts';
import { possibleParty, withSide } from './sides.ts';
import { type IntroductionView, viewsOf } from './view.ts';

/**
 * One introduction, for its two sides; `not_found` for everybody else. What an employer reads of the
 * person, before and after a release, is written in that person's access log.
 */
export function readIntroduction({
  transaction,
  clock,
  pseudonyms,
}: {
  transaction: Transaction;
  clock: Clock;
  pseudonyms: Pseudonyms;
}) {
  return async (actor: Actor, id: string): Promise<IntroductionView> => {
    const user = possibleParty(actor);
    return transaction(actor, async (repositories) => {
      const found = await repositories.introductions.find(id);
      const { thing: stored } = withSide(user, found, 'introduction');
      const [view] = await viewsOf(repositories, { clock, pseudonyms }, user, [stored]);
      if (view === undefined) throw new DomainError('not_found', { what: 'introduction' });
      await logAccess(repositories, { clock }, user, 'profile-viewed', [{ stored, view }]);
      return view;
    });
  };
}
