import type { BodyOf, Endpoint, ParamsOf, QueryOf, ResponseOf } from '@inzetbaar/contracts/http';
import { DomainError, invalidInput } from '@inzetbaar/domain/errors';
import { type Actor, holds } from '@inzetbaar/domain/identity';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import type { z } from 'zod';
import { type Locale, toFieldIssues } from '../problems/index.ts';
import { parseJson, readBody } from './body.ts';
import type { HttpEnvironment, OpenSession, RequestState } from './environment.ts';
import { once } from './idempotency.ts';

/** A request that was parsed and whose sender may ask this. */
export interface Parsed<E extends Endpoint> {
  actor: Actor;
  session: OpenSession | null;
  params: ParamsOf<E>;
  query: QueryOf<E>;
  body: BodyOf<E>;
  file: { bytes: Uint8Array; contentType: string } | null;
  /** The version that the sender has read (`If-Match`). */
  expectedVersion: number;
  locale: Locale;
  cookieHeader: string | undefined;
}

export interface Answer<Body> {
  body: Body;
  /** Becomes the `ETag`. */
  version?: number;
  /** A whole `Set-Cookie` value. */
  cookie?: string;
}

export type Handler<E extends Endpoint> = (request: Parsed<E>) => Promise<Answer<ResponseOf<E>>>;

/** An endpoint with what answers it; made by `route`, so that the two agree. */
export interface Route {
  endpoint: Endpoint;
  handle: (request: Parsed<Endpoint>) => Promise<Answer<unknown>>;
}

/** Joins an endpoint of the contract to its handler. */
export function route<E extends Endpoint>(endpoint: E, handle: Handler<E>): Route {
  // The schemas of this very endpoint have parsed what the handler is given.
  return { endpoint, handle: handle as unknown as Route['handle'] };
}

/** Mounts a route: access, the limit on who is not signed in, parsing, idempotency and the answer. */
export function mount(
  app: Hono<RequestState>,
  environment: HttpEnvironment,
  { endpoint, handle }: Route,
  limit: MiddlewareHandler<RequestState>,
) {
  const path = endpoint.path.replaceAll(/\{(\w+)\}/g, ':$1');
  const method = endpoint.method.toUpperCase();
  if (endpoint.access === 'public') app.on(method, path, limit);
  app.on(method, path, async (c) => {
    c.set('route', endpoint.path);
    const actor = c.get('actor');
    authorise(endpoint, actor);
    const bytes = await readBody(c, endpoint);
    const answer = async () => respond(c, endpoint, await handle(parse(c, endpoint, actor, bytes)));
    if (endpoint.tellsSecret === true) return answer();
    return once(c, environment.idempotency, bytes, answer);
  });
}

function authorise(endpoint: Endpoint, actor: Actor): void {
  if (endpoint.access === 'public') return;
  if (actor.kind !== 'user') throw new DomainError('not_signed_in', {});
  if (endpoint.access === 'signed-in') return;
  if (!holds(actor, endpoint.access)) throw new DomainError('forbidden', {});
}

function parse(
  c: Context<RequestState>,
  endpoint: Endpoint,
  actor: Actor,
  bytes: Uint8Array,
): Parsed<Endpoint> {
  return {
    actor,
    session: c.get('session'),
    params: check(endpoint.params, c.req.param()),
    query: check(endpoint.query, singleOrList(c.req.queries())),
    body: endpoint.body === undefined ? undefined : check(endpoint.body, parseJson(c, bytes)),
    file:
      endpoint.bodyKind === 'file'
        ? { bytes, contentType: c.req.header('content-type') ?? '' }
        : null,
    expectedVersion: endpoint.ifMatch === true ? readVersion(c.req.header('if-match')) : 0,
    locale: c.get('locale'),
    cookieHeader: c.req.header('cookie'),
  } as Parsed<Endpoint>;
}

function check(schema: z.ZodType | undefined, value: unknown): unknown {
  if (schema === undefined) return undefined;
  const result = schema.safeParse(value, { reportInput: true });
  if (!result.success) throw invalidInput(...toFieldIssues(result.error.issues));
  return result.data;
}

/** `?a=1&a=2` is a list, `?a=1` a value. */
function singleOrList(queries: Record<string, string[]>): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(queries).map(([name, values]) => [
      name,
      values.length === 1 ? (values[0] ?? '') : values,
    ]),
  );
}

function readVersion(ifMatch: string | undefined): number {
  if (ifMatch === undefined) throw new DomainError('version_required', {});
  const version = /^(?:W\/)?"(\d+)"$/.exec(ifMatch.trim())?.[1];
  if (version === undefined) throw invalidInput({ path: 'If-Match', code: 'invalid' });
  return Number(version);
}

function respond(c: Context<RequestState>, endpoint: Endpoint, answer: Answer<unknown>): Response {
  if (answer.version !== undefined) c.header('ETag', `"${answer.version}"`);
  if (answer.cookie !== undefined) c.header('Set-Cookie', answer.cookie, { append: true });
  c.header('Cache-Control', 'no-store');
  if (endpoint.status === 204) return c.body(null, 204);
  if (endpoint.responseType === undefined) return c.json(answer.body as object, endpoint.status);
  c.header('Content-Type', endpoint.responseType);
  return c.body(Uint8Array.from(answer.body as Uint8Array).buffer, endpoint.status);
}
