import type { CalendarDate } from '@inzetbaar/domain/calendar';
import { type Coordinates, distanceKm } from '@inzetbaar/domain/geography';
import { bySoonest, nextSession, type OfferedTraining } from '@inzetbaar/domain/trainings';
import type { Repositories, StoredTraining } from '../ports/index.ts';

/** So many trainings are looked at for one answer; those that close first come first. */
const OFFERED_MAX = 200;

/** A training in which somebody can ask for a seat, with how far it is from home. */
export interface NearTraining {
  training: StoredTraining;
  /** The first session that can still be asked. */
  session: StoredTraining['sessions'][number];
  offered: OfferedTraining;
}

/** The trainings that teach one of the skills, as a person at `home` can take part in them. One query. */
export async function trainingsNear(
  { trainings }: Pick<Repositories, 'trainings'>,
  skillIds: readonly string[],
  { home, today }: { home: Coordinates | null; today: CalendarDate },
): Promise<NearTraining[]> {
  const found = await trainings.listTeaching(skillIds, today, OFFERED_MAX);
  return found.flatMap((training) => {
    const session = nextSession(training.sessions, today);
    if (session === null) return [];
    const { id, skills, weeks, location } = training;
    const isAnywhere = home === null || location === null;
    const distance = isAnywhere ? null : distanceKm(home, location);
    const { startsOn } = session;
    return [{ training, session, offered: { id, skills, weeks, startsOn, distanceKm: distance } }];
  });
}

/** So many trainings are shown for one gap. */
const PER_GAP = 2;

/** A skill with the level that somebody has of it. */
export interface Gap {
  skillId: string;
  /** 0: none. */
  ownLevel: number;
}

/** For each gap the trainings that raise it, soonest and then nearest first, two at most; each once. */
export async function trainingsForGaps(
  repositories: Pick<Repositories, 'trainings'>,
  gaps: readonly Gap[],
  where: Parameters<typeof trainingsNear>[2],
): Promise<NearTraining[]> {
  const skillIds = [...new Set(gaps.map(({ skillId }) => skillId))];
  const near = await trainingsNear(repositories, skillIds, where);
  near.sort((a, b) => bySoonest(a.offered, b.offered));
  const shown = new Set(
    gaps.flatMap(({ skillId, ownLevel }) =>
      near
        .filter(({ offered }) =>
          offered.skills.some((one) => one.skillId === skillId && one.level > ownLevel),
        )
        .slice(0, PER_GAP),
    ),
  );
  return near.filter((one) => shown.has(one));
}
