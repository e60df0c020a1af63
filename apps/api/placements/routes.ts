import {
  changePlacement as changePlacementOf,
  createPlacement as createPlacementOf,
  listPlacements as listPlacementsOf,
  type PlacementView,
  readPlacement as readPlacementOf,
} from '@inzetbaar/application/placements';
import type { Clock, Ids, Pseudonyms, Transaction } from '@inzetbaar/application/ports';
import {
  changePlacement,
  createPlacement,
  listPlacements,
  type Placement,
  readPlacement,
} from '@inzetbaar/contracts/placements';
import { type Route, route } from '../http/mount.ts';

export interface PlacementDependencies {
  transaction: Transaction;
  clock: Clock;
  ids: Ids;
  pseudonyms: Pseudonyms;
  publicUrl: string;
}

/** People at work on a vacancy, from either side. */
export function placementRoutes(dependencies: PlacementDependencies): Route[] {
  const create = createPlacementOf(dependencies);
  const list = listPlacementsOf(dependencies);
  const read = readPlacementOf(dependencies);
  const change = changePlacementOf(dependencies);
  return [
    route(createPlacement, async ({ actor, body }) => ({
      body: presentPlacement(await create(actor, body)),
    })),
    route(listPlacements, async ({ actor, query }) => {
      const { status, ...request } = query;
      const page = await list(actor, { ...request, statuses: status });
      return { body: { ...page, items: page.items.map(presentPlacement) } };
    }),
    route(readPlacement, async ({ actor, params }) => ({
      body: presentPlacement(await read(actor, params.id)),
    })),
    route(changePlacement, async ({ actor, params, body }) => ({
      body: presentPlacement(await change(actor, { ...params, ...body })),
    })),
  ];
}

function presentPlacement({
  placement,
  side,
  vacancy,
  pseudonym,
  name,
  transitions,
}: PlacementView): Placement {
  return {
    id: placement.id,
    side,
    introductionId: placement.introductionId,
    vacancy: {
      id: vacancy.id,
      title: vacancy.title,
      organisation: { id: vacancy.organisationId, name: vacancy.organisationName },
    },
    person: name ?? pseudonym,
    named: name !== null,
    form: placement.form,
    hoursPerWeek: placement.hoursPerWeek,
    startsOn: placement.startsOn,
    endsOn: placement.endsOn,
    status: placement.status,
    reason: placement.reason,
    transitions: [...transitions],
    createdAt: placement.createdAt.toISOString(),
    updatedAt: placement.updatedAt.toISOString(),
  };
}
