import { defineEndpoint } from '@inzetbaar/contracts/http';
import { afterEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { call, newIdempotencyKey, urlOf } from './client.ts';
import { ApiProblem, OfflineProblem, isSessionEnded } from './problems.ts';

const readThing = defineEndpoint({
  method: 'get',
  path: '/things/{id}',
  tag: 'things',
  access: 'signed-in',
  status: 200,
  summary: 'One thing',
  params: z.object({ id: z.string() }),
  query: z.object({ branch: z.array(z.string()), q: z.string() }),
  response: z.object({ name: z.string() }),
});
const saveThing = defineEndpoint({
  method: 'patch',
  path: '/things/{id}',
  tag: 'things',
  access: 'signed-in',
  status: 204,
  summary: 'Change a thing',
  params: z.object({ id: z.string() }),
  body: z.object({ name: z.string() }),
  response: z.null(),
});

function answer(status: number, body: unknown, headers: Record<string, string> = {}) {
  const response = new Response(body === undefined ? null : JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });
  const fetchStub = vi.fn<typeof fetch>(async () => response);
  vi.stubGlobal('fetch', fetchStub);
  return fetchStub;
}

afterEach(() => vi.unstubAllGlobals());

test('an address has its parameters escaped, lists joined and empty values left out', () => {
  expect(urlOf(readThing, { id: 'a/b' }, { branch: ['vvt', 'ggz'], q: '' })).toBe(
    '/api/v1/things/a%2Fb?branch=vvt%2Cggz',
  );
  expect(urlOf(readThing, { id: '7' }, undefined)).toBe('/api/v1/things/7');
});

test('a read gives the answer and its version', async () => {
  const fetchStub = answer(200, { name: 'Zorg' }, { etag: '"3"' });
  await expect(call(readThing, { params: { id: '7' } })).resolves.toEqual({
    data: { name: 'Zorg' },
    etag: '"3"',
  });
  const request = fetchStub.mock.calls[0]?.[1];
  expect(request).toMatchObject({ method: 'GET', credentials: 'same-origin' });
  expect(new Headers(request?.headers).get('accept-language')).toBe('nl');
});

test('an update sends the version, the key and the body', async () => {
  const fetchStub = answer(204, undefined);
  const result = await call(
    saveThing,
    { params: { id: '7' }, body: { name: 'Nieuw' } },
    { ifMatch: '"3"', idempotencyKey: 'k1' },
  );
  expect(result.data).toBeNull();
  const request = fetchStub.mock.calls[0]?.[1];
  const headers = new Headers(request?.headers);
  expect(headers.get('if-match')).toBe('"3"');
  expect(headers.get('idempotency-key')).toBe('k1');
  expect(request?.body).toBe('{"name":"Nieuw"}');
});

test('a refusal becomes an ApiProblem with its fields', async () => {
  answer(422, {
    code: 'invalid_input',
    title: 'Kijk dit na',
    requestId: 'r1',
    issues: [{ path: 'name', code: 'required', message: 'Vul dit in.' }],
  });
  const error = await call(readThing, { params: { id: '7' } }).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ApiProblem);
  expect(error).toMatchObject({ status: 422, code: 'invalid_input', requestId: 'r1' });
  expect((error as ApiProblem).issues[0]?.path).toBe('name');
});

test('a refusal that is no problem body still becomes an ApiProblem', async () => {
  vi.stubGlobal('fetch', async () => new Response('<html>', { status: 502 }));
  await expect(call(readThing, { params: { id: '7' } })).rejects.toMatchObject({
    status: 502,
    code: 'unexpected',
    issues: [],
  });
});

test('no connection becomes an OfflineProblem, a cancelled call stays what it is', async () => {
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')));
  await expect(call(readThing, { params: { id: '7' } })).rejects.toBeInstanceOf(OfflineProblem);
  const abort = new DOMException('stopped', 'AbortError');
  vi.stubGlobal('fetch', async () => Promise.reject(abort));
  await expect(call(readThing, { params: { id: '7' } })).rejects.toBe(abort);
});

test('an ended session is told apart from wrong credentials', () => {
  expect(isSessionEnded(new ApiProblem(401, { code: 'not_signed_in' }))).toBe(true);
  expect(isSessionEnded(new ApiProblem(401, { code: 'wrong_credentials' }))).toBe(false);
});

test('every idempotency key is new', () => {
  expect(new Set(Array.from({ length: 50 }, newIdempotencyKey)).size).toBe(50);
});
