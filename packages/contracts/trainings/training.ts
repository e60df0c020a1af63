import {
  TRAINING_FORMS,
  TRAINING_REACHES,
  TRAINING_STATUSES,
  TRAINING_TRANSITION_NAMES,
} from '@inzetbaar/domain/trainings';
import { z } from 'zod';
import { calendarDate, id, line, text } from '../http/index.ts';
import { entrustmentLevel, organisationSummary, skillId } from '../vacancies/vacancy.ts';
import { mySeatRequest } from './seat-requests.ts';

/** What an employer writes of a training. Rules over several fields are the domain's (`checkTraining`). */
export const trainingInput = z.strictObject({
  title: line(160, 3),
  about: text(5000, 0),
  /** What is taught, and the level that participants reach. */
  skills: z.array(z.strictObject({ skillId, level: entrustmentLevel })).max(10),
  form: z.enum(TRAINING_FORMS),
  /** From the first day to the last. */
  weeks: z.number().int().min(1).max(208),
  /** Study hours in all. */
  hours: z.number().int().min(1).max(5000),
  locationId: id.nullable(),
  /** Who pays what, in a few words. */
  costs: line(160, 0),
  reach: z.enum(TRAINING_REACHES),
  sessions: z
    .array(
      z.strictObject({
        /** Null: a new one. */
        id: id.nullable(),
        startsOn: calendarDate,
        /** Last day on which somebody may ask for a seat. */
        askUntil: calendarDate,
        seats: z.number().int().min(1).max(500),
      }),
    )
    .max(12),
});
export type TrainingInput = z.infer<typeof trainingInput>;

const session = z.object({
  id,
  startsOn: z.string(),
  askUntil: z.string(),
  seats: z.number().int(),
  seatsLeft: z.number().int(),
  /** True while somebody can ask for a seat; where none is left that is for the waiting list. */
  canBeAsked: z.boolean(),
});

/** A training as lists and links show it. */
export const trainingItem = z.object({
  id,
  status: z.enum(TRAINING_STATUSES),
  organisation: organisationSummary,
  title: z.string(),
  skills: z.array(z.object({ skillId, nl: z.string(), en: z.string(), level: entrustmentLevel })),
  form: z.enum(TRAINING_FORMS),
  weeks: z.number().int(),
  hours: z.number().int(),
  /** Null: nowhere in particular, as with what is online. */
  location: z.object({ name: z.string(), municipality: z.string() }).nullable(),
  costs: z.string(),
  reach: z.enum(TRAINING_REACHES),
  /** By first day. */
  sessions: z.array(session),
});
export type TrainingItem = z.infer<typeof trainingItem>;

export const training = z.object({
  ...trainingItem.shape,
  about: z.string(),
  locationId: id.nullable(),
  version: z.number().int(),
  /** Only for who offers it: what may be done now. */
  owner: z.object({ transitions: z.array(z.enum(TRAINING_TRANSITION_NAMES)) }).nullable(),
  /** My latest request, if there is one. */
  mine: mySeatRequest.nullable(),
});
export type Training = z.infer<typeof training>;

/** A training that helps with a gap: enough to choose it and to ask for a seat. */
export const nearTraining = z.object({
  id,
  title: z.string(),
  organisation: z.string(),
  form: z.enum(TRAINING_FORMS),
  weeks: z.number().int(),
  municipality: z.string().nullable(),
  /** From the own home; null where either is not known. */
  distanceKm: z.number().nullable(),
  skills: z.array(z.object({ skillId, level: entrustmentLevel })),
  /** The first session in which a seat can be asked. */
  next: session.pick({ id: true, startsOn: true, askUntil: true, seatsLeft: true }),
});
export type NearTraining = z.infer<typeof nearTraining>;
