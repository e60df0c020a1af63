import { readPassport } from '@inzetbaar/contracts/passports';
import { useQuery } from '@tanstack/react-query';
import { versionedQuery } from '../../api/index.ts';
import { hasRole, useAccount } from '../../session/session.ts';

/** True where the reader's own passport is in the second track; false until that is known. */
export function useHoldsLane(isAsked: boolean): boolean {
  const hasPassport = hasRole(useAccount(), ['candidate', 'trainee']);
  const passport = useQuery({
    ...versionedQuery(readPassport, {}),
    enabled: isAsked && hasPassport,
  });
  return passport.data?.data.lanes.includes('second-track') ?? false;
}
