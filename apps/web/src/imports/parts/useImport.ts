import { listImports, readImport } from '@inzetbaar/contracts/imports';
import type { VacancyImport } from '@inzetbaar/contracts/imports';
import { searchVacancies } from '@inzetbaar/contracts/vacancies';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { readQuery } from '../../api/index.ts';

const POLL_MS = 800;
/** Read again when the work is done. */
const CHANGED_BY_IMPORT = [listImports, searchVacancies];

/** An import, read again and again while work is being done on it. */
export function useImport(id: string) {
  const queryClient = useQueryClient();
  const query = useQuery({
    ...readQuery(readImport, { params: { id } }),
    refetchInterval: ({ state }) => (isAtWork(state.data) ? POLL_MS : false),
  });
  const wasAtWork = useRef(false);
  const atWork = isAtWork(query.data);

  useEffect(() => {
    if (wasAtWork.current && !atWork) {
      for (const read of CHANGED_BY_IMPORT) {
        void queryClient.invalidateQueries({ queryKey: [read.path] });
      }
    }
    wasAtWork.current = atWork;
  }, [atWork, queryClient]);
  return query;
}

function isAtWork(import_: VacancyImport | undefined): boolean {
  return import_?.status === 'checking' || import_?.status === 'running';
}
