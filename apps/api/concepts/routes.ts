import {
  listConceptImports as listConceptImportsOf,
  listConceptKeys as listConceptKeysOf,
} from '@inzetbaar/application/concepts';
import type { Transaction } from '@inzetbaar/application/ports';
import { listConceptImports, listConceptKeys } from '@inzetbaar/contracts/concepts';
import { type Route, route } from '../http/mount.ts';
import { pageOf } from '../reference/paging.ts';

/** Other languages of skills and occupations, and the addresses of ours in them. */
export function conceptRoutes(dependencies: { transaction: Transaction }): Route[] {
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
      const imports = (await listImports(actor)).map(({ id: _, importedAt, ...done }) => ({
        ...done,
        importedAt: importedAt.toISOString(),
      }));
      return { body: pageOf(imports, query) };
    }),
  ];
}
