import type { ConceptRepository } from '@inzetbaar/application/ports';
import {
  CONCEPT_KINDS,
  CONCEPT_SOURCES,
  type ConceptKey,
  type ConceptSource,
  OWN_KINDS,
} from '@inzetbaar/domain/concepts';

import type { ConceptKey as KeyRow, Prisma } from '../generated/client.ts';
import { oneOf } from '../mapping/index.ts';

export { conceptLoadsIn } from './loads.ts';

/** Rows that go to the database in one statement. */
const CHUNK = 1_000;
/** Names the lock on loading languages among the advisory locks of the database. */
const LOADING = 20_261_122;

/** Concepts of other languages and the keys that lead to them. */
export function conceptsIn(tx: Prisma.TransactionClient): ConceptRepository {
  return {
    async lock() {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOADING})`;
    },
    async all(source) {
      const rows = await tx.concept.findMany({
        where: { source },
        omit: { source: true, searchWords: true },
        orderBy: { uri: 'asc' },
      });
      return rows.map((row) => ({ ...row, kind: oneOf(CONCEPT_KINDS, row.kind, 'concept.kind') }));
    },
    async put(source, concepts) {
      for (const chunk of chunksOf(concepts)) {
        await tx.$executeRaw`
          INSERT INTO concept (source, uri, kind, code, label, words, search_words, description, broader)
          SELECT ${source}, c.uri, c.kind, c.code, c.label, c.words, c."searchWords", c.description, c.broader
          FROM jsonb_to_recordset(${JSON.stringify(chunk)}::jsonb) AS c (
            uri text, kind text, code text, label text, words text[], "searchWords" text[],
            description text, broader text)
          ON CONFLICT (source, uri) DO UPDATE SET kind = EXCLUDED.kind, code = EXCLUDED.code,
            label = EXCLUDED.label, words = EXCLUDED.words, search_words = EXCLUDED.search_words,
            description = EXCLUDED.description, broader = EXCLUDED.broader`;
      }
    },
    async remove(source, uris) {
      for (const chunk of chunksOf(uris)) {
        await tx.concept.deleteMany({ where: { source, uri: { in: chunk } } });
      }
    },
    async keysOf(source) {
      const rows = await tx.conceptKey.findMany({ where: { source }, omit: { source: true } });
      return rows.map(keyOf);
    },
    async addKeys(source, keys) {
      await tx.conceptKey.createMany({ data: keys.map((key) => ({ ...key, source })) });
    },
    async removeKeys(source, keys) {
      for (const { ownKind, ownId, kind } of keys) {
        await tx.conceptKey.deleteMany({ where: { source, ownKind, ownId, kind } });
      }
    },
    async recordImport(done) {
      await tx.conceptImport.createMany({ data: { ...done, fileNames: [...done.fileNames] } });
    },
    async listImports() {
      const rows = await tx.conceptImport.findMany({
        distinct: ['source'],
        orderBy: [{ source: 'asc' }, { importedAt: 'desc' }],
      });
      return rows.map((row) => ({ ...row, source: sourceOf(row.source) }));
    },
    async listKeys() {
      const rows = await tx.conceptKey.findMany({
        include: { concept: { select: { code: true, label: true } } },
        orderBy: [{ ownKind: 'asc' }, { ownId: 'asc' }, { source: 'asc' }, { kind: 'asc' }],
      });
      return rows.map(({ concept, source, ...key }) => ({
        ...keyOf(key),
        ...concept,
        source: sourceOf(source),
      }));
    },
    async ownByWord(kind, searchWord) {
      const rows = await tx.conceptKey.findMany({
        where: { ownKind: kind, kind, concept: { searchWords: { has: searchWord } } },
        distinct: ['ownId'],
        select: { ownId: true },
        orderBy: { ownId: 'asc' },
      });
      return rows.map(({ ownId }) => ownId);
    },
  };
}

function sourceOf(source: string): ConceptSource {
  return oneOf(CONCEPT_SOURCES, source, 'concept.source');
}

function keyOf(row: Omit<KeyRow, 'source'>): ConceptKey {
  return {
    ...row,
    ownKind: oneOf(OWN_KINDS, row.ownKind, 'concept_key.own_kind'),
    kind: oneOf(CONCEPT_KINDS, row.kind, 'concept_key.kind'),
  };
}

function chunksOf<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, index) =>
    items.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}
