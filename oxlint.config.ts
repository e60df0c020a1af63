import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { defineConfig } from 'oxlint';

import { featuresAmong, importRules } from './infra/lint/import-rules.ts';

const webFolders = readdirSync(join(import.meta.dirname, 'apps', 'web', 'src'), {
  withFileTypes: true,
});

export default defineConfig({
  plugins: [
    'eslint',
    'typescript',
    'unicorn',
    'oxc',
    'import',
    'promise',
    'react',
    'jsx-a11y',
    'vitest',
  ],
  categories: { correctness: 'error', suspicious: 'error' },
  ignorePatterns: ['**/generated/**', '**/dist/**', '.data/**', '.bench/**'],
  env: { builtin: true, es2024: true },
  rules: {
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    'no-var': 'error',
    'prefer-const': 'error',
    'no-console': 'error',
    'no-empty': 'error',
    'no-param-reassign': 'error',
    'no-sequences': 'error',
    'no-unused-vars': [
      'error',
      { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
    ],
    // An explained leading underscore marks what is left out on purpose.
    'no-underscore-dangle': 'off',
    // `name` inside a callback often means just that; the type checker sees real mistakes.
    'no-shadow': 'off',
    'unicorn/consistent-function-scoping': 'off',
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/no-namespace': 'error',
    'typescript/no-import-type-side-effects': 'error',
    'typescript/consistent-type-imports': 'error',
    'typescript/ban-ts-comment': 'error',
    'import/no-cycle': 'error',
    'import/no-commonjs': 'error',
    'import/no-unassigned-import': ['error', { allow: ['**/*.css', '@fontsource*/**'] }],
    'unicorn/prefer-node-protocol': 'error',
    'unicorn/no-abusive-eslint-disable': 'error',
    // `fc.assert`, `React.useId`: a namespace by another name.
    'import/no-named-as-default-member': 'off',
    // Sorting a list that was made on the line before is fine, and faster.
    'unicorn/no-array-sort': 'off',
    'unicorn/no-array-reverse': 'off',
    // React Aria gives its elements the roles that they need; `role="list"` keeps a list a list
    // in Safari when its bullets are gone.
    'jsx-a11y/prefer-tag-over-role': 'off',
    'jsx-a11y/no-redundant-roles': 'off',
    'jsx-a11y/control-has-associated-label': 'off',
    'react/react-in-jsx-scope': 'off',
    'react/button-has-type': 'error',
    'react/no-danger': 'error',
    'react/no-multi-comp': 'off',
    // Columns of a table hold small render functions, which are props and not components.
    'react/no-unstable-nested-components': ['error', { allowAsProps: true }],
    // Asking the time while drawing is how a screen says "today"; it is drawn again when it matters.
    'react/purity': 'off',
    'vitest/no-disabled-tests': 'error',
    'vitest/no-focused-tests': 'error',
    // Property tests assert inside fast-check, and journeys inside their fixtures.
    'vitest/expect-expect': 'off',
    'vitest/no-conditional-expect': 'off',
    'vitest/require-to-throw-message': 'off',
    'vitest/valid-expect': ['error', { maxArgs: 2 }],
  },
  overrides: [
    ...importRules(
      featuresAmong(webFolders.filter((entry) => entry.isDirectory()).map(({ name }) => name)),
    ),
    {
      // Talks to a person at a terminal.
      files: ['infra/**', 'prisma/seed/**', 'tests/bench/**', 'apps/api/commands/**'],
      rules: { 'no-console': 'off' },
    },
    {
      files: ['*.config.ts', 'apps/web/vite.config.ts', 'infra/setup/**'],
      rules: { 'import/no-default-export': 'off' },
    },
    {
      files: ['tests/journeys/**'],
      rules: { 'vitest/no-standalone-expect': 'off', 'react/hooks': 'off' },
    },
  ],
});
