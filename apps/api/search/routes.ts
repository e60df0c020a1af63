import type { Gazetteer, SkillCatalogue, VacancySearchEngine } from '@inzetbaar/application/ports';
import {
  languageSources,
  searchEverything as searchEverythingOf,
  vacancySource,
} from '@inzetbaar/application/search';
import { searchEverything } from '@inzetbaar/contracts/search';
import { type Route, route } from '../http/mount.ts';

export interface SearchDependencies {
  catalogue: SkillCatalogue;
  gazetteer: Gazetteer;
  engine: VacancySearchEngine;
}

/** The one search box. */
export function searchRoutes({ catalogue, gazetteer, engine }: SearchDependencies): Route[] {
  const search = searchEverythingOf({
    sources: [...languageSources(catalogue), vacancySource(engine, gazetteer)],
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
