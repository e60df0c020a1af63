import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { featuresAmong, importRules } from '../../infra/lint/import-rules.ts';
import { filesUnder } from '../../infra/setup/stamp.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A line of code in a file, and part of the advice that the linter must give; null: none. */
type Case = readonly [file: string, code: string, advice: string | null];

const CASES: readonly Case[] = [
  // domain
  ['packages/domain/lanes/index.ts', `import a from '../hours/index.ts'`, null],
  ['packages/domain/lanes/index.ts', `import a from 'node:fs'`, 'domain imports nothing'],
  ['packages/domain/lanes/index.ts', `import { z } from 'zod'`, 'domain imports nothing'],
  [
    'packages/domain/lanes/index.ts',
    `import a from '@inzetbaar/application/ports'`,
    'domain imports nothing',
  ],
  [
    'packages/domain/lanes/index.ts',
    `import a from '../../contracts/lanes/index.ts'`,
    'leaves packages/domain',
  ],
  ['packages/domain/matching/score/index.ts', `import a from '../../lanes/index.ts'`, null],
  [
    'packages/domain/matching/score/index.ts',
    `import a from '../../../search/x.ts'`,
    'leaves packages/domain',
  ],
  ['packages/domain/lanes/index.test.ts', `import { test } from 'vitest'`, null],
  [
    'packages/domain/lanes/index.test.ts',
    `import a from '@inzetbaar/database/client'`,
    'domain imports nothing',
  ],
  ['packages/domain/matching/testing/arbitraries.ts', `import fc from 'fast-check'`, null],
  ['packages/domain/lanes/index.ts', 'export const now = Date.now()', 'domain is pure'],
  ['packages/domain/lanes/index.ts', 'export const chance = Math.random()', 'domain is pure'],
  ['packages/domain/lanes/index.ts', 'export const mode = process.env', 'domain is pure'],
  ['packages/domain/lanes/index.ts', 'export const then = fetch("/")', 'domain is pure'],
  // application
  ['packages/application/vacancies/publish.ts', `import a from '@inzetbaar/domain/lanes'`, null],
  ['packages/application/vacancies/publish.ts', `import a from '../ports/index.ts'`, null],
  [
    'packages/application/vacancies/publish.ts',
    `import a from '@inzetbaar/database/client'`,
    'as a port',
  ],
  ['packages/application/vacancies/publish.ts', `import a from 'node:crypto'`, 'as a port'],
  ['packages/application/vacancies/publish.ts', `import { z } from 'zod'`, 'as a port'],
  ['packages/application/testing/builders.ts', `import a from 'node:crypto'`, null],
  // contracts
  ['packages/contracts/vacancies/index.ts', `import { z } from 'zod'`, null],
  ['packages/contracts/vacancies/index.ts', `import a from '@inzetbaar/domain/lanes'`, null],
  [
    'packages/contracts/vacancies/index.ts',
    `import a from '@inzetbaar/application/ports'`,
    'zod schemas',
  ],
  ['packages/contracts/vacancies/index.ts', `import { Hono } from 'hono'`, 'zod schemas'],
  // adapters
  ['packages/database/vacancies/index.ts', `import pg from 'pg'`, null],
  ['packages/database/vacancies/index.ts', `import a from '@inzetbaar/application/ports'`, null],
  [
    'packages/database/vacancies/index.ts',
    `import a from '@inzetbaar/application/vacancies'`,
    'is an adapter',
  ],
  [
    'packages/database/vacancies/index.ts',
    `import a from '@inzetbaar/search/index'`,
    'is an adapter',
  ],
  ['packages/search/index/index.ts', `import a from '@inzetbaar/database/client'`, 'is an adapter'],
  [
    'packages/auth/sessions/index.ts',
    `import a from '@inzetbaar/taxonomy/skills'`,
    'is an adapter',
  ],
  [
    'packages/taxonomy/skills/index.ts',
    `import a from '@inzetbaar/contracts/skills'`,
    'is an adapter',
  ],
  [
    'packages/search/index/index.ts',
    `import a from '../../database/client/index.ts'`,
    'leaves packages/search',
  ],
  ['packages/search/index/index.test.ts', `import a from '@inzetbaar/application/testing'`, null],
  ['packages/search/index/index.ts', `import { Prisma } from '@prisma/client'`, 'Prisma and SQL'],
  [
    'packages/application/ports/index.ts',
    `import type { Vacancy } from '../generated/client.ts'`,
    'Prisma and SQL',
  ],
  // apps/api
  ['apps/api/vacancies/routes.ts', `import a from '@inzetbaar/application/vacancies'`, null],
  ['apps/api/vacancies/routes.ts', `import a from '@inzetbaar/database/client'`, 'composition'],
  ['apps/api/vacancies/routes.ts', `import a from '@inzetbaar/auth/sessions'`, 'composition'],
  [
    'apps/api/vacancies/routes.ts',
    `import a from '../../../packages/domain/lanes/index.ts'`,
    'by its name',
  ],
  ['apps/api/vacancies/routes.ts', `import pg from 'pg'`, 'Prisma and SQL'],
  ['apps/api/composition.ts', `import a from '@inzetbaar/database/client'`, null],
  ['apps/api/main.ts', `import a from '@inzetbaar/search/index'`, null],
  ['apps/api/commands/import.ts', `import a from '@inzetbaar/database/client'`, null],
  // apps/web
  ['apps/web/src/vacancies/List.tsx', `import a from '@inzetbaar/contracts/vacancies'`, null],
  ['apps/web/src/vacancies/List.tsx', `import a from '../design/Button.tsx'`, null],
  ['apps/web/src/vacancies/List.tsx', `import a from './Row.tsx'`, null],
  [
    'apps/web/src/vacancies/List.tsx',
    `import a from '@inzetbaar/application/vacancies'`,
    'web app knows contracts',
  ],
  ['apps/web/src/vacancies/List.tsx', `import a from 'node:path'`, 'runs in a browser'],
  [
    'apps/web/src/vacancies/List.tsx',
    `import a from '../passports/Skill.tsx'`,
    'Features never import',
  ],
  [
    'apps/web/src/vacancies/edit/Form.tsx',
    `import a from '../../passports/Skill.tsx'`,
    'Features never import',
  ],
  ['apps/web/src/vacancies/edit/Form.tsx', `import a from '../List.tsx'`, null],
  [
    'apps/web/src/design/Button.tsx',
    `import a from '../vacancies/List.tsx'`,
    'shared by all features',
  ],
  [
    'apps/web/src/session/pages/SignIn.tsx',
    `import a from '../../passports/Skill.tsx'`,
    'shared by all features',
  ],
  ['apps/web/src/app/router.tsx', `import a from '../vacancies/List.tsx'`, null],
  // what crosses packages
  [
    'tests/journeys/sign-in.ts',
    `import a from '../../packages/domain/lanes/index.ts'`,
    'by its name',
  ],
  ['tests/setup/database.ts', `import a from '@inzetbaar/database/migrations'`, null],
  ['prisma/seed/seed.ts', `import a from '@inzetbaar/database/client'`, null],
];

