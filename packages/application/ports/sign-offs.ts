import type { SignOffItem, SignOffRelation, SignOffState } from '@inzetbaar/domain/passports';
import type { StoredAccount } from './identity.ts';

/** Somebody asked to say what the holder can do. */
export interface StoredSignOffRequest {
  id: string;
  /** The holder, who asks. */
  accountId: string;
  tokenHash: string;
  relation: SignOffRelation;
  /** Who was asked; null once it is no longer kept. */
  name: string | null;
  email: string | null;
  /** Words of the holder to who is asked; empty once they are no longer kept. */
  message: string;
  items: readonly SignOffItem[];
  state: SignOffState;
  /** That who answered said to be authorised to judge reserved procedures; null: not answered. */
  isAuthorised: boolean | null;
  createdAt: Date;
  expiresAt: Date;
  remindedAt: Date | null;
  /** When it was answered or withdrawn. */
  endedAt: Date | null;
}

/** A request as the holder of its link reaches it. */
export interface LinkedSignOff {
  request: StoredSignOffRequest;
  /** Of these only the name is for who has the link; the rest is to tell the holder. */
  holder: Pick<StoredAccount, 'name' | 'email' | 'locale'>;
}

export interface SignOffRepository {
  /** The own requests, newest first. */
  listOf(accountId: string): Promise<readonly StoredSignOffRequest[]>;
  /** As `listOf`; until the end of the transaction nobody else asks or reminds for this account. */
  lockOf(accountId: string): Promise<readonly StoredSignOffRequest[]>;
  insert(request: StoredSignOffRequest): Promise<void>;
  /**
   * Changes the link, state, items and moments, not who asks whom; false when it is not (any more) in
   * the state that was read. The holder keeps it open or withdraws it; the link answers it.
   */
  update(request: StoredSignOffRequest, before: SignOffState): Promise<boolean>;
  /** What the link of the actor leads to; null for every link that leads nowhere (any more). */
  findByLink(): Promise<LinkedSignOff | null>;
  /**
   * As `findByLink`; until the end of the transaction nobody else answers it, and its holder neither
   * renews nor withdraws it.
   */
  lockByLink(): Promise<LinkedSignOff | null>;
  /** Which of these skills are in the passport of the holder of the link now. Link actor only. */
  heldSkills(skillIds: readonly string[]): Promise<readonly string[]>;
  /**
   * Forgets whom requests went to that ended (answered, withdrawn or expired) before an instant, also in
   * the access log; those that gave nothing which stands on the day go altogether. System actor only.
   * Gives the number of requests that changed or went.
   */
  clearEnded(before: Date, today: string): Promise<number>;
}
