import type { Actor } from '@inzetbaar/domain/identity';
import type { IntroductionStatus } from '@inzetbaar/domain/introductions';
import type { Clock, Page, PageRequest, Pseudonyms, Transaction } from '../ports/index.ts';
import { logAccess } from './log-access.ts';
import { listOfSide, possibleParty, type Side } from './sides.ts';
import { type IntroductionView, viewsOf } from './view.ts';

interface IntroductionsRequest extends PageRequest {
  /** Absent: as a recruiter where somebody is one, as a candidate otherwise. */
  side?: Side | undefined;
  vacancyId?: string | undefined;
  statuses?: readonly IntroductionStatus[] | undefined;
}

/**
 * The own introductions, or those of the organisations that somebody recruits for; latest change
 * first. What an employer reads of people here is written in their access logs. Throws `forbidden`.
 */
export function listIntroductions({
  transaction,
  clock,
  pseudonyms,
}: {
  transaction: Transaction;
  clock: Clock;
  pseudonyms: Pseudonyms;
}) {
  return async (actor: Actor, request: IntroductionsRequest): Promise<Page<IntroductionView>> => {
    const user = possibleParty(actor);
    const { side, ...filter } = request;
    const whose = listOfSide(user, side);
    return transaction(actor, async (repositories) => {
      const page = await repositories.introductions.list({ ...filter, ...whose });
      const views = await viewsOf(repositories, { clock, pseudonyms }, user, page.items);
      const shown = views.flatMap((view, index) => {
        const stored = page.items[index];
        return stored === undefined ? [] : [{ stored, view }];
      });
      await logAccess(repositories, { clock }, user, 'profile-listed', shown);
      return { ...page, items: views };
    });
  };
}
