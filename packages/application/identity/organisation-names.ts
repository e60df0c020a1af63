import type { HeldRole } from '@inzetbaar/domain/identity';
import type { Repositories } from '../ports/index.ts';

/** Names of organisations by id, to show with roles. */
export type OrganisationNames = ReadonlyMap<string, string>;

const PAGE = 100;

/** The names of all organisations that the roles are held for; one that left has nobody in a role. */
export async function organisationNamesOf(
  { organisations }: Pick<Repositories, 'organisations'>,
  roles: readonly Pick<HeldRole, 'organisationId'>[],
): Promise<OrganisationNames> {
  const ids = [...new Set(roles.flatMap(({ organisationId }) => organisationId ?? []))];
  const names = new Map<string, string>();
  for (let start = 0; start < ids.length; start += PAGE) {
    const page = await organisations.list({
      limit: PAGE,
      ids: ids.slice(start, start + PAGE),
      takesPart: true,
    });
    for (const { id, name } of page.items) names.set(id, name);
  }
  return names;
}
