import type {
  BodyInputOf,
  Endpoint,
  ParamsOf,
  QueryInputOf,
  ResponseOf,
} from '@inzetbaar/contracts/http';
import { currentLocale } from '../i18n/words.ts';
import { ApiProblem, OfflineProblem } from './problems.ts';

const BASE = '/api/v1';

/** What an endpoint asks for: only what its contract declares, and required where it is. */
export type CallInput<E extends Endpoint> = Part<'params', ParamsOf<E>> &
  OptionalPart<'query', QueryInputOf<E>> &
  Part<'body', BodyInputOf<E>>;

type Part<Name extends string, Value> = [Value] extends [never]
  ? { [N in Name]?: never }
  : { [N in Name]: Value };
type OptionalPart<Name extends string, Value> = [Value] extends [never]
  ? { [N in Name]?: never }
  : { [N in Name]?: Partial<Value> | undefined };

export interface CallOptions {
  /** The `ETag` that the read gave, for endpoints that declare `ifMatch`. */
  ifMatch?: string | undefined;
  /** The same key with the same body is carried out once, however often it is sent. */
  idempotencyKey?: string | undefined;
  /** For endpoints with `bodyKind: 'file'`: the bytes, with their media type. */
  file?: Blob | undefined;
  signal?: AbortSignal | undefined;
}

export interface CallResult<Data> {
  data: Data;
  etag: string | undefined;
}

/**
 * Calls an endpoint of the contract and gives its answer with the `ETag`. The answer is not checked
 * against the schema again: the server is ours and is checked by its own tests.
 * @throws {ApiProblem} when the server refuses; @throws {OfflineProblem} when it cannot be reached.
 */
export async function call<E extends Endpoint>(
  endpoint: E,
  input: CallInput<E>,
  options: CallOptions = {},
): Promise<CallResult<ResponseOf<E>>> {
  const response = await send(
    urlOf(endpoint, input.params, input.query),
    requestOf(endpoint, input.body, options),
  );
  if (!response.ok) throw new ApiProblem(response.status, await problemOf(response));
  return {
    data: (await contentOf(response)) as ResponseOf<E>,
    etag: response.headers.get('etag') ?? undefined,
  };
}

/** JSON as what it says, a file as its bytes. */
async function contentOf(response: Response): Promise<unknown> {
  if (response.status === 204) return null;
  const isJson = response.headers.get('content-type')?.includes('json') ?? true;
  return isJson ? response.json() : new Uint8Array(await response.arrayBuffer());
}

/** The address of an endpoint: `/api/v1/vacancies/7?limit=20`. Lists are joined by commas. */
export function urlOf(endpoint: Endpoint, params: unknown, query: unknown): string {
  const values = asRecord(params);
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(values[name])),
  );
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(asRecord(query))) {
    const text = Array.isArray(value) ? value.join(',') : value;
    if (text !== undefined && text !== null && text !== '') search.set(name, String(text));
  }
  return `${BASE}${path}${search.size > 0 ? `?${search}` : ''}`;
}

/** A key for a write that must not happen twice. */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function requestOf(endpoint: Endpoint, body: unknown, options: CallOptions): RequestInit {
  const headers = new Headers({
    accept: 'application/json, application/problem+json, application/pdf',
    'accept-language': currentLocale(),
  });
  const request: RequestInit = {
    method: endpoint.method.toUpperCase(),
    credentials: 'same-origin',
    headers,
  };
  if (options.file !== undefined) {
    headers.set('content-type', options.file.type || 'application/octet-stream');
    request.body = options.file;
  } else if (body !== undefined) {
    headers.set('content-type', 'application/json');
    request.body = JSON.stringify(body);
  }
  if (options.ifMatch !== undefined) headers.set('if-match', options.ifMatch);
  if (options.idempotencyKey !== undefined) headers.set('idempotency-key', options.idempotencyKey);
  if (options.signal !== undefined) request.signal = options.signal;
  return request;
}

async function send(url: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, request);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new OfflineProblem(error);
  }
}

async function problemOf(response: Response): Promise<object> {
  if (!response.headers.get('content-type')?.includes('json')) return {};
  try {
    return asRecord(await response.json());
  } catch {
    return {};
  }
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
