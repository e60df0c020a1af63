import { readMyMatch } from '@inzetbaar/contracts/matching';
import { useQuery } from '@tanstack/react-query';
import { ApiProblem } from '../../api/problems.ts';
import { readQuery } from '../../api/queries.ts';

export type MyMatchState = ReturnType<typeof useMyMatch>;

/** Why a vacancy fits who is signed in; only for who keeps a passport. */
export function useMyMatch(id: string, isEnabled: boolean) {
  return useQuery({ ...readQuery(readMyMatch, { params: { id } }), enabled: isEnabled });
}

/** True where there is no passport yet to compare with. */
export function hasNoPassport(match: MyMatchState): boolean {
  return match.error instanceof ApiProblem && match.error.status === 404;
}
