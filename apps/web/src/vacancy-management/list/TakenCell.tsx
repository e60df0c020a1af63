import { readVacancy } from '@inzetbaar/contracts/vacancies';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { readQuery } from '../../api/index.ts';

/** How much of a vacancy is taken by placements; the list itself does not tell it. */
export function TakenCell({ id }: { id: string }) {
  const t = useTranslations('vacancyManagement.list');
  const { data, isPending } = useQuery(readQuery(readVacancy, { params: { id } }));
  if (isPending) return <span aria-hidden="true">…</span>;
  if (data === undefined || data.owner === null) return <>{t('takenUnknown')}</>;
  const { capacity, owner } = data;
  return capacity.kind === 'positions' ? (
    <>{t('takenPositions', { taken: owner.positionsTaken, all: capacity.positions })}</>
  ) : (
    <>{t('takenHours', { taken: owner.hoursTaken, all: capacity.hoursPerWeek })}</>
  );
}
