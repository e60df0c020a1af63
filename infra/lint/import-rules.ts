/**
 * Who may import whom, as settings of the linter. One place, read by `oxlint.config.ts`; every
 * rule is proven to fire in `tests/setup/import-rules.test.ts`.
 */

import type { OxlintOverride } from 'oxlint';

/** What must not be imported: by a pattern, or by globs of which those with `!` are let through. */
type Restriction = { readonly message: string } & (
  | { readonly regex: string }
  | { readonly group: string[] }
);

/** What tests may use anywhere, besides what their package may import. */
const TEST_TOOLS = ['vitest', 'fast-check', 'node:**'];
const DEEPEST = 5;

const ADAPTERS = ['database', 'search', 'auth', 'taxonomy'] as const;
/** Folders of the web app that are no feature: features are built from them. */
const WEB_SHARED = ['app', 'design', 'i18n', 'session', 'api'] as const;

const ACROSS_PACKAGES: Restriction = {
  regex: '^(\\.\\./)+packages/',
  message: 'Import another package by its name: @inzetbaar/<package>/<folder>.',
};

const PRISMA: Restriction = {
  regex: '^(@prisma/|prisma$|pg$|.*/generated/)',
  message:
    'Prisma and SQL stay inside packages/database. Ask a port of packages/application for what ' +
    'you need, and implement it there.',
};

/** What a package may import by name, and the way out when it wants more. */
interface PackageRule {
  /** What is closed unless it is allowed. */
  readonly closed: string;
  readonly allowed: readonly string[];
  readonly testsAlso: readonly string[];
  readonly message: string;
}

const PACKAGES: Record<string, PackageRule> = {
  domain: {
    closed: '**',
    allowed: [],
    testsAlso: TEST_TOOLS,
    message:
      'domain imports nothing outside itself. Let the caller hand in what you need as an ' +
      'argument (the time, an identifier, a number drawn), or move this code to application.',
  },
  application: {
    closed: '**',
    allowed: ['@inzetbaar/domain/**'],
    testsAlso: TEST_TOOLS,
    message:
      'application knows domain and its own ports only. Describe what you need as a port in ' +
      'packages/application/ports and implement it in an adapter.',
  },
  contracts: {
    closed: '**',
    allowed: ['@inzetbaar/domain/**', 'zod'],
    testsAlso: TEST_TOOLS,
    message:
      'contracts are zod schemas over types and constant lists of domain. Move behaviour to ' +
      'domain (a rule) or application (a use case).',
  },
  ...Object.fromEntries(
    ADAPTERS.map((name) => [
      name,
      {
        // Anything from outside the product, and of the product only the ports and domain.
        closed: '@inzetbaar/**',
        allowed: ['@inzetbaar/domain/**', '@inzetbaar/application/ports'],
        testsAlso: ['@inzetbaar/application/**'],
        message:
          `${name} is an adapter: it knows domain and the ports of application, and no other ` +
          'adapter. Join adapters in apps/api/composition.ts, or add a port.',
      },
    ]),
  ),
};

/**
 * The rules as overrides of the linter's settings. Later ones replace earlier ones for a file, so
 * each lists everything that holds for its files.
 *
 * @param features the folders of apps/web/src that are features
 */
export function importRules(features: readonly string[]): OxlintOverride[] {
  return [
    restrict(['**/*.{ts,tsx,mjs}'], [ACROSS_PACKAGES]),
    ...Object.keys(PACKAGES).flatMap(packageRules),
    domainIsPure(),
    ...apiRules(),
    ...webRules(features),
  ];
}

function packageRules(name: string): OxlintOverride[] {
  const rule = PACKAGES[name];
  if (rule === undefined) return [];
  const outside = (allowed: readonly string[]): Restriction => ({
    // Relative imports are judged by `leaving`.
    group: [rule.closed, '!./**', '!../**', ...allowed.map((glob) => `!${glob}`)],
    message: rule.message,
  });
  const also = name === 'database' ? [] : [PRISMA];
  return depths().flatMap(({ glob, up }) => {
    const leaving: Restriction = {
      regex: `^${up}`,
      message: `This leaves packages/${name}. ${ACROSS_PACKAGES.message}`,
    };
    const own = [leaving, ...also];
    const tests = [...rule.allowed, ...rule.testsAlso];
    return [
      // A glob that lets something through ends the linter's look at the list: it comes last.
      restrict([`packages/${name}/${glob}.ts`], [...own, outside(rule.allowed)]),
      restrict(
        [`${glob}.test`, ...testingFolders(glob)].map((part) => `packages/${name}/${part}.ts`),
        // An adapter's tests may also use the servers of the test run.
        [...(isAdapter(name) ? also : own), outside(tests)],
      ),
    ];
  });
}

