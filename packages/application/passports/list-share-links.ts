import { calendarDateAt } from '@inzetbaar/domain/calendar';
import type { Actor } from '@inzetbaar/domain/identity';
import { type ShareLinkStanding, shareLinkStandingOn } from '@inzetbaar/domain/passports';
import type { Clock, Page, PageRequest, StoredShareLink, Transaction } from '../ports/index.ts';
import { passportHolder } from './holder.ts';

/** A link without its hash, with what it is worth today. */
export interface ListedShareLink extends Omit<StoredShareLink, 'tokenHash'> {
  standing: ShareLinkStanding;
}

/** The own share links, newest first, also those that work no more. Candidates and trainees only. */
export function listShareLinks({ transaction, clock }: { transaction: Transaction; clock: Clock }) {
  return async (actor: Actor, request: PageRequest): Promise<Page<ListedShareLink>> => {
    const accountId = passportHolder(actor);
    const page = await transaction(actor, (tx) => tx.shareLinks.list(accountId, request));
    const today = calendarDateAt(clock.now());
    return { ...page, items: page.items.map((link) => listed(link, today)) };
  };
}

/** A link as its maker sees it. */
export function listed({ tokenHash: _, ...link }: StoredShareLink, today: string): ListedShareLink {
  return { ...link, standing: shareLinkStandingOn(link, today) };
}
