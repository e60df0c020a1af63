import { SEAT_REQUEST_STATUSES, SEAT_TRANSITION_NAMES } from '@inzetbaar/domain/trainings';
import { z } from 'zod';
import { id, instant } from '../http/index.ts';

const state = {
  id,
  status: z.enum(SEAT_REQUEST_STATUSES),
  sessionId: id,
  /** First day of the session. */
  startsOn: z.string(),
  /** What who reads it may do now. */
  transitions: z.array(z.enum(SEAT_TRANSITION_NAMES)),
};

/** My request. */
export const mySeatRequest = z.object({
  ...state,
  training: z.object({ id, title: z.string(), organisation: z.string() }),
});
export type MySeatRequest = z.infer<typeof mySeatRequest>;

/** A request as the employer reads it: the name and address that were given with it, and nothing else. */
export const seatRequest = z.object({
  ...state,
  /** Null after a no. */
  name: z.string().nullable(),
  email: z.string().nullable(),
  askedAt: instant,
});
export type SeatRequest = z.infer<typeof seatRequest>;
