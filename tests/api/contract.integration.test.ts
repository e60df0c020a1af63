import { ENDPOINTS } from '@inzetbaar/contracts/api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allRoutes } from '../../apps/api/routes.ts';
import { startTestPlatform, type TestPlatform } from '../platform/index.ts';

describe('the HTTP interface', () => {
  let platform: TestPlatform;

  beforeAll(async () => {
    platform = await startTestPlatform();
  });
  afterAll(() => platform.stop());

  it('answers every endpoint of the contract, each once', () => {
    const name = ({ method, path }: { method: string; path: string }) => `${method} ${path}`;
    const routes = allRoutes(platform.platform, { demoAccounts: null }).map(({ endpoint }) =>
      name(endpoint),
    );
    expect(routes.toSorted()).toEqual(ENDPOINTS.map(name).toSorted());
  });

  it('serves documents, health and metrics', async () => {
    const get = async (path: string) => {
      const response = await platform.app.request(path);
      return { status: response.status, text: await response.text() };
    };
    expect(JSON.parse((await get('/api/openapi.json')).text).openapi).toBe('3.1.0');
    expect((await get('/api/docs')).text).toContain('swagger-ui');
    expect((await get('/api/docs/files/swagger-ui-bundle.js')).status).toBe(200);
    expect((await get('/api/health/live')).status).toBe(200);
    const metrics = (await get('/metrics')).text;
    expect(metrics).toContain('http_request_duration_seconds');
    expect(metrics).toContain('outbox_follower_lag_seconds{follower="vacancy-index"}');
  });

  it('tells its metrics to this machine, or to who has the token', async () => {
    const status = async (headers: Record<string, string> = {}) =>
      (await guarded.app.request('/metrics', { headers })).status;
    const guarded = await startTestPlatform({ METRICS_TOKEN: 'a token for tests' });
    expect(await status()).toBe(404);
    expect(await status({ authorization: 'Bearer another token' })).toBe(404);
    expect(await status({ authorization: 'Bearer a token for tests' })).toBe(200);
    await guarded.stop();
    const headers = { 'x-forwarded-for': '192.0.2.7' };
    const outside = await platform.app.request('/metrics', { headers });
    expect(outside.status).toBe(404);
    expect(await outside.text()).not.toContain('http_request');
  });

  it('refuses who may not ask, for every endpoint that is not public', async () => {
    for (const endpoint of ENDPOINTS.filter(({ access }) => access !== 'public')) {
      const path = endpoint.path.replaceAll(/\{\w+\}/g, '00000000-0000-4000-8000-000000000000');
      const response = await platform.app.request(`/api/v1${path}`, {
        method: endpoint.method.toUpperCase(),
      });
      expect([endpoint.path, response.status]).toEqual([endpoint.path, 401]);
    }
  });
});
