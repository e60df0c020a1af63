import { createRequire } from 'node:module';
import { dirname, relative } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono } from 'hono';
import type { RequestState } from '../http/environment.ts';
import { openApiDocument } from './document.ts';

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Inzetbaar · HTTP interface</title>
    <link rel="stylesheet" href="/api/docs/files/swagger-ui.css" />
  </head>
  <body>
    <div id="docs"></div>
    <script src="/api/docs/files/swagger-ui-bundle.js"></script>
    <script src="/api/docs/open.js"></script>
  </body>
</html>`;

const OPEN = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#docs', deepLinking: true });`;

/** The OpenAPI document, and pages to read it, with nothing loaded from elsewhere. */
export function serveDocs(app: Hono<RequestState>, publicUrl: string): void {
  const document = openApiDocument(publicUrl);
  const files = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  app.get('/api/openapi.json', (c) => c.json(document));
  app.get('/api/docs', (c) => c.html(PAGE));
  app.get('/api/docs/open.js', (c) => c.body(OPEN, 200, { 'Content-Type': 'text/javascript' }));
  app.use(
    '/api/docs/files/*',
    serveStatic({
      root: relative(process.cwd(), files),
      rewriteRequestPath: (path) => path.replace('/api/docs/files', ''),
    }),
  );
}
