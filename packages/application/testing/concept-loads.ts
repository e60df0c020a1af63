import type { Actor } from '@inzetbaar/domain/identity';
import type { ConceptLoadRepository, StoredConceptLoad } from '../ports/index.ts';
import { pageOf } from './paging.ts';
import type { Tables } from './tables.ts';
import { hasRegionRole, isSystem } from './visibility.ts';

/** Files of another language that were handed in, for platform administrators and the platform itself. */
export function inMemoryConceptLoads(tables: Tables, actor: Actor): ConceptLoadRepository {
  const sees = isSystem(actor) || hasRegionRole(actor, 'platform-admin');
  const kept = (id: string) => (sees ? tables.conceptLoads.get(id) : undefined);
  const oldestFirst = (a: StoredConceptLoad, b: StoredConceptLoad) =>
    a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : 1);
  const all = () =>
    sees ? [...tables.conceptLoads.values()].map(({ stored }) => stored).sort(oldestFirst) : [];

  return {
    async insert(load, files) {
      if (!sees) throw new Error('row-level security: only administrators load a language');
      const stored = {
        ...load,
        files: files.map(({ name, bytes }) => ({ name, size: bytes.byteLength })),
      };
      tables.conceptLoads.set(load.id, { stored, files });
    },
    async find(id) {
      return kept(id)?.stored ?? null;
    },
    async list(request) {
      return pageOf(all().toReversed(), request);
    },
    async listUnfinished(limit) {
      return all()
        .filter(({ status }) => status === 'checking' || status === 'running')
        .slice(0, limit);
    },
    async listWaiting(before, limit) {
      return all()
        .filter(({ status, createdAt }) => status === 'checked' && createdAt < before)
        .slice(0, limit);
    },
    async lock(id) {
      // Transactions of the in-memory world wait for one another, so nobody else works on it.
      return kept(id)?.stored ?? null;
    },
    async files(id) {
      return kept(id)?.files ?? [];
    },
    async dropFiles(id) {
      const load = kept(id);
      if (load !== undefined) load.files = [];
    },
    async update(id, change) {
      const load = kept(id);
      if (load !== undefined) load.stored = { ...load.stored, ...change };
    },
  };
}
