import type { Actor } from '@inzetbaar/domain/identity';
import type { ImportRepository, StoredImport } from '../ports/index.ts';
import { pageOf } from './paging.ts';
import type { Tables } from './tables.ts';
import { isSystem, ownedOrganisations } from './visibility.ts';

type KeptImport = Tables['imports'] extends Map<string, infer Kept> ? Kept : never;

/** Imports of vacancies, for their organisation and for the system that runs them. */
export function inMemoryImports(tables: Tables, actor: Actor): ImportRepository {
  const owned = ownedOrganisations(actor);
  const sees = ({ stored }: KeptImport) => isSystem(actor) || owned.includes(stored.organisationId);
  const find = (id: string) => {
    const kept = tables.imports.get(id);
    return kept !== undefined && sees(kept) ? kept : null;
  };
  const must = (id: string) => {
    const kept = find(id);
    if (kept === null) throw new Error(`row-level security: no import ${id}`);
    return kept;
  };

  const complete = ({ stored, rows }: KeptImport): StoredImport => {
    const outcomes = { create: 0, update: 0, unchanged: 0, invalid: 0 };
    for (const row of rows) outcomes[row.outcome] += 1;
    const organisationName = tables.organisations.get(stored.organisationId)?.name ?? '';
    return { ...stored, organisationName, outcomes };
  };
  const isUnfinished = ({ stored }: KeptImport) =>
    stored.status === 'checking' || stored.status === 'running';
  const landsStill = (row: KeptImport['rows'][number]) =>
    !row.landed && (row.outcome === 'create' || row.outcome === 'update');

  return {
    async insert(stored, content) {
      if (!isSystem(actor) && !owned.includes(stored.organisationId)) {
        throw new Error('row-level security: not an own organisation');
      }
      tables.imports.set(stored.id, { stored, content, rows: [] });
    },
    async find(id) {
      const kept = find(id);
      return kept === null ? null : complete(kept);
    },
    async content(id) {
      return find(id)?.content ?? null;
    },
    async list({ organisationIds, ...request }) {
      const found = [...tables.imports.values()]
        .filter((kept) => sees(kept) && organisationIds.includes(kept.stored.organisationId))
        .map(complete)
        .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime() || (a.id < b.id ? 1 : -1));
      return pageOf(found, request);
    },
    async listRows(id, { outcome, ...request }) {
      const rows = find(id)?.rows ?? [];
      const found = rows.filter((row) => outcome === undefined || row.outcome === outcome);
      return pageOf(found, request);
    },
    async listUnfinished(limit) {
      return [...tables.imports.values()]
        .filter((kept) => sees(kept) && isUnfinished(kept))
        .map(complete)
        .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : 1))
        .slice(0, limit);
    },
    async lock(id) {
      // Transactions of the in-memory world wait for one another, so nobody else works on it.
      const kept = find(id);
      return kept === null ? null : complete(kept);
    },
    async addRows(id, rows) {
      const kept = must(id);
      const merged = new Map([...kept.rows, ...rows].map((row) => [row.position, row]));
      kept.rows = [...merged.values()].sort((a, b) => a.position - b.position);
    },
    async nextRowsToLand(id, limit) {
      return (find(id)?.rows ?? []).filter(landsStill).slice(0, limit);
    },
    async markLanded(id, rows) {
      const kept = must(id);
      const landed = new Map(rows.map((row) => [row.position, row]));
      kept.rows = kept.rows.map((row) => {
        const change = landed.get(row.position);
        return change === undefined ? row : { ...row, ...change, landed: true };
      });
    },
    async update(id, change) {
      const kept = must(id);
      kept.stored = { ...kept.stored, ...change };
    },
  };
}
