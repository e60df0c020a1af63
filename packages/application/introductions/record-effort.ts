import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { effortOfIntroduction, type IntroductionHappening } from '@inzetbaar/domain/second-track';
import type { Repositories, StoredIntroduction } from '../ports/index.ts';

/**
 * Keeps what just happened in an introduction as an effort of the person, in the same transaction. Whether
 * the person has a case is not known here, and is not told.
 */
export async function recordIntroductionEffort(
  { efforts }: Pick<Repositories, 'efforts'>,
  { id, version, reason, meetingAt }: StoredIntroduction,
  happened: Pick<IntroductionHappening, 'transition' | 'from' | 'by'>,
  now: Date,
): Promise<void> {
  const effort = effortOfIntroduction({ ...happened, reason, meetingAt }, calendarDateAt(now));
  if (effort === null) return;
  const place = { kind: 'introduction', id } as const;
  await efforts.recordOfPlatform({ place, nth: version, effort, at: now });
}