describe('who may import whom', () => {
  let folder: string;
  let advice: ReadonlyMap<string, string>;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'inzetbaar-lint-'));
    const overrides = importRules(['passports', 'vacancies']);
    const settings = { categories: { correctness: 'off' }, overrides };
    writeFileSync(join(folder, '.oxlintrc.json'), JSON.stringify(settings));
    advice = lint(folder, CASES);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(CASES)('%s: %s', (file, code, expected) => {
    const given = advice.get(key(file, code)) ?? null;
    if (expected === null) expect(given).toBeNull();
    else expect(given).toContain(expected);
  });
});

test('every folder of the web app that is not shared counts as a feature', () => {
  expect(
    featuresAmong(['app', 'vacancies', 'design', 'i18n', 'session', 'api', 'passports']),
  ).toEqual(['passports', 'vacancies']);
});

test('the domain never asks for the time', () => {
  const files = filesUnder([join(ROOT, 'packages', 'domain')]).filter((file) =>
    file.endsWith('.ts'),
  );
  expect(files.length).toBeGreaterThan(0);
  const asking = files.filter((file) => /\bnew Date\(\s*\)/.test(readFileSync(file, 'utf8')));
  expect(asking).toEqual([]);
});

/**
 * Lints each line as a file of its own place: files of one name can't stand side by side, so each
 * gets a running number in front of its last part.
 */
function lint(folder: string, cases: readonly Case[]): Map<string, string> {
  const places = new Map(
    cases.map(([file, code], number) => [
      join(dirname(file), placed(file, number)),
      key(file, code),
    ]),
  );
  for (const [number, [file, code]] of cases.entries()) {
    const path = join(folder, dirname(file), placed(file, number));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${code};\n`);
  }
  const { stdout } = spawnSync(
    process.execPath,
    [
      join(ROOT, 'node_modules', 'oxlint', 'bin', 'oxlint'),
      '-f',
      'json',
      '-c',
      '.oxlintrc.json',
      '.',
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { filename: string; message: string; help?: string }[];
  };
  return new Map(
    diagnostics.map(({ filename, message, help }) => [
      places.get(filename) ?? filename,
      `${message} ${help ?? ''}`,
    ]),
  );
}

/** Files that a rule names by their full name keep it, in a copy of the case's own. */
function placed(file: string, number: number): string {
  const name = file.slice(dirname(file).length + 1);
  return ['composition.ts', 'main.ts'].includes(name) ? name : `case${number}-${name}`;
}

function key(file: string, code: string): string {
  return `${file}: ${code}`;
}
