import { calendarDateAt } from '@inzetbaar/domain/calendar';
import type { SystemActor } from '@inzetbaar/domain/identity';
import { SIGN_OFF_RULES } from '@inzetbaar/domain/passports';
import type { Clock, Transaction } from '../../ports/index.ts';

const SYSTEM: SystemActor = { kind: 'system', name: 'sign-offs' };

/**
 * Forgets whom people asked for a sign-off, `keptDays` after the request was answered, withdrawn or
 * expired. The name under evidence stays with the evidence. Gives the number of requests.
 */
export function clearSignOffs({ transaction, clock }: { transaction: Transaction; clock: Clock }) {
  return async (): Promise<number> => {
    const now = clock.now();
    const before = new Date(now.getTime() - SIGN_OFF_RULES.keptDays * 86_400_000);
    return transaction(SYSTEM, ({ signOffs }) => signOffs.clearEnded(before, calendarDateAt(now)));
  };
}
