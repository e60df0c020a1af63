import { ErrorStatusCode, MeilisearchApiError } from 'meilisearch';

/** Why a search or a change in Meilisearch came to nothing. */
export class MeilisearchError extends Error {
  override readonly name = 'MeilisearchError';
  /** HTTP status, or null where there was no answer at all. */
  readonly status: number | null;
  /** Meilisearch's own code (`index_not_found`), or `timeout`, `unreachable`, `unreadable`. */
  readonly code: string;

  constructor(message: string, details: { status: number | null; code: string; cause?: unknown }) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.status = details.status;
    this.code = details.code;
  }
}

/** True where the server or the index is at fault; false where only this one request was. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof MeilisearchError)) return true;
  const { status } = error;
  return status === null || status >= 500 || [401, 403, 404, 408, 429].includes(status);
}

/** True where the official client was told that there is no such index. */
export function isMissingIndex(error: unknown): boolean {
  return (
    error instanceof MeilisearchApiError && error.cause?.code === ErrorStatusCode.INDEX_NOT_FOUND
  );
}
