import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono } from 'hono';
import { compress } from 'hono/compress';
import type { RequestState } from '../http/environment.ts';

/** Where a share link leads: what stands there is for who holds the link, and for no collection of pages. */
const SHARED_PATH = '/gedeeld';

/**
 * Serves the built web app from a folder: hashed files for a year, the page itself never from a
 * cache, and the page for every other path, since the app finds its own way from there.
 */
export function serveWeb(app: Hono<RequestState>, folder: string): void {
  app.use('/assets/*', compress());
  app.use(
    '/assets/*',
    serveStatic({
      root: folder,
      onFound: (_path, c) => c.header('Cache-Control', 'public, max-age=31536000, immutable'),
    }),
  );
  app.use('*', serveStatic({ root: folder, index: '-' }));
  app.get('*', async (c, next) => {
    if (c.req.path.startsWith('/api/') || /\.\w+$/.test(c.req.path)) return next();
    const page = await readFile(join(folder, 'index.html'), 'utf8');
    c.header('Cache-Control', 'no-cache');
    if (c.req.path === SHARED_PATH) {
      c.header('Cache-Control', 'no-store');
      c.header('X-Robots-Tag', 'noindex, nofollow, noarchive');
    }
    return c.html(page);
  });
}
