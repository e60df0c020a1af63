import type { AgreementParty } from '@inzetbaar/domain/placements/agreements';
import { hasRole, useAccount } from '../../session/session.ts';

/** On which sides of agreements the reader can stand; everybody can be the person in one. */
export function useParties(): AgreementParty[] {
  const account = useAccount();
  const isGuide = hasRole(account, ['case-manager']);
  const isRecruiter = hasRole(account, ['recruiter']);
  return [
    ...(isGuide ? (['sender'] as const) : []),
    ...(isRecruiter ? (['host'] as const) : []),
    'candidate',
  ];
}