/** Same input, same output: no clock, no chance, no environment. */
function domainIsPure(): OxlintOverride {
  const message = 'domain is pure: let the caller hand this in as an argument.';
  const globals = [
    'process',
    'Buffer',
    'fetch',
    'console',
    'crypto',
    'performance',
    'globalThis',
    'setTimeout',
    'setInterval',
    'setImmediate',
  ];
  return {
    files: ['packages/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...globals.map((name) => ({ name, message }))],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message },
        { object: 'Math', property: 'random', message },
      ],
    },
  };
}

function apiRules(): OxlintOverride[] {
  const adapters: Restriction = {
    regex: `^@inzetbaar/(${ADAPTERS.join('|')})(/|$)`,
    message:
      'Only apps/api/composition.ts knows the adapters. Take what you need as a port, and let ' +
      'the composition root hand it in.',
  };
  return [
    restrict(['apps/api/**/*.ts'], [adapters, ACROSS_PACKAGES, PRISMA]),
    restrict(
      [
        'apps/api/composition.ts',
        'apps/api/main.ts',
        'apps/api/commands/**/*.ts',
        'apps/api/**/*.test.ts',
      ],
      [ACROSS_PACKAGES, PRISMA],
    ),
  ];
}

function webRules(features: readonly string[]): OxlintOverride[] {
  const always: Restriction[] = [
    { regex: '^node:', message: 'This runs in a browser: there is no Node here.' },
    ACROSS_PACKAGES,
    PRISMA,
    {
      group: ['@inzetbaar/**', '!@inzetbaar/contracts/**', '!@inzetbaar/domain/**'],
      message: 'The web app knows contracts, and the constant lists and pure functions of domain.',
    },
  ];
  const among = (folders: readonly string[], own: string, up: string, message: string) => {
    const others = folders.filter((folder) => folder !== own);
    if (others.length === 0) return [];
    return [{ regex: `^${up}(${others.map(escape).join('|')})(/|$)`, message }];
  };
  const sharedRules = WEB_SHARED.filter((folder) => folder !== 'app').flatMap((folder) =>
    depths().map(({ glob, up }) =>
      restrict(
        [`apps/web/src/${folder}/${glob}.{ts,tsx}`],
        [
          ...always,
          ...among(
            features,
            folder,
            up,
            `${folder} is shared by all features and knows none of them. Hand it in as a property.`,
          ),
        ],
      ),
    ),
  );
  const featureRules = features.flatMap((feature) =>
    depths().map(({ glob, up }) =>
      restrict(
        [`apps/web/src/${feature}/${glob}.{ts,tsx}`],
        [
          ...always,
          ...among(
            features,
            feature,
            up,
            'Features never import each other. Move what both need to apps/web/src/design (looks), ' +
              'api (data) or session, or let the app put the two together.',
          ),
        ],
      ),
    ),
  );
  return [restrict(['apps/web/**/*.{ts,tsx}'], always), ...sharedRules, ...featureRules];
}

/** The names of the web app's features, out of the names of all folders of apps/web/src. */
export function featuresAmong(folders: readonly string[]): string[] {
  return folders.filter((folder) => !(WEB_SHARED as readonly string[]).includes(folder)).toSorted();
}

function restrict(files: string[], patterns: readonly Restriction[]): OxlintOverride {
  return { files, rules: { 'no-restricted-imports': ['error', { patterns: [...patterns] }] } };
}

function isAdapter(name: string): boolean {
  return (ADAPTERS as readonly string[]).includes(name);
}

/** A glob such as `x/x/x` (x for a star), once with each of its folders named `testing`. */
function testingFolders(glob: string): string[] {
  const parts = glob.split('/');
  return parts
    .slice(0, -1)
    .map((_, at) => parts.map((part, index) => (index === at ? 'testing' : part)).join('/'));
}

/** For a file so many folders deep: its glob, and the relative path out of the top folder. */
function depths(): { glob: string; up: string }[] {
  return Array.from({ length: DEEPEST }, (_, depth) => ({
    glob: `${'*/'.repeat(depth)}*`,
    up: `(\\./)?${'\\.\\./'.repeat(depth + 1)}`,
  }));
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
