import type { CalendarDate } from '@inzetbaar/domain/calendar';
import type { Evidence, EvidenceState } from '@inzetbaar/domain/passports';
import type { StoredAccount } from './identity.ts';

export interface StoredEvidence extends Evidence {
  id: string;
  accountId: string;
  skillId: string;
  /** Who gave it, by name; null for the own word. */
  givenBy: string | null;
  /** Last day on which it holds, by the rules of the moment it was written; null: no end. */
  validUntil: CalendarDate | null;
  state: EvidenceState;
  /** The request that it answers; null for what the holder wrote down. */
  requestId: string | null;
  /** Why its giver doubts it or took it back. */
  doubtReason: string | null;
  createdAt: Date;
  /** The training that it came from; absent: none. Only `seatRequests.takeUp` writes it. */
  trainingId?: string;
}

/** Somebody whose evidence lapses soon. */
export interface EvidenceReminder extends Pick<StoredAccount, 'email' | 'locale'> {
  accountId: string;
  /** How many skills it is about. */
  skills: number;
  firstValidUntil: CalendarDate;
}

export interface EvidenceRepository {
  /**
   * Everything of an account, oldest first; row-level security gives nobody else's, and to who holds a
   * link only what was given through it.
   */
  listOf(accountId: string): Promise<readonly StoredEvidence[]>;
  find(id: string): Promise<StoredEvidence | null>;
  /** @throws `already_exists` for a second own statement about a skill */
  insert(evidence: StoredEvidence): Promise<void>;
  /**
   * Changes practice, end and state; false when it is not (any more) in the state that was read. The
   * holder does not undo a doubt, and its giver changes nothing but the state and the reason.
   */
  update(evidence: StoredEvidence, before: EvidenceState): Promise<boolean>;
  /**
   * The people with standing evidence that ends between two days (inclusive) and of which they did not
   * hear yet; each end is given once. System actor only.
   */
  claimReminders(
    today: CalendarDate,
    until: CalendarDate,
    limit: number,
  ): Promise<readonly EvidenceReminder[]>;
}
