import type { Role } from '@inzetbaar/domain/identity';
import type { z } from 'zod';

export type HttpMethod = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** Who may call: `public` also without a session, `signed-in` any account, or one of these roles. */
export type Access = 'public' | 'signed-in' | readonly Role[];

/**
 * One operation of the HTTP interface. The API mounts its routes from these, the OpenAPI document is
 * made from them and the web app calls through them, so that the three cannot disagree.
 */
export interface Endpoint<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Response extends z.ZodType = z.ZodType,
> {
  method: HttpMethod;
  /** Below `/api/v1`, parameters in braces: `/vacancies/{id}`. */
  path: `/${string}`;
  summary: string;
  tag: string;
  access: Access;
  params?: Params;
  query?: Query;
  body?: Body;
  /** `file`: the raw body is handed on as bytes, with a limit of its own. */
  bodyKind?: 'json' | 'file';
  /** For `file`: the media types that are taken. */
  fileTypes?: readonly string[];
  response: Response;
  /** Absent: JSON. Otherwise the answer is a file of this type. */
  responseType?: 'application/pdf' | 'text/calendar';
  /**
   * The answer holds a secret that is kept nowhere, so it cannot be given again for the same
   * `Idempotency-Key`: sending it twice does it twice.
   */
  tellsSecret?: boolean;
  status: 200 | 201 | 202 | 204;
  /** The read answers an `ETag`. */
  etag?: boolean;
  /** The update asks for `If-Match` with the `ETag` that the read gave. */
  ifMatch?: boolean;
}

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : never;
type Written<Schema> = Schema extends z.ZodType ? z.input<Schema> : never;

export type ParamsOf<E extends Endpoint> = E extends Endpoint<infer P> ? Parsed<P> : never;
export type QueryOf<E extends Endpoint> =
  E extends Endpoint<z.ZodType, infer Q> ? Parsed<Q> : never;
export type QueryInputOf<E extends Endpoint> =
  E extends Endpoint<z.ZodType, infer Q> ? Written<Q> : never;
export type BodyOf<E extends Endpoint> =
  E extends Endpoint<z.ZodType, z.ZodType, infer B> ? Parsed<B> : never;
export type BodyInputOf<E extends Endpoint> =
  E extends Endpoint<z.ZodType, z.ZodType, infer B> ? Written<B> : never;
export type ResponseOf<E extends Endpoint> =
  E extends Endpoint<z.ZodType, z.ZodType, z.ZodType, infer R> ? Parsed<R> : never;

/** Declares an endpoint and keeps the exact types of its schemas. */
export function defineEndpoint<
  Params extends z.ZodType = z.ZodNever,
  Query extends z.ZodType = z.ZodNever,
  Body extends z.ZodType = z.ZodNever,
  Response extends z.ZodType = z.ZodNever,
>(endpoint: Endpoint<Params, Query, Body, Response>): Endpoint<Params, Query, Body, Response> {
  return endpoint;
}
