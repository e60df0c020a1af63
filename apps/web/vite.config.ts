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

/**
 * zod can write its schemas as JSON Schema, which the API does and the browser never: the functions
 * for that become empty. Their names are read from zod itself, so a new version that has others
 * still builds.
 */
function noJsonSchema(): Plugin {
  const modules = /[/\\]zod[/\\]v4[/\\]core[/\\](?:to-json-schema|json-schema-processors)\.js$/;
  return {
    name: 'no-json-schema',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      if (!modules.test(withoutQuery(id))) return undefined;
      const declared = [...code.matchAll(/^export (?:const|function) (\w+)/gm)].map(
        (match) => `export const ${match[1]} = () => undefined;`,
      );
      const renamed = [...code.matchAll(/^export \{ \w+ as (\w+) \};/gm)].map(
        (match) =>
          `const renamed_${match[1]} = () => undefined;\nexport { renamed_${match[1]} as ${match[1]} };`,
      );
      return { code: [...declared, ...renamed].join('\n'), map: null };
    },
  };
}

function withoutQuery(id: string): string {
  return id.split('?')[0] ?? id;
}

export default defineConfig({
  plugins: [react(), onlyOurLocales(), compiledMessages(), noJsonSchema()],
  resolve: {
    alias: [
      { find: /^use-intl\/format-message$/, replacement: 'use-intl/format-message/format-only' },
    ],
  },
  // Everything that any screen needs is prepared at once, so that opening one doesn't reload the page.
  optimizeDeps: { entries: ['index.html', 'src/**/*.tsx'] },
  server: {
    proxy: { '/api': { target: API_URL, changeOrigin: false } },
  },
  build: {
    outDir: 'dist',
    // Small pictures become files too: the content security policy allows no `data:` addresses.
    assetsInlineLimit: 0,
    sourcemap: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      treeshake: {
        // Rules and contracts only declare: a screen takes along what it uses of them.
        moduleSideEffects: [
          { test: /[/\\]packages[/\\](?:domain|contracts)[/\\]/, sideEffects: false },
        ],
        manualPureFunctions: ['z', 'defineEndpoint'],
      },
    },
  },
});
