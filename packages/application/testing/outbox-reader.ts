import type { OutboxPosition, OutboxReader } from '../ports/index.ts';
import type { InMemoryWorld } from './in-memory-world.ts';

/** A reader of a world's outbox, with what only tests can do. */
export interface InMemoryOutboxReader extends OutboxReader {
  /** Calls those who listen, as the database does after a transaction that wrote to the outbox. */
  announce(): void;
}

/** Reads what the transactions of a world wrote to its outbox; each entry counts as one transaction. */
export function inMemoryOutboxReader(world: Pick<InMemoryWorld, 'tables'>): InMemoryOutboxReader {
  const positions = new Map<string, OutboxPosition>();
  const listeners = new Set<() => void>();
  return {
    async readAfter(position, limit) {
      const from = Number(position.id);
      return world.tables.outbox.slice(from, from + limit).map((entry, index) => {
        const place = BigInt(from + index + 1);
        return { ...entry, xid: place, id: place };
      });
    },
    async end() {
      const end = BigInt(world.tables.outbox.length);
      return { xid: end, id: end };
    },
    async position(follower) {
      return positions.get(follower) ?? null;
    },
    async savePosition(follower, position) {
      positions.set(follower, position);
    },
    async listen(onWritten) {
      listeners.add(onWritten);
      return async () => {
        listeners.delete(onWritten);
      };
    },
    /** Nothing: the world's entries have no time, and places are counted from the first. */
    async tidy() {
      return 0;
    },
    announce() {
      for (const listener of listeners) listener();
    },
  };
}
