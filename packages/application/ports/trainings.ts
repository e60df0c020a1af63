import type { CalendarDate } from '@inzetbaar/domain/calendar';
import type { Coordinates } from '@inzetbaar/domain/geography';
import type {
  SeatRequestStatus,
  SeatUse,
  TrainingContent,
  TrainingForm,
  TrainingSession,
  TrainingStatus,
} from '@inzetbaar/domain/trainings';
import type { Page, PageRequest } from './page.ts';

/** A training as it is written. */
export interface TrainingToStore extends TrainingContent {
  id: string;
  organisationId: string;
  status: TrainingStatus;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

/** A training as it is read, with who gives it and where. */
export interface StoredTraining extends TrainingToStore {
  organisationName: string;
  location: (Coordinates & { name: string; municipalityCode: string }) | null;
  /** By first day, each with how many of its seats are held. */
  sessions: readonly (TrainingSession & { taken: number })[];
}

export interface TrainingRepository {
  find(id: string): Promise<StoredTraining | null>;
  findMany(ids: readonly string[]): Promise<readonly StoredTraining[]>;
  /** Open ones that the actor can still ask a seat in, by their last day to ask. */
  listOpen(
    request: PageRequest & {
      today: CalendarDate;
      skillId?: string | undefined;
      form?: TrainingForm | undefined;
      /** Words of the title. */
      q?: string | undefined;
    },
  ): Promise<Page<StoredTraining>>;
  /** As `listOpen`, those that teach one of the skills. */
  listTeaching(
    skillIds: readonly string[],
    today: CalendarDate,
    limit: number,
  ): Promise<readonly StoredTraining[]>;
  /**
   * As `listOpen`, those that hold every word in the title first, then those that teach one of the
   * skills in the order of the skills, then those that hold every word anywhere in their text; equals
   * by their last day to ask. How far words are taken as Dutch is up to the adapter.
   */
  listByWords(request: {
    words: string;
    skillIds: readonly string[];
    today: CalendarDate;
    limit: number;
  }): Promise<readonly StoredTraining[]>;
  /** Latest change first. */
  listOwned(
    request: PageRequest & {
      organisationIds: readonly string[];
      statuses: readonly TrainingStatus[];
      skills?: readonly string[] | undefined;
    },
  ): Promise<Page<StoredTraining>>;
  insert(training: TrainingToStore): Promise<void>;
  /**
   * False when the version has moved on. Throws `no_seat_left` where a session would have fewer seats
   * than are held, and `session_in_use` where one goes in which somebody asked for a seat.
   */
  update(training: TrainingToStore, expectedVersion: number): Promise<boolean>;
  /** The seats of a session, held until this transaction ends: who asks next waits. */
  holdSession(sessionId: string): Promise<SeatUse | null>;
}

export interface StoredSeatRequest {
  id: string;
  trainingId: string;
  sessionId: string;
  /** First day of the session. */
  startsOn: CalendarDate;
  organisationId: string;
  accountId: string;
  status: SeatRequestStatus;
  /** What the person gave with the request; null where the employer has no more use for it. */
  name: string | null;
  email: string | null;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

/** Evidence of one skill that a completed training gives. */
export interface TakenUpSkill {
  /** Of the evidence. */
  id: string;
  skillId: string;
  validUntil: CalendarDate | null;
}

export interface SeatRequestRepository {
  find(id: string): Promise<StoredSeatRequest | null>;
  /** Of an account: latest change first. Of a training: in the order of asking. */
  list(
    request: PageRequest & ({ accountId: string; trainingId?: string } | { trainingId: string }),
  ): Promise<Page<StoredSeatRequest>>;
  /** @throws `already_exists` for a second open request for a training; `no_seat_left` */
  insert(request: StoredSeatRequest): Promise<void>;
  /** False when the version has moved on. Throws `no_seat_left`. */
  update(request: StoredSeatRequest, expectedVersion: number): Promise<boolean>;
  /**
   * Puts what a completed training taught into the passport and the evidence of who completed it, once.
   * For the employer that gave it, never for oneself.
   *
   * @returns the passport that changed, or null where the person has none
   */
  takeUp(
    requestId: string,
    skills: readonly TakenUpSkill[],
    given: { by: string; on: CalendarDate; at: Date },
  ): Promise<string | null>;
}
