import { DomainError } from '@inzetbaar/domain/errors';
import { DatabaseError } from 'pg';

/** What PostgreSQL said, whichever layer it came through. */
interface ServerError {
  /** SQLSTATE. */
  code: string;
  message: string;
  table: string | undefined;
  constraint: string | undefined;
}

/** Raised by the capacity triggers (migration 20261122000200). */
const CAPACITY_EXCEEDED = 'IZ001';
const UNIQUE_VIOLATION = '23505';
/** Two second-track cases of a person over the same days (migration 20261122200000). */
const EXCLUSION_VIOLATION = '23P01';
/** The index that keeps one placement after an introduction (migration 20261122054000). */
const ONE_STANDING_PLACEMENT = 'placement_one_standing';
/** Raised by the triggers on seats (migration 20261122120000). */
const NO_SEAT_LEFT = 'IZ002';
/** The key by which requests keep their session. */
const SESSION_OF_REQUEST = 'seat_request_session_id_training_id_fkey';
/** The keys by which a vacancy and a training keep their location; since PostgreSQL 18 with a code of its own. */
const LOCATION_KEYS: readonly string[] = [
  'vacancy_location_id_organisation_id_fkey',
  'training_location_id_organisation_id_fkey',
];
const KEY_VIOLATIONS: readonly string[] = ['23001', '23503'];
const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';

/** No connection or no time for a transaction: Prisma's code, and the server's. */
const NO_TRANSACTION = 'P2028';
const TOO_MANY_CONNECTIONS = '53300';
/** The pool has no code for it. */
const NO_CONNECTION = 'timeout exceeded when trying to connect';
/** Long enough for what waits in the pool to be handled. */
const TRY_AGAIN_AFTER_SECONDS = 5;

/** True for a transaction that lost against another one and will probably succeed when run again. */
export function isWorthRetrying(error: unknown): boolean {
  const code = serverErrorOf(error)?.code;
  return code === SERIALIZATION_FAILURE || code === DEADLOCK;
}

/** What the database refused by rule, in the words of the domain; everything else as it came. */
export function translated(error: unknown): unknown {
  if (isTooBusy(error)) {
    const details = { retryAfterSeconds: TRY_AGAIN_AFTER_SECONDS };
    return new DomainError('too_busy', details, { cause: error });
  }
  const said = serverErrorOf(error);
  if (said === null) return error;
  if (said.code === CAPACITY_EXCEEDED) {
    const kind = said.message.includes('hours') ? 'hours' : 'positions';
    return new DomainError('capacity_exceeded', { kind }, { cause: error });
  }
  if (said.code === NO_SEAT_LEFT) return new DomainError('no_seat_left', {}, { cause: error });
  if (said.code === EXCLUSION_VIOLATION) {
    return new DomainError('case_overlaps', {}, { cause: error });
  }
  if (said.code === UNIQUE_VIOLATION && said.constraint === ONE_STANDING_PLACEMENT) {
    return new DomainError('already_placed', {}, { cause: error });
  }
  // The driver tells the name of a key in its message only.
  if (KEY_VIOLATIONS.includes(said.code)) {
    if (LOCATION_KEYS.some((key) => said.message.includes(key))) {
      return new DomainError('location_in_use', {}, { cause: error });
    }
    if (said.message.includes(SESSION_OF_REQUEST)) {
      return new DomainError('session_in_use', {}, { cause: error });
    }
  }
  if (said.code === UNIQUE_VIOLATION) {
    return new DomainError('already_exists', { what: subjectOf(said) }, { cause: error });
  }
  return error;
}

/** True where nothing was done for want of a connection, or all of it was undone for want of time. */
function isTooBusy(error: unknown): boolean {
  if (!isObject(error)) return false;
  return (
    error['code'] === NO_TRANSACTION ||
    error['message'] === NO_CONNECTION ||
    serverErrorOf(error)?.code === TOO_MANY_CONNECTIONS
  );
}

/** The table, in words of the product: `vacancy` for `vacancy_organisation_id_external_id_key`. */
function subjectOf({ table, constraint }: ServerError): string {
  if (table !== undefined) return table;
  return constraint?.split('_')[0] ?? 'row';
}

/** The driver's error lies at the bottom of a chain of causes, which Prisma partly keeps in `meta`. */
function serverErrorOf(error: unknown): ServerError | null {
  for (let at: unknown = error, depth = 0; isObject(at) && depth < 8; depth += 1) {
    if (at instanceof DatabaseError) {
      return {
        code: at.code ?? '',
        message: at.message,
        table: at.table,
        constraint: at.constraint,
      };
    }
    if (typeof at['originalCode'] === 'string') return fromAdapter(at, at['originalCode']);
    const meta = isObject(at['meta']) ? at['meta']['driverAdapterError'] : undefined;
    at = meta ?? at['cause'];
  }
  return null;
}

function fromAdapter(cause: Record<string, unknown>, code: string): ServerError {
  const constraint = isObject(cause['constraint']) ? cause['constraint']['index'] : undefined;
  return {
    code,
    message: String(cause['originalMessage'] ?? ''),
    table: typeof cause['table'] === 'string' ? cause['table'] : undefined,
    constraint: typeof constraint === 'string' ? constraint : undefined,
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
