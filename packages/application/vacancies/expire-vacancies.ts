import { calendarDateAt } from '@inzetbaar/domain/calendar';
import type { SystemActor } from '@inzetbaar/domain/identity';
import { decideVacancyTransition } from '@inzetbaar/domain/vacancies';
import { inBatches } from '../batches/index.ts';
import type { Clock, Repositories, Transaction } from '../ports/index.ts';

const SYSTEM: SystemActor = { kind: 'system', name: 'expire-vacancies' };
const BATCH = 100;

/**
 * Expires the vacancies whose last day has passed, in batches with a transaction each, so that
 * stopping half-way loses nothing. Safe to run at any time and twice at once.
 *
 * @returns how many expired
 */
export function expireVacancies({
  transaction,
  clock,
}: {
  transaction: Transaction;
  clock: Clock;
}) {
  // A short batch is the last one, or somebody changed part of it: then the next run goes on.
  return (): Promise<number> =>
    inBatches(BATCH, () => transaction(SYSTEM, (tx) => expireBatch(tx, clock.now())));
}

async function expireBatch(tx: Repositories, now: Date): Promise<number> {
  const expired: string[] = [];
  for (const vacancy of await tx.vacancies.listExpired(calendarDateAt(now), BATCH)) {
    const status = decideVacancyTransition(vacancy.status, 'expire', 'system');
    const isFirst = await tx.vacancies.update(
      { ...vacancy, status, pauseReason: null, version: vacancy.version + 1, updatedAt: now },
      vacancy.version,
    );
    if (!isFirst) continue;
    expired.push(vacancy.id);
    await tx.audit.record({
      at: now,
      actor: SYSTEM,
      action: 'vacancy.expired',
      subjectType: 'vacancy',
      subjectId: vacancy.id,
      organisationId: vacancy.organisationId,
      details: { from: vacancy.status, version: vacancy.version + 1 },
    });
  }
  await tx.outbox.addMany('vacancy.changed', expired);
  return expired.length;
}
