import type {
  Clock,
  Gazetteer,
  SkillCatalogue,
  Transaction,
  VacancySearchEngine,
} from '@inzetbaar/application/ports';
import {
  languageSources,
  searchEverything as searchEverythingOf,
  trainingSource,
  vacancySource,
} from '@inzetbaar/application/search';
import { searchEverything } from '@inzetbaar/contracts/search';
import { type Route, route } from '../http/mount.ts';

export interface SearchDependencies {
  transaction: Transaction;
  clock: Clock;
  catalogue: SkillCatalogue;
  gazetteer: Gazetteer;
  engine: VacancySearchEngine;
}

/** The one search box. */
export function searchRoutes(platform: SearchDependencies): Route[] {
  const { catalogue, gazetteer, engine } = platform;
  const search = searchEverythingOf({
    sources: [
      ...languageSources(catalogue),
      vacancySource(engine, gazetteer),
      trainingSource(platform),
    ],
  });
  return [
    route(searchEverything, async ({ actor, query }) => {
      const { groups, degraded } = await search(actor, query);
      return {
        body: {
          groups: groups.map((group) => ({ ...group, items: [...group.items] })),
          degraded,
        },
      };
    }),
  ];
}
