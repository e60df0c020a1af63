import type { Actor } from '@inzetbaar/domain/identity';
import type { SignOffItem, SignOffRelation } from '@inzetbaar/domain/passports';
import type {
  Clock,
  Secrets,
  SkillCatalogue,
  StoredEvidence,
  Transaction,
} from '../../ports/index.ts';
import { givenThroughLink, linkActor, requestBehindLink, stillAsked } from './behind-link.ts';

/** What the page behind a link shows; of the holder the name, and nothing that was not asked. */
export type OpenedSignOff = { holderName: string; relation: SignOffRelation } & (
  | { state: 'open'; message: string; items: readonly SignOffItem[] }
  | { state: 'answered'; evidence: readonly StoredEvidence[] }
);

/**
 * What a link is for: answering, or afterwards doubting what was given through it. Uses nothing up, so
 * that a program which looks at links in mails does no harm; the holder's access log tells of it.
 *
 * @param visitor who is signed in, if anybody; nobody has to be
 * @throws `link_invalid`, the same for a guessed, used, expired or withdrawn link; `own_request`
 */
export function openSignOff({
  transaction,
  clock,
  secrets,
  catalogue,
}: {
  transaction: Transaction;
  clock: Clock;
  secrets: Pick<Secrets, 'hashToken'>;
  catalogue: Pick<SkillCatalogue, 'follow'>;
}) {
  return async (visitor: Actor, token: string): Promise<OpenedSignOff> =>
    transaction(linkActor(secrets, token), async (tx) => {
      const now = clock.now();
      const linked = requestBehindLink(await tx.signOffs.findByLink(), now, visitor);
      const { holder, request } = linked;
      const page = { holderName: holder.name, relation: request.relation };
      if (request.state === 'answered') {
        const evidence = await givenThroughLink(tx, linked, now, catalogue);
        await tx.accessLog.addByLink(now, ['name', 'given-evidence']);
        return { ...page, state: 'answered' as const, evidence };
      }
      const { items } = await stillAsked(tx, linked, catalogue);
      await tx.accessLog.addByLink(now, ['name', 'asked-skills']);
      return { ...page, state: 'open' as const, message: request.message, items };
    });
}
