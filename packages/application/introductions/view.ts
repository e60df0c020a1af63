import { type CalendarDate, calendarDateAt } from '@inzetbaar/domain/calendar';
import { DomainError } from '@inzetbaar/domain/errors';
import type { UserActor } from '@inzetbaar/domain/identity';
import {
  acceptsLane,
  availableTransitions,
  type IntroductionTransitionName,
  isReleaseActive,
} from '@inzetbaar/domain/introductions';
import type { Lane } from '@inzetbaar/domain/lanes';
import { type VisibleProfile, visibleProfileOf } from '../passports/visible-profile.ts';
import type {
  Clock,
  Pseudonyms,
  ReleasedPersonFields,
  Repositories,
  StoredIntroduction,
  StoredVacancy,
} from '../ports/index.ts';
import { answerOf } from './await-answer.ts';
import { type Side, withSide } from './sides.ts';

/** An introduction as one of its sides reads it. */
export interface IntroductionView {
  /** Without what leads to the person: an employer has the pseudonym only. */
  introduction: Omit<StoredIntroduction, 'passportId' | 'accountId'>;
  side: Side;
  vacancy: StoredVacancy;
  pseudonym: string;
  /** What the employer reads before anything is released; null where the person hid the profile. */
  profile: VisibleProfile | null;
  /** What is released today; null when nothing is. */
  person: ReleasedPersonFields | null;
  releaseActive: boolean;
  /** The vacancy takes one lane only, so that releasing tells the lane. */
  singleLane: boolean;
  /** For the candidate: the vacancy accepts one of the own lanes. An employer always reads true. */
  laneAccepted: boolean;
  transitions: readonly IntroductionTransitionName[];
  /** By when the employer answers, while it is its turn; null otherwise. */
  answer: { dueOn: CalendarDate; isLate: boolean } | null;
  /**
   * The platform paused the vacancy since an answer does not come. To a candidate only where the own one
   * is waited for: otherwise it would tell of somebody else.
   */
  pausedUnanswered: boolean;
}

/** What a view is made with. */
export interface ViewDeps {
  clock: Clock;
  pseudonyms: Pseudonyms;
}

/** The view of introductions, in their order. Throws `not_found` where who asks is on neither side. */
export async function viewsOf(
  repositories: Repositories,
  { clock, pseudonyms }: ViewDeps,
  actor: UserActor,
  introductions: readonly StoredIntroduction[],
): Promise<IntroductionView[]> {
  if (introductions.length === 0) return [];
  const now = clock.now();
  const today = calendarDateAt(now);
  const vacancies = byId(await repositories.vacancies.findMany(each(introductions, 'vacancyId')));
  const profiles = byId(
    await repositories.passports.findVisible(each(introductions, 'passportId')),
  );
  const awaited = new Map(
    (await repositories.awaitedAnswers.findOpen(introductions.map(({ id }) => id))).map(
      (answer) => [answer.introductionId, answer],
    ),
  );
  const own = await ownLanes(repositories, actor, introductions);
  const views: IntroductionView[] = [];
  for (const one of introductions) {
    const { side } = withSide(actor, one, 'introduction');
    const vacancy = vacancies.get(one.vacancyId);
    if (vacancy === undefined) throw new DomainError('not_found', { what: 'introduction' });
    const profile = profiles.get(one.passportId);
    const laneAccepted = side === 'employer' || acceptsLane(vacancy.lanes, own);
    const releaseActive = isReleaseActive(one.release, today);
    const answer = answerOf(awaited.get(one.id), one, now);
    const isPaused = vacancy.status === 'paused' && vacancy.pauseReason === 'unanswered';
    const { passportId, accountId: _account, ...introduction } = one;
    views.push({
      introduction,
      side,
      vacancy,
      pseudonym: pseudonyms.encode(one.vacancyId, passportId),
      profile: profile === undefined ? null : visibleProfileOf(profile),
      person: releaseActive ? await repositories.introductions.releasedPerson(one.id, today) : null,
      releaseActive,
      singleLane: vacancy.lanes.length === 1,
      laneAccepted,
      transitions: availableTransitions(one, side, { today, laneAccepted }),
      answer,
      pausedUnanswered: isPaused && (side === 'employer' || answer !== null),
    });
  }
  return views;
}

/** Lanes of who asks, read only where an own introduction is among them. */
async function ownLanes(
  { passports }: Repositories,
  { userId }: UserActor,
  introductions: readonly StoredIntroduction[],
): Promise<readonly Lane[]> {
  if (!introductions.some(({ accountId }) => accountId === userId)) return [];
  const passport = await passports.findOf(userId);
  return passport?.lanes.map(({ lane }) => lane) ?? [];
}

function each<Key extends 'vacancyId' | 'passportId'>(
  introductions: readonly StoredIntroduction[],
  key: Key,
): string[] {
  return [...new Set(introductions.map((one) => one[key]))];
}

function byId<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
