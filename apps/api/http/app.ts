import type { Actor } from '@inzetbaar/domain/identity';
import { DomainError } from '@inzetbaar/domain/errors';
import { Hono } from 'hono';
import { requestId } from 'hono/request-id';
import { secureHeaders } from 'hono/secure-headers';
import { toProblem } from '../problems/index.ts';
import type { HttpEnvironment, OpenSession, RequestState } from './environment.ts';
import { limitPublic } from './limit-public.ts';
import { localeOf } from './locale.ts';
import { mount, type Route } from './mount.ts';
import { refuseOtherSites } from './other-sites.ts';

export const API_BASE = '/api/v1';

/** Mounts the API below `/api/v1`: who asks, in which language, and one shape for every refusal. */
export function mountApi(
  app: Hono<RequestState>,
  environment: HttpEnvironment,
  routes: readonly Route[],
): void {
  app.use(requestId({ limitLength: 64 }));
  app.use(secureHeaders(SECURITY_HEADERS));
  app.use(async (c, next) => {
    c.set('locale', localeOf(c.req.header('accept-language')));
    await next();
  });
  app.onError((error, c) => refuse(error, c.get('locale'), c.get('requestId'), environment));
  app.notFound((c) =>
    refuse(
      new DomainError('not_found', { what: 'path' }),
      c.get('locale'),
      c.get('requestId'),
      environment,
    ),
  );

  const api = new Hono<RequestState>();
  api.use(refuseOtherSites(new URL(environment.publicUrl).origin));
  api.use(async (c, next) => {
    const { current, setCookie } = await environment.sessions.readSession(c.req.header('cookie'));
    c.set('session', current);
    c.set('actor', actorOf(current));
    if (setCookie !== null) c.header('Set-Cookie', setCookie, { append: true });
    await next();
  });
  const limit = limitPublic(environment);
  for (const one of routes) mount(api, environment, one, limit);
  app.route(API_BASE, api);
}

// Everything that a page loads comes from the platform itself.
const SECURITY_HEADERS = {
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    // React Aria and charts set positions in style attributes.
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
    formAction: ["'self'"],
  },
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
};

function actorOf(session: OpenSession | null): Actor {
  if (session === null) return { kind: 'anonymous' };
  return { kind: 'user', userId: session.account.id, roles: session.account.roles };
}

function refuse(
  error: unknown,
  locale: 'nl' | 'en',
  requestIdText: string,
  { log }: HttpEnvironment,
): Response {
  const problem = toProblem(error, locale, requestIdText);
  if (problem.status === 503) log.warn({ err: error, requestId: requestIdText }, 'Too busy');
  else if (problem.status >= 500)
    log.error({ err: error, requestId: requestIdText }, 'Unexpected error');
  return Response.json(problem, {
    status: problem.status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Content-Language': locale,
      'X-Request-Id': requestIdText,
      ...(problem.retryAfterSeconds === undefined
        ? {}
        : { 'Retry-After': String(problem.retryAfterSeconds) }),
    },
  });
}
