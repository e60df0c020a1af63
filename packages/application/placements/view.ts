import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { DomainError } from '@inzetbaar/domain/errors';
import type { UserActor } from '@inzetbaar/domain/identity';
import {
  availablePlacementTransitions,
  type PlacementTransitionName,
} from '@inzetbaar/domain/placements';
import { type Side, withSide } from '../introductions/sides.ts';
import type {
  Clock,
  Pseudonyms,
  Repositories,
  StoredPlacement,
  StoredVacancy,
} from '../ports/index.ts';

/** A placement as one of its sides reads it. */
export interface PlacementView {
  placement: Omit<StoredPlacement, 'accountId'>;
  side: Side;
  vacancy: StoredVacancy;
  pseudonym: string;
  /** The own name; for an employer the name that is released today, or null. */
  name: string | null;
  transitions: readonly PlacementTransitionName[];
}

/** What a view is made with. */
export interface PlacementViewDeps {
  clock: Clock;
  pseudonyms: Pseudonyms;
}

/**
 * The views of placements, in their order. A name that an employer reads through a release is written
 * in the person's access log. Throws `not_found` where who asks is on neither side.
 */
export async function placementViewsOf(
  repositories: Repositories,
  deps: PlacementViewDeps,
  actor: UserActor,
  placements: readonly StoredPlacement[],
): Promise<PlacementView[]> {
  if (placements.length === 0) return [];
  const today = calendarDateAt(deps.clock.now());
  const ids = [...new Set(placements.map(({ vacancyId }) => vacancyId))];
  const vacancies = new Map(
    (await repositories.vacancies.findMany(ids)).map((vacancy) => [vacancy.id, vacancy]),
  );
  const reader = await repositories.accounts.find(actor.userId);
  const views: PlacementView[] = [];
  for (const one of placements) {
    const { side } = withSide(actor, one, 'placement');
    const vacancy = vacancies.get(one.vacancyId);
    const introduction = await repositories.introductions.find(one.introductionId);
    if (vacancy === undefined || introduction === null) {
      throw new DomainError('not_found', { what: 'placement' });
    }
    const { accountId: _account, ...placement } = one;
    views.push({
      placement,
      side,
      vacancy,
      pseudonym: deps.pseudonyms.encode(one.vacancyId, introduction.passportId),
      name:
        side === 'candidate'
          ? (reader?.name ?? null)
          : await releasedName(repositories, deps, actor, one, reader?.name ?? ''),
      transitions: availablePlacementTransitions(one, side, today),
    });
  }
  return views;
}

async function releasedName(
  { introductions, accessLog }: Repositories,
  { clock }: PlacementViewDeps,
  actor: UserActor,
  placement: StoredPlacement,
  viewerName: string,
): Promise<string | null> {
  const today = calendarDateAt(clock.now());
  const person = await introductions.releasedPerson(placement.introductionId, today);
  if (person?.name === undefined) return null;
  await accessLog.add(
    {
      at: clock.now(),
      kind: 'release-viewed',
      viewerId: actor.userId,
      viewerName,
      organisationId: placement.organisationId,
      vacancyId: placement.vacancyId,
      fields: ['name'],
    },
    placement.accountId,
  );
  return person.name;
}

/** The view of one placement. */
export async function placementViewOf(
  repositories: Repositories,
  deps: PlacementViewDeps,
  actor: UserActor,
  placement: StoredPlacement,
): Promise<PlacementView> {
  const [view] = await placementViewsOf(repositories, deps, actor, [placement]);
  if (view === undefined) throw new DomainError('not_found', { what: 'placement' });
  return view;
}
