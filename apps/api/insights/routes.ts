import { readRegionInsights as readRegionInsightsOf } from '@inzetbaar/application/insights';
import type { Clock, Transaction } from '@inzetbaar/application/ports';
import { readRegionInsights } from '@inzetbaar/contracts/insights';
import { type Route, route } from '../http/mount.ts';

/** The region in numbers; never persons. */
export function insightRoutes(dependencies: { transaction: Transaction; clock: Clock }): Route[] {
  const read = readRegionInsightsOf(dependencies);
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
  ];
}
