import {
  closeVacancy,
  pauseVacancy,
  publishVacancy,
  readVacancy,
  searchVacancies,
} from '@inzetbaar/contracts/vacancies';
import type { VacancyHit } from '@inzetbaar/contracts/vacancies';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useWrite } from '../../api/index.ts';
import { showToast } from '../../design/components/toasts.ts';

/** What an owner can do with the status of a vacancy; expiring is the platform's. */
export type OwnerTransition = 'publish' | 'pause' | 'close';

export interface StatusFailure {
  transition: OwnerTransition;
  vacancy: VacancyHit;
  error: unknown;
}

/** Changes the status of vacancies in the list, says that it worked and keeps what went wrong. */
export function useStatusChange() {
  const t = useTranslations('vacancyManagement.list');
  const [failure, setFailure] = useState<StatusFailure>();
  const [busyId, setBusyId] = useState<string>();
  const refreshes = [searchVacancies, readVacancy];
  const writes = {
    publish: useWrite(publishVacancy, { refreshes }),
    pause: useWrite(pauseVacancy, { refreshes }),
    close: useWrite(closeVacancy, { refreshes }),
  };
  const said = { publish: 'published', pause: 'paused', close: 'closed' } as const;

  const change = async (vacancy: VacancyHit, transition: OwnerTransition) => {
    setFailure(undefined);
    setBusyId(vacancy.id);
    try {
      await writes[transition].mutateAsync({ params: { id: vacancy.id } });
      showToast(t(said[transition], { title: vacancy.title }));
    } catch (error) {
      setFailure({ transition, vacancy, error });
    } finally {
      setBusyId(undefined);
    }
  };
  return { change, failure, busyId };
}
