import { listOrganisations } from '@inzetbaar/contracts/organisations';
import { useQuery } from '@tanstack/react-query';
import { readQuery } from '../../api/index.ts';
import { hasRole, organisationsOf, useAccount } from '../../session/index.ts';

const MOST = 100;

export interface NamedOrganisation {
  id: string;
  name: string;
}

/** The organisations in which the reader may give roles: the own ones, or all. */
export function useAdministeredOrganisations(): readonly NamedOrganisation[] {
  const account = useAccount();
  const isPlatform = hasRole(account, ['platform-admin']);
  const all = useAllOrganisations(isPlatform);
  return isPlatform ? all : organisationsOf(account, ['organisation-admin']);
}

/** The employers from which the reader may invite candidates: those guided, or all. */
export function useEmployers(): readonly NamedOrganisation[] {
  const account = useAccount();
  const isPlatform = hasRole(account, ['platform-admin']);
  const all = useAllOrganisations(isPlatform);
  return isPlatform ? all : organisationsOf(account, ['case-manager']);
}

function useAllOrganisations(isWanted: boolean): readonly NamedOrganisation[] {
  const found = useQuery({
    ...readQuery(listOrganisations, { query: { limit: MOST } }),
    enabled: isWanted,
  });
  return found.data?.items ?? [];
}
