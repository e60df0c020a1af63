import { expect, test } from 'vitest';
import { AREAS } from './areas.ts';

/*
 * A screen that forgets an area of words shows their keys, and only to who opens it first. So the
 * code of every screen is read here, with all that it imports.
 */

const sources = import.meta.glob<string>('../**/*.{ts,tsx}', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const areas = Object.keys(AREAS.nl);

interface Screen {
  /** The file, from this folder. */
  file: string;
  declared: string[];
}

/** What is loaded with words, from everywhere in the app. */
function screensIn(from: string, source: string): Screen[] {
  const calls = source.matchAll(
    /withWords\(\s*\(\) => import\('(?<file>[^']+)'\),\s*\[(?<areas>[^\]]*)\],?\s*\)/g,
  );
  return [...calls].map(({ groups }) => ({
    file: resolve(from, groups?.['file'] ?? ''),
    declared: [...(groups?.['areas'] ?? '').matchAll(/'(\w+)'/g)].map(([, area]) => area ?? ''),
  }));
}

/** The areas of words that are used by a file and by all that comes with it. */
function areasUsedBy(file: string, seen = new Set<string>()): Set<string> {
  const source = sources[file];
  if (source === undefined || seen.has(file)) return new Set();
  seen.add(file);
  const used = new Set(areasIn(source));
  // What is loaded with words of its own is looked at by itself.
  const code = source.replace(/withWords\([^)]*\) => import\([^)]*\)/g, '');
  for (const [, path = ''] of code.matchAll(/(?:from|import|import\()\s*'(\.[^']+\.tsx?)'/g)) {
    for (const area of areasUsedBy(resolve(file, path), seen)) used.add(area);
  }
  return used;
}

/**
 * `useTranslations('search')`; and `t('search.title')`, except where every `t` of the file stands
 * for one area, in which `today.greeting` can be a key.
 */
function areasIn(source: string): string[] {
  const spaces = [...source.matchAll(/useTranslations\((?:'(\w+)[^)]*)?\)/g)].map(
    ([, area]) => area,
  );
  const keys = [...source.matchAll(/['"`](\w+)\./g)].map(([, area]) => area);
  const named = spaces.length > 0 && !spaces.includes(undefined) ? spaces : [...spaces, ...keys];
  return named.filter((area) => area !== undefined && areas.includes(area)) as string[];
}

function resolve(from: string, path: string): string {
  const parts = [...from.split('/').slice(0, -1), ...path.split('/')];
  const kept: string[] = [];
  for (const part of parts) {
    if (part === '.') continue;
    if (part === '..' && kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else kept.push(part);
  }
  const found = kept.join('/');
  return found.startsWith('..') ? found : `./${found}`;
}

const screens = Object.entries(sources).flatMap(([file, source]) =>
  file.endsWith('.test.ts') ? [] : screensIn(file, source),
);

test('every lazy screen was found', () => {
  const calls = Object.entries(sources).flatMap(([file, source]) =>
    file.endsWith('.test.ts') ? [] : [...source.matchAll(/(?<!function )withWords\(/g)],
  );
  expect(screens).toHaveLength(calls.length);
  expect(screens.length).toBeGreaterThan(20);
  expect(screens.filter(({ file }) => sources[file] === undefined)).toEqual([]);
});

test.each(screens.map(({ file, declared }) => [file, declared] as const))(
  '%s loads the words that it shows, and no others',
  (file, declared) => {
    expect(declared.toSorted()).toEqual([...areasUsedBy(file)].toSorted());
  },
);

test('the shell, and screens that load no words of their own, do with those of the core', () => {
  expect([...areasUsedBy('../app/main.tsx')]).toEqual([]);
});
