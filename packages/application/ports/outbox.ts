/** Events that others follow: the search index, the board, and in time case files and reminders. */
export const OUTBOX_EVENTS = [
  'vacancy.changed',
  'passport.changed',
  'organisation.changed',
  'introduction.changed',
  'placement.changed',
  'agreement.changed',
  'training.changed',
  'seat-request.changed',
  'second-track-case.changed',
  'knowledge-entry.changed',
] as const;
export type OutboxEvent = (typeof OUTBOX_EVENTS)[number];

export interface Outbox {
  add(event: OutboxEvent, subjectId: string): Promise<void>;
  addMany(event: OutboxEvent, subjectIds: readonly string[]): Promise<void>;
}

/** A place in the outbox: everything up to here was handled. */
export interface OutboxPosition {
  xid: bigint;
  id: bigint;
}

export interface OutboxEntry extends OutboxPosition {
  event: OutboxEvent;
  subjectId: string;
}

/** Reads the outbox in the order in which transactions became visible: nothing is skipped that commits late. */
export interface OutboxReader {
  readAfter(position: OutboxPosition, limit: number): Promise<readonly OutboxEntry[]>;
  /**
   * Where a new follower starts: ask this first, and read the present state of everything after it.
   * What is written in between comes by again, which does no harm.
   */
  end(): Promise<OutboxPosition>;
  position(follower: string): Promise<OutboxPosition | null>;
  savePosition(follower: string, position: OutboxPosition): Promise<void>;
  /** Calls back soon after something was written; returns how to stop. Missed calls are harmless. */
  listen(onWritten: () => void): Promise<() => Promise<void>>;
  /** Removes what every known follower has handled and is older than an instant. */
  tidy(before: Date): Promise<number>;
}
