import {
  addLocation as addLocationOf,
  changeLocation as changeLocationOf,
  createOrganisation as createOrganisationOf,
  endParticipation as endParticipationOf,
  listOrganisations as listOrganisationsOf,
  readOrganisation as readOrganisationOf,
  removeLocation as removeLocationOf,
  resumeParticipation as resumeParticipationOf,
  updateOrganisation as updateOrganisationOf,
} from '@inzetbaar/application/organisations';
import type {
  Clock,
  Gazetteer,
  Ids,
  SkillCatalogue,
  StoredLocation,
  StoredOrganisation,
  Transaction,
} from '@inzetbaar/application/ports';
import {
  addLocation,
  changeLocation,
  createOrganisation,
  endParticipation,
  listOrganisations,
  type Location,
  type Organisation,
  readOrganisation,
  removeLocation,
  resumeParticipation,
  updateOrganisation,
} from '@inzetbaar/contracts/organisations';
import { presentingConflict } from '../http/conflicts.ts';
import { type Answer, type Route, route } from '../http/mount.ts';
import { type Names, presentLocation } from '../vacancies/present.ts';

export interface OrganisationDependencies {
  transaction: Transaction;
  clock: Clock;
  ids: Ids;
  gazetteer: Gazetteer;
  catalogue: SkillCatalogue;
  publicUrl: string;
}

/** The employers of the region and their locations. */
export function organisationRoutes(dependencies: OrganisationDependencies): Route[] {
  const names: Names = { skills: dependencies.catalogue, places: dependencies.gazetteer };
  const list = listOrganisationsOf(dependencies);
  const read = readOrganisationOf(dependencies);
  const create = createOrganisationOf(dependencies);
  const update = updateOrganisationOf(dependencies);
  const add = addLocationOf(dependencies);
  const change = changeLocationOf(dependencies);
  const remove = removeLocationOf(dependencies);
  const leave = endParticipationOf(dependencies);
  const comeBack = resumeParticipationOf(dependencies);
  const present = (stored: StoredOrganisation) => presentOrganisation(stored, names);
  const answer = (stored: StoredOrganisation): Answer<Organisation> => ({
    body: present(stored),
    version: stored.version,
  });
  return [
    route(listOrganisations, async ({ actor, query }) => {
      const page = await list(actor, query);
      return { body: { ...page, items: page.items.map(present) } };
    }),
    route(readOrganisation, async ({ actor, params }) => answer(await read(actor, params.id))),
    route(createOrganisation, async ({ actor, body }) => answer(await create(actor, body))),
    route(updateOrganisation, ({ actor, params, body, expectedVersion }) =>
      presentingConflict(
        async () => answer(await update(actor, { id: params.id, expectedVersion, patch: body })),
        present,
      ),
    ),
    route(endParticipation, async ({ actor, params }) => answer(await leave(actor, params.id))),
    route(resumeParticipation, async ({ actor, params }) =>
      answer(await comeBack(actor, params.id)),
    ),
    route(addLocation, async ({ actor, params, body }) => ({
      body: presentWholeLocation(
        await add(actor, { organisationId: params.id, location: body }),
        names,
      ),
    })),
    route(changeLocation, async ({ actor, params: { id, locationId }, body }) => ({
      body: presentWholeLocation(
        await change(actor, { organisationId: id, locationId, location: body }),
        names,
      ),
    })),
    route(removeLocation, async ({ actor, params: { id, locationId } }) => {
      await remove(actor, { organisationId: id, locationId });
      return { body: null };
    }),
  ];
}

function presentOrganisation(stored: StoredOrganisation, names: Names): Organisation {
  const { id, slug, name, about, branches, responseDays, leftOn, locations } = stored;
  return {
    id,
    slug,
    name,
    about,
    branches: [...branches],
    responseDays,
    leftOn,
    locations: locations.map((one) => presentWholeLocation(one, names)),
  };
}

function presentWholeLocation(location: StoredLocation, names: Names): Location {
  const { street, postcode } = location;
  return { ...presentLocation(location, names), street, postcode };
}
