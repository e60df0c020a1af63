import {
  listConceptImports,
  listConceptLoads,
  readConceptLoad,
  readSkillsLanguage,
} from '@inzetbaar/contracts/concepts';
import type { ConceptLoad } from '@inzetbaar/contracts/concepts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { readQuery } from '../../api/index.ts';

const POLL_MS = 800;
/** Read again when the work is done. */
const CHANGED_BY_LOAD = [listConceptLoads, readSkillsLanguage, listConceptImports];

/** Files that were handed in, read again and again while work is being done on them. */
export function useConceptLoad(id: string) {
  const queryClient = useQueryClient();
  const query = useQuery({
    ...readQuery(readConceptLoad, { params: { id } }),
    refetchInterval: ({ state }) => (isAtWork(state.data) ? POLL_MS : false),
  });
  const wasAtWork = useRef(false);
  const atWork = isAtWork(query.data);

  useEffect(() => {
    if (wasAtWork.current && !atWork) {
      for (const read of CHANGED_BY_LOAD) {
        void queryClient.invalidateQueries({ queryKey: [read.path] });
      }
    }
    wasAtWork.current = atWork;
  }, [atWork, queryClient]);
  return query;
}

function isAtWork(load: ConceptLoad | undefined): boolean {
  return load?.status === 'checking' || load?.status === 'running';
}
