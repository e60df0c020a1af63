import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { requireAuthority } from '@inzetbaar/domain/placements';
import type { Clock, Repositories, StoredVacancy } from '../ports/index.ts';

/**
 * Holds who is to be placed to what the law asks of the work, by registrations that were checked.
 * Throws what `requireAuthority` throws.
 */
export async function holdToLaw(
  { registrations }: Pick<Repositories, 'registrations'>,
  { clock }: { clock: Clock },
  introductionId: string,
  vacancy: Pick<StoredVacancy, 'titles' | 'reservedProcedures'>,
): Promise<void> {
  const today = calendarDateAt(clock.now());
  const titles = await registrations.titlesIn(introductionId, today);
  const standing = (...standings: readonly string[]) =>
    titles.filter((one) => standings.includes(one.standing)).map(({ title }) => title);
  const checked = standing('checked');
  requireAuthority(vacancy, { checked, stated: standing('checked', 'asked', 'unchecked') }, today);
}
