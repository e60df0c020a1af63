import {
  readOwnResponseTimes as readOwnResponseTimesOf,
  readRegionInsights as readRegionInsightsOf,
  readRegionResponseTimes as readRegionResponseTimesOf,
} from '@inzetbaar/application/insights';
import type { Clock, Transaction } from '@inzetbaar/application/ports';
import {
  readOwnResponseTimes,
  readRegionInsights,
  readRegionResponseTimes,
} from '@inzetbaar/contracts/insights';
import { type Route, route } from '../http/mount.ts';

/** The region in numbers; never persons. */
export function insightRoutes(dependencies: { transaction: Transaction; clock: Clock }): Route[] {
  const read = readRegionInsightsOf(dependencies);
  const readResponseTimes = readRegionResponseTimesOf(dependencies);
  const readOwn = readOwnResponseTimesOf(dependencies);
  return [
    route(readRegionInsights, async ({ actor }) => {
      const { asOf, threshold, openVacancies, people, byMonth, byBranch } = await read(actor);
      return {
        body: {
          asOf: asOf.toISOString(),
          threshold,
          openVacancies: { ...openVacancies, byBranch: [...openVacancies.byBranch] },
          people: { ...people, byLane: [...people.byLane] },
          byMonth: [...byMonth],
          byBranch: [...byBranch],
        },
      };
    }),
    route(readRegionResponseTimes, async ({ actor }) => {
      const { employers, ...told } = await readResponseTimes(actor);
      return { body: { ...told, employers: [...employers] } };
    }),
    route(readOwnResponseTimes, async ({ actor, params }) => ({
      body: await readOwn(actor, params.id),
    })),
  ];
}
