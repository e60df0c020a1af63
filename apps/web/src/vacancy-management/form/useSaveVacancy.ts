import {
  listPeopleForVacancy,
  readVacancyAdaptations,
  readVacancyReach,
} from '@inzetbaar/contracts/matching';
import {
  createVacancy,
  publishVacancy,
  readVacancy,
  searchVacancies,
  updateVacancy,
} from '@inzetbaar/contracts/vacancies';
import type { Vacancy, VacancyInput, VacancyPatch } from '@inzetbaar/contracts/vacancies';
import { useQueryClient } from '@tanstack/react-query';
import { useWrite } from '../../api/index.ts';
import type { CallResult } from '../../api/index.ts';

/** The three writes of the form, each of which makes the lists and the page of the vacancy fresh. */
export function useSaveVacancy() {
  const queryClient = useQueryClient();
  const create = useWrite(createVacancy, { refreshes: [searchVacancies] });
  const update = useWrite(updateVacancy, {
    refreshes: [searchVacancies, listPeopleForVacancy, readVacancyReach, readVacancyAdaptations],
  });
  const publish = useWrite(publishVacancy, { refreshes: [searchVacancies] });
  const forgetOld = () => queryClient.removeQueries({ queryKey: [readVacancy.path] });

  return {
    create: (body: VacancyInput): Promise<CallResult<Vacancy>> => create.mutateAsync({ body }),
    /** @throws {ApiProblem} 412 when somebody else was first. */
    update: async (id: string, body: VacancyPatch, ifMatch: string | undefined) => {
      const result = await update.mutateAsync({ params: { id }, body, ifMatch });
      forgetOld();
      return result;
    },
    publish: async (id: string) => {
      const result = await publish.mutateAsync({ params: { id } });
      forgetOld();
      return result;
    },
  };
}
