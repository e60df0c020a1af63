/**
 * Every way in which the product can say no, with what the reader needs to mend it. No HTTP here: one
 * table in the API maps a code to a status.
 */
export interface DomainErrorDetails {
  /** Fields that are wrong, by path (`skills.0.level`); `message` is a key of the message tables. */
  invalid_input: { issues: readonly FieldIssue[] };
  not_signed_in: Record<string, never>;
  wrong_credentials: Record<string, never>;
  too_many_attempts: { retryAfterSeconds: number };
  /** More is asked at this moment than can be done. */
  too_busy: { retryAfterSeconds: number };
  forbidden: Record<string, never>;
  not_found: { what: string };
  version_conflict: { current: unknown };
  version_required: Record<string, never>;
  transition_not_allowed: { from: string; transition: string };
  capacity_exceeded: { kind: 'positions' | 'hours' };
  already_exists: { what: string };
  already_placed: Record<string, never>;
  /** The law asks a title or authority that the person holds by own word only. */
  registration_unchecked: Record<string, never>;
  /** The law asks a title or authority that the person does not hold. */
  authority_missing: Record<string, never>;
  location_in_use: Record<string, never>;
  /** The last day to ask for a seat has passed, or the training takes no requests. */
  asking_closed: Record<string, never>;
  /** All seats of the session are held. */
  no_seat_left: Record<string, never>;
  /** Somebody asked for a seat in the session. */
  session_in_use: Record<string, never>;
  /** The employer keeps a second-track case of the same person over some of the same days. */
  case_overlaps: Record<string, never>;
  lane_not_accepted: Record<string, never>;
  release_not_active: Record<string, never>;
  /** People still wait for an answer of the vacancy's owner that is late. */
  answers_waiting: { count: number };
  invitation_invalid: Record<string, never>;
  /** Guessed, used, expired or withdrawn: who tries a link is never told which. */
  link_invalid: Record<string, never>;
  /** Somebody would answer a request of their own. */
  own_request: Record<string, never>;
  idempotency_conflict: Record<string, never>;
  payload_too_large: { limitBytes: number };
  unsupported_media: { accepted: readonly string[] };
}

export type DomainErrorCode = keyof DomainErrorDetails;

/** One field that is wrong. `code` is a stable key, `values` fill its message. */
export interface FieldIssue {
  path: string;
  code: FieldIssueCode;
  values?: Readonly<Record<string, string | number>>;
}

export const FIELD_ISSUE_CODES = [
  'required',
  'unknown_field',
  'wrong_type',
  'too_short',
  'too_long',
  'too_small',
  'too_large',
  'too_many',
  'too_many_links',
  'too_few',
  'not_in_list',
  'not_a_date',
  'date_in_past',
  'date_in_future',
  'date_too_far',
  'dates_out_of_order',
  'outside_sickness',
  'overlaps',
  'not_an_email',
  'own_address',
  'asked_too_often',
  'too_many_open',
  'not_a_name',
  'names_health',
  'recognisable',
  'perhaps_recognisable',
  'level_too_high',
  'control_characters',
  'unknown_skill',
  'unknown_municipality',
  'unknown_location',
  'unknown_postcode',
  'not_dutch',
  'not_a_big_number',
  'registration_too_long',
  'duplicate',
  'skill_twice',
  'min_above_max',
  'hours_over_week',
  'conflicts_with',
  'weak_password',
  'broken_quoting',
  'wrong_column_count',
  'invalid',
] as const;
export type FieldIssueCode = (typeof FIELD_ISSUE_CODES)[number];

/** The one error that use cases throw on purpose. */
export class DomainError<Code extends DomainErrorCode = DomainErrorCode> extends Error {
  readonly code: Code;
  readonly details: DomainErrorDetails[Code];

  constructor(code: Code, details: DomainErrorDetails[Code], options?: ErrorOptions) {
    super(code, options);
    this.name = 'DomainError';
    this.code = code;
    this.details = details;
  }
}

/** Shorthand for one or more wrong fields. */
export function invalidInput(...issues: readonly FieldIssue[]): DomainError<'invalid_input'> {
  return new DomainError('invalid_input', { issues });
}
