import { listOrganisations } from '@inzetbaar/contracts/organisations';
import { useQuery } from '@tanstack/react-query';
import { readQuery } from './queries.ts';

/** A place where work can be, and whose it is. */
export interface OwnLocation {
  id: string;
  name: string;
  municipality: string;
  organisation: string;
}

const MOST_ORGANISATIONS = 100;

/** The locations of the organisations for which this person posts vacancies. */
export function useOwnLocations() {
  const { data, ...query } = useQuery(
    readQuery(listOrganisations, { query: { mine: 'true', limit: MOST_ORGANISATIONS } }),
  );
  const locations = data?.items.flatMap((organisation) =>
    organisation.locations.map(({ id, name, municipality }): OwnLocation => ({
      id,
      name,
      municipality: municipality.name,
      organisation: organisation.name,
    })),
  );
  return { ...query, locations, organisations: data?.items.length ?? 0 };
}
