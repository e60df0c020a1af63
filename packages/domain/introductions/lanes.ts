import type { Lane } from '../lanes/index.ts';

/** True where the vacancy accepts one of the lanes that the person joined. */
export function acceptsLane(accepted: readonly Lane[], joined: readonly Lane[]): boolean {
  return joined.some((lane) => accepted.includes(lane));
}
