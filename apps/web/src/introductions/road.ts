import type { Introduction } from '@inzetbaar/contracts/introductions';
import type { StepState } from '../design/components/StepList.tsx';

/** The stations of an introduction that goes well. */
export const STATIONS = ['start', 'share', 'plan', 'meet', 'outcome'] as const;
export type Station = (typeof STATIONS)[number];

export interface RoadStep {
  station: Station;
  state: StepState;
  /** When it was reached; ISO instant. */
  at: string | undefined;
}

/** The station that is reached by a change; a change back shortens the road. */
const REACHES: Readonly<Record<string, Station>> = {
  'show-interest': 'start',
  invite: 'start',
  release: 'share',
  revoke: 'start',
  'propose-meeting': 'share',
  'agree-meeting': 'plan',
  succeed: 'outcome',
  end: 'meet',
};

const STOPPED: readonly Introduction['status'][] = [
  'not-continued',
  'declined',
  'withdrawn',
  'expired',
];

/**
 * The road of an introduction: what is behind, where it stands, what comes. Where it stopped, the
 * stations after it are left out.
 */
export function roadOf({ status, history }: Pick<Introduction, 'status' | 'history'>): RoadStep[] {
  const reachedAt = new Map<Station, string>();
  let reached = 0;
  for (const { transition, at } of history) {
    const station = REACHES[transition];
    if (station === undefined) continue;
    // Sharing longer, or something else, does not undo what was arranged meanwhile.
    if (transition === 'release' && reached >= STATIONS.indexOf(station)) continue;
    reached = STATIONS.indexOf(station);
    // What is taken back was not reached; what is reached again keeps the first time.
    for (const each of reachedAt.keys()) {
      if (STATIONS.indexOf(each) > reached) reachedAt.delete(each);
    }
    if (!reachedAt.has(station)) reachedAt.set(station, at);
  }
  const stopped = STOPPED.includes(status);
  return STATIONS.flatMap((station, index): RoadStep[] => {
    const at = reachedAt.get(station);
    if (index <= reached) return [{ station, state: 'done', at }];
    if (stopped) return [];
    return [{ station, state: index === reached + 1 ? 'current' : 'upcoming', at: undefined }];
  }).concat(stopped ? [{ station: 'outcome', state: 'stopped', at: history.at(-1)?.at }] : []);
}
