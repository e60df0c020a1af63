import type { DomainErrorCode } from '@inzetbaar/domain/errors';

/** One status for each way to say no. Exhaustive: a new code does not compile without one. */
export const PROBLEM_STATUSES = {
  invalid_input: 422,
  not_signed_in: 401,
  wrong_credentials: 401,
  too_many_attempts: 429,
  too_busy: 503,
  forbidden: 403,
  not_found: 404,
  version_conflict: 412,
  version_required: 428,
  transition_not_allowed: 409,
  capacity_exceeded: 409,
  already_exists: 409,
  already_placed: 409,
  registration_unchecked: 409,
  authority_missing: 409,
  location_in_use: 409,
  asking_closed: 409,
  no_seat_left: 409,
  session_in_use: 409,
  case_overlaps: 409,
  lane_not_accepted: 409,
  release_not_active: 409,
  answers_waiting: 409,
  invitation_invalid: 410,
  link_invalid: 410,
  own_request: 403,
  idempotency_conflict: 409,
  payload_too_large: 413,
  unsupported_media: 415,
} as const satisfies Record<DomainErrorCode, number>;

export type ProblemStatus = (typeof PROBLEM_STATUSES)[DomainErrorCode] | 500;
