import {
  confirmConceptLoad as confirmConceptLoadOf,
  listConceptImports as listConceptImportsOf,
  listConceptKeys as listConceptKeysOf,
  listConceptLoads as listConceptLoadsOf,
  readConceptLoad as readConceptLoadOf,
  startConceptLoad,
} from '@inzetbaar/application/concepts';
import type { Clock, Ids, SkillCatalogue, Transaction } from '@inzetbaar/application/ports';
import { readSkillsLanguage as readSkillsLanguageOf } from '@inzetbaar/application/skills-language';
import {
  confirmConceptLoad,
  listConceptImports,
  listConceptKeys,
  listConceptLoads,
  loadConcepts,
  readConceptLoad,
  readSkillsLanguage,
} from '@inzetbaar/contracts/concepts';
import { type Route, route } from '../http/mount.ts';
import { pageOf } from '../reference/paging.ts';
import { filesOf } from './form-files.ts';
import { presentConceptLoad, presentSkillsLanguage } from './present.ts';

export interface ConceptDependencies {
  transaction: Transaction;
  clock: Clock;
  ids: Ids;
  catalogue: SkillCatalogue;
}

/** Other languages of skills and occupations, the addresses of ours in them, and loading their files. */
export function conceptRoutes(dependencies: ConceptDependencies): Route[] {
  return [...readingRoutes(dependencies), ...loadingRoutes(dependencies)];
}

function readingRoutes(dependencies: ConceptDependencies): Route[] {
  const readLanguage = readSkillsLanguageOf(dependencies);
  const listKeys = listConceptKeysOf(dependencies);
  const listImports = listConceptImportsOf(dependencies);
  return [
    route(listConceptKeys, async ({ actor, query }) => {
      const { source, ownKind } = query;
      const keys = (await listKeys(actor)).filter(
        (key) =>
          (source === undefined || key.source === source) &&
          (ownKind === undefined || key.ownKind === ownKind),
      );
      return { body: pageOf(keys, query) };
    }),
    route(listConceptImports, async ({ actor, query }) => {
      const imports = (await listImports(actor)).map(
        ({ id: _, fileNames: __, importedAt, ...done }) => ({
          ...done,
          importedAt: importedAt.toISOString(),
        }),
      );
      return { body: pageOf(imports, query) };
    }),
    route(readSkillsLanguage, async ({ actor }) => ({
      body: presentSkillsLanguage(await readLanguage(actor)),
    })),
  ];
}

/** Hand in, look at the report, let it land. The work itself is a background job. */
function loadingRoutes(dependencies: ConceptDependencies): Route[] {
  const start = startConceptLoad(dependencies);
  const confirm = confirmConceptLoadOf(dependencies);
  const read = readConceptLoadOf(dependencies);
  const list = listConceptLoadsOf(dependencies);
  return [
    route(loadConcepts, async ({ actor, query, file, locale }) => {
      const load = await start(actor, { ...query, files: await filesOf(file) });
      return { body: presentConceptLoad(load, locale) };
    }),
    route(listConceptLoads, async ({ actor, query, locale }) => {
      const page = await list(actor, query);
      return {
        body: { ...page, items: page.items.map((load) => presentConceptLoad(load, locale)) },
      };
    }),
    route(readConceptLoad, async ({ actor, params, locale }) => ({
      body: presentConceptLoad(await read(actor, params.id), locale),
    })),
    route(confirmConceptLoad, async ({ actor, params, locale }) => ({
      body: presentConceptLoad(await confirm(actor, params.id), locale),
    })),
  ];
}
