import type { Outbox } from '../ports/index.ts';
import type { Tables } from './tables.ts';

/** Outbox events in the order in which they were written. */
export function inMemoryOutbox(tables: Tables): Outbox {
  return {
    async add(event, subjectId) {
      tables.outbox.push({ event, subjectId });
    },
    async addMany(event, subjectIds) {
      for (const subjectId of subjectIds) tables.outbox.push({ event, subjectId });
    },
  };
}
