import type { CalendarDate } from '@inzetbaar/domain/calendar';
import type { AwaitedAnswer } from '@inzetbaar/domain/introductions';

/** An answer of its employer that an introduction waits for. */
export interface StoredAwaitedAnswer extends AwaitedAnswer {
  id: string;
  introductionId: string;
}

/** With the vacancy that it is about. */
export interface WaitingAnswer extends StoredAwaitedAnswer {
  vacancyId: string;
}

export interface AwaitedAnswerRepository {
  /** Those of introductions that nobody gave yet, one of each at most; also where the meeting is ahead. */
  findOpen(introductionIds: readonly string[]): Promise<readonly StoredAwaitedAnswer[]>;
  /** Throws where the introduction waits for one already. */
  insert(answer: StoredAwaitedAnswer): Promise<void>;
  /**
   * Ends one: given after so many working days, or (null) not waited for any longer. False where it had
   * ended.
   */
  end(id: string, at: Date, answeredAfter: number | null): Promise<boolean>;
  /** Those waited for at an instant, by id, to remind of. */
  listWaiting(now: Date, afterId: string | null, limit: number): Promise<readonly WaitingAnswer[]>;
  /** Those waited for at an instant about a vacancy, the longest first. */
  listWaitingFor(vacancyId: string, now: Date): Promise<readonly WaitingAnswer[]>;
  /** Keeps that reminders went out. False where somebody else was first, or it has ended. */
  markReminded(
    id: string,
    reminders: { before: number; after: number },
    on: CalendarDate,
  ): Promise<boolean>;
}
