import type { Actor } from '@inzetbaar/domain/identity';
import { mayRemind, type SignOffStanding, signOffStandingAt } from '@inzetbaar/domain/passports';
import type {
  Clock,
  SkillCatalogue,
  StoredSignOffRequest,
  Transaction,
} from '../../ports/index.ts';
import { passportHolder } from '../holder.ts';
import { newestNamesOf } from '../newest-words.ts';

/** A request with what it is worth now. */
export interface JudgedSignOff extends StoredSignOffRequest {
  name: string;
  email: string;
  standing: SignOffStanding;
  mayRemind: boolean;
}

/**
 * The own requests, newest first, for as long as it is kept who was asked. Candidates and trainees only.
 */
export function listSignOffs({
  transaction,
  clock,
  catalogue,
}: {
  transaction: Transaction;
  clock: Clock;
  catalogue: Pick<SkillCatalogue, 'follow'>;
}) {
  return async (actor: Actor): Promise<readonly JudgedSignOff[]> => {
    const accountId = passportHolder(actor);
    const now = clock.now();
    const requests = await transaction(actor, ({ signOffs }) => signOffs.listOf(accountId));
    return requests.flatMap((request) => {
      const { name, email } = request;
      if (name === null || email === null) return [];
      const standing = signOffStandingAt(request, now);
      const nameOf = newestNamesOf(request.items, catalogue);
      const items = request.items.map((item) => ({ ...item, skillId: nameOf(item.skillId) }));
      return [{ ...request, items, name, email, standing, mayRemind: mayRemind(request, now) }];
    });
  };
}
