import type { CalendarDate } from '@inzetbaar/domain/calendar';
import type { Branch } from '@inzetbaar/domain/branches';
import type { Coordinates } from '@inzetbaar/domain/geography';
import type { Page, PageRequest } from './page.ts';

export interface StoredLocation extends Coordinates {
  id: string;
  organisationId: string;
  name: string;
  street: string | null;
  postcode: string | null;
  municipalityCode: string;
}

export interface StoredOrganisation {
  id: string;
  slug: string;
  name: string;
  about: string;
  branches: readonly Branch[];
  /** Working days within which it answers who waits. */
  responseDays: number;
  /** Since when it takes part no longer; null while it does. */
  leftOn: CalendarDate | null;
  version: number;
  locations: readonly StoredLocation[];
}

export interface OrganisationRepository {
  find(id: string): Promise<StoredOrganisation | null>;
  findBySlug(slug: string): Promise<StoredOrganisation | null>;
  findLocation(id: string): Promise<StoredLocation | null>;
  /** Ordered by name. `ids` narrows to these organisations, `takesPart` to who does or no longer does. */
  list(
    request: PageRequest & {
      ids?: readonly string[] | undefined;
      takesPart?: boolean | undefined;
    },
  ): Promise<Page<StoredOrganisation>>;
  /** Throws `already_exists` when the slug is taken. */
  insert(organisation: StoredOrganisation): Promise<void>;
  /** False when the version has moved on. `leftOn` is the platform administrator's alone. */
  update(organisation: StoredOrganisation, expectedVersion: number): Promise<boolean>;
  insertLocation(location: StoredLocation): Promise<void>;
  /** False where the organisation has no such location, or is not administered. */
  updateLocation(location: StoredLocation): Promise<boolean>;
  /** False as for `updateLocation`. Throws `location_in_use` while a vacancy, old or new, is there. */
  removeLocation(location: Pick<StoredLocation, 'id' | 'organisationId'>): Promise<boolean>;
}
