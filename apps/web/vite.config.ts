import react from '@vitejs/plugin-react';
import compileMessage from 'icu-minify/compile';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

const API_URL = process.env['API_URL'] ?? 'http://127.0.0.1:3000';

/**
 * React Aria brings its few built-in words in 34 languages; the screens have two. The others become
 * empty modules.
 */
function onlyOurLocales(): Plugin {
  const other =
    /[/\\]react-(?:aria|stately|aria-components)[/\\].*[/\\]intl[/\\].*[/\\](?!nl-NL|en-US)[a-z]{2}-[A-Z]{2}\.m?js$/;
  return {
    name: 'only-our-locales',
    enforce: 'pre',
    load: (id) => (other.test(withoutQuery(id)) ? 'export default {};' : undefined),
  };
}

type MessageTree = { [key: string]: string | MessageTree };

/** Compiles the messages while building, so that the browser needs no parser of ICU messages. */
function compiledMessages(): Plugin {
  const messages = /[/\\]i18n[/\\]messages[/\\].*\.json$/;
  const compileTree = (tree: MessageTree): unknown =>
    Object.fromEntries(
      Object.entries(tree).map(([key, value]) => [
        key,
        typeof value === 'string' ? compileMessage(value) : compileTree(value),
      ]),
    );
  return {
    name: 'compiled-messages',
    enforce: 'pre',
    transform(code, id) {
      if (!messages.test(withoutQuery(id))) return undefined;
      return { code: JSON.stringify(compileTree(JSON.parse(code))), map: null };
    },
  };
}

function withoutQuery(id: string): string {
  return id.split('?')[0] ?? id;
}

export default defineConfig({
  plugins: [react(), onlyOurLocales(), compiledMessages()],
  resolve: {
    alias: [
      { find: /^use-intl\/format-message$/, replacement: 'use-intl/format-message/format-only' },
    ],
  },
  server: {
    proxy: { '/api': { target: API_URL, changeOrigin: false } },
  },
  build: {
    outDir: 'dist',
    // Small pictures become files too: the content security policy allows no `data:` addresses.
    assetsInlineLimit: 0,
    sourcemap: true,
    modulePreload: { polyfill: false },
  },
});
