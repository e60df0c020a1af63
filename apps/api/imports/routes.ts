import {
  listImportRows as listImportRowsOf,
  listImports as listImportsOf,
  readImport as readImportOf,
  runImport as runImportOf,
  startImport,
} from '@inzetbaar/application/imports';
import type { Clock, Ids, Transaction } from '@inzetbaar/application/ports';
import {
  importVacancies,
  listImportRows,
  listImports,
  readImport,
  runImport,
} from '@inzetbaar/contracts/imports';
import { type Route, route } from '../http/mount.ts';
import { presentImport, presentImportRow } from './present.ts';

export interface ImportDependencies {
  transaction: Transaction;
  clock: Clock;
  ids: Ids;
}

/** Bulk import: hand in, look at the report, let it land. The work itself is a background job. */
export function importRoutes(dependencies: ImportDependencies): Route[] {
  const start = startImport(dependencies);
  const run = runImportOf(dependencies);
  const read = readImportOf(dependencies);
  const list = listImportsOf(dependencies);
  const listRows = listImportRowsOf(dependencies);
  return [
    route(importVacancies, async ({ actor, query, file }) => {
      const stored = await start(actor, {
        fileName: query.fileName,
        contentType: file?.contentType ?? '',
        bytes: file?.bytes ?? new Uint8Array(),
        dryRun: query.dryRun ?? true,
        publish: query.publish ?? false,
        organisationId: query.organisationId,
      });
      return { body: presentImport(stored) };
    }),
    route(listImports, async ({ actor, query }) => {
      const page = await list(actor, query);
      return { body: { ...page, items: page.items.map(presentImport) } };
    }),
    route(readImport, async ({ actor, params }) => ({
      body: presentImport(await read(actor, params.id)),
    })),
    route(listImportRows, async ({ actor, params, query, locale }) => {
      const page = await listRows(actor, params.id, query);
      return { body: { ...page, items: page.items.map((row) => presentImportRow(row, locale)) } };
    }),
    route(runImport, async ({ actor, params }) => ({
      body: presentImport(await run(actor, params.id)),
    })),
  ];
}
