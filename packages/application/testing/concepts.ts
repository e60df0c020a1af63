import type { ConceptKey, ConceptSource } from '@inzetbaar/domain/concepts';
import type { Actor } from '@inzetbaar/domain/identity';
import type { ConceptRepository } from '../ports/index.ts';
import type { Tables } from './tables.ts';
import { isSystem } from './visibility.ts';

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const nameOf = ({ ownKind, ownId, kind }: ConceptKey) => `${ownKind} ${ownId} ${kind}`;

/** Concepts of other languages: read by whoever is signed in, loaded by the platform. */
export function inMemoryConcepts(tables: Tables, actor: Actor): ConceptRepository {
  const mayRead = actor.kind !== 'anonymous';
  const requireSystem = () => {
    if (!isSystem(actor)) throw new Error('row-level security: only the platform loads concepts');
  };
  const keysOf = (source: ConceptSource) =>
    mayRead ? tables.conceptKeys.filter((key) => key.source === source) : [];
  const at = (source: ConceptSource, uri: string) => tables.concepts.get(`${source} ${uri}`);

  return {
    async lock() {
      // Transactions of the in-memory world wait for one another.
    },
    async all(source) {
      return [...tables.concepts.values()]
        .filter((concept) => mayRead && concept.source === source)
        .map(({ source: _, searchWords: __, ...concept }) => concept)
        .sort((a, b) => inOrder(a.uri, b.uri));
    },
    async put(source, concepts) {
      requireSystem();
      for (const concept of concepts) {
        tables.concepts.set(`${source} ${concept.uri}`, { ...concept, source });
      }
    },
    async remove(source, uris) {
      requireSystem();
      for (const uri of uris) tables.concepts.delete(`${source} ${uri}`);
      tables.conceptKeys = tables.conceptKeys.filter(
        (key) => key.source !== source || !uris.includes(key.uri),
      );
    },
    async keysOf(source) {
      return keysOf(source).map(({ source: _, ...key }) => key);
    },
    async addKeys(source, keys) {
      requireSystem();
      for (const key of keys) {
        if (at(source, key.uri) === undefined) throw new Error(`no concept ${key.uri}`);
        if (keysOf(source).some((other) => nameOf(other) === nameOf(key))) {
          throw new Error(`a second key of ${nameOf(key)}`);
        }
        tables.conceptKeys.push({ ...key, source });
      }
    },
    async removeKeys(source, keys) {
      requireSystem();
      const gone = new Set(keys.map(nameOf));
      tables.conceptKeys = tables.conceptKeys.filter(
        (key) => key.source !== source || !gone.has(nameOf(key)),
      );
    },
    async recordImport(done) {
      requireSystem();
      tables.conceptImports.push(done);
    },
    async listImports() {
      const latest = new Map(
        tables.conceptImports
          .toSorted((a, b) => a.importedAt.getTime() - b.importedAt.getTime())
          .map((one) => [one.source, one]),
      );
      return [...latest.values()].sort((a, b) => inOrder(a.source, b.source));
    },
    async listKeys() {
      if (!mayRead) return [];
      return tables.conceptKeys
        .map((key) => {
          const concept = at(key.source, key.uri);
          return { ...key, code: concept?.code ?? null, label: concept?.label ?? '' };
        })
        .sort(
          (a, b) =>
            inOrder(a.ownKind, b.ownKind) ||
            inOrder(a.ownId, b.ownId) ||
            inOrder(a.source, b.source) ||
            inOrder(a.kind, b.kind),
        );
    },
    async ownByWord(kind, searchWord) {
      if (!mayRead) return [];
      const found = tables.conceptKeys.filter(
        (key) =>
          key.ownKind === kind &&
          key.kind === kind &&
          at(key.source, key.uri)?.searchWords.includes(searchWord) === true,
      );
      return [...new Set(found.map(({ ownId }) => ownId))].sort(inOrder);
    },
  };
}
