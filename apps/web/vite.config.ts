import react from '@vitejs/plugin-react';
import compileMessage from 'icu-minify/compile';
import { defineConfig } from 'vite';
import type { ESTree, Plugin } from 'vite';

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

/**
 * Calling an endpoint takes its method and its path. The rest of what is declared about it is for the
 * API and for types, and would bring zod and all schemas along to the first page. So the endpoints
 * of a contract become a module of their own, beside the one with the schemas that forms check with.
 */
function endpointsApart(): Plugin {
  const contracts = /[/\\]packages[/\\]contracts[/\\].*\.ts$/;
  const apart = '?endpoints';
  return {
    name: 'endpoints-apart',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(apart)) return undefined;
      const code = await this.fs.readFile(withoutQuery(id), { encoding: 'utf8' });
      const endpoints = endpointsIn(this.parse(code, { lang: 'ts' }));
      return endpoints
        .map(({ name, properties }) => {
          if (properties.length !== 2) {
            this.error(`${name} must name its method and its path itself, for the browser.`);
          }
          const kept = properties.map(({ start, end }) => code.slice(start, end));
          return `export const ${name} = { ${kept.join(', ')} };`;
        })
        .join('\n');
    },
    transform(code, id) {
      if (!contracts.test(id)) return undefined;
      const endpoints = endpointsIn(this.parse(code, { lang: 'ts' }));
      if (endpoints.length === 0) return undefined;
      let schemas = code;
      for (const { start, end } of endpoints) schemas = blank(schemas, start, end);
      const names = endpoints.map(({ name }) => name).join(', ');
      return { code: `${schemas}\nexport { ${names} } from '${id}${apart}';`, map: null };
    },
  };
}

interface DeclaredEndpoint {
  name: string;
  start: number;
  end: number;
  /** Where its method and its path are told. */
  properties: { start: number; end: number }[];
}

/** Every `export const name = defineEndpoint({ … })` of a module. */
function endpointsIn(program: ESTree.Program): DeclaredEndpoint[] {
  return program.body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration') return [];
    if (statement.declaration?.type !== 'VariableDeclaration') return [];
    const [{ id, init } = { id: undefined, init: undefined }] = statement.declaration.declarations;
    if (id?.type !== 'Identifier' || init?.type !== 'CallExpression') return [];
    if (init.callee.type !== 'Identifier' || init.callee.name !== 'defineEndpoint') return [];
    const [declared] = init.arguments;
    if (declared?.type !== 'ObjectExpression') return [];
    const properties = declared.properties.filter(
      (property) =>
        property.type === 'Property' &&
        property.key.type === 'Identifier' &&
        ['method', 'path'].includes(property.key.name),
    );
    return [{ name: id.name, start: statement.start, end: statement.end, properties }];
  });
}

/** Spaces instead of a piece of code, so that everything else stays in its place. */
function blank(code: string, from: number, to: number): string {
  return code.slice(0, from) + code.slice(from, to).replace(/[^\n]/g, ' ') + code.slice(to);
}

function withoutQuery(id: string): string {
  return id.split('?')[0] ?? id;
}

export default defineConfig({
  plugins: [react(), onlyOurLocales(), compiledMessages(), endpointsApart(), noJsonSchema()],
  resolve: {
    alias: [
      { find: /^use-intl\/format-message$/, replacement: 'use-intl/format-message/format-only' },
    ],
  },
  // Everything that any screen needs is prepared at once, so that opening one doesn't reload the page.
  optimizeDeps: { entries: ['index.html', 'src/**/*.tsx'] },
  // A message is looked up by its key, so single exports would only be more code.
  json: { namedExports: false },
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
      output: {
        // What is under every page in one file: each costs a request, and packs less well alone.
        codeSplitting: {
          groups: [
            {
              name: 'foundation',
              test: /[/\\]node_modules[/\\](?:react|react-dom|@tanstack[/\\](?:history|query-core|react-query|react-router|router-core|react-store|store)|use-intl|clsx)[/\\]|[/\\]react-aria-components[/\\]dist[/\\]private[/\\]Button\.mjs$/,
            },
          ],
        },
      },
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
