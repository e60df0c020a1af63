import compileMessage from 'icu-minify/compile';
import { expect, test } from 'vitest';
import { storedLocale } from './locale.ts';

type Tree = { [key: string]: string | Tree };
const files = import.meta.glob<Tree>('./messages/*/*.json', { eager: true, import: 'default' });

/** Every message of a language by its full key. */
function messagesOf(locale: string): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (tree: Tree, prefix: string) => {
    for (const [key, value] of Object.entries(tree)) {
      if (typeof value === 'string') found.set(`${prefix}.${key}`, value);
      else walk(value, `${prefix}.${key}`);
    }
  };
  for (const [path, tree] of Object.entries(files)) {
    const [, language, area] = /messages\/(\w+)\/(\w+)\.json$/.exec(path) ?? [];
    if (language === locale && area !== undefined) walk(tree, area);
  }
  return found;
}

/** The names of a message's arguments and tags, each once, as the compiler of the app reads them. */
function placeholdersOf(message: string): string[] {
  const names = new Set<string>();
  const walkMessage = (compiled: unknown) => {
    if (Array.isArray(compiled)) compiled.forEach(walkNode);
  };
  const walkNode = (node: unknown) => {
    if (!Array.isArray(node)) return;
    const [name, ...rest]: unknown[] = node;
    names.add(String(name));
    for (const part of rest) {
      if (Array.isArray(part)) walkNode(part);
      else if (typeof part === 'object' && part !== null) Object.values(part).forEach(walkMessage);
    }
  };
  walkMessage(compileMessage(message));
  return [...names].sort();
}

test('arguments and tags are found, the words around them are not', () => {
  expect(placeholdersOf('Van {from} tot {to}, <b>{from}</b>')).toEqual(['b', 'from', 'to']);
  expect(placeholdersOf('{n, plural, one {# uur bij {who}} other {# uren}}')).toEqual(['n', 'who']);
  expect(placeholdersOf('Geen')).toEqual([]);
});

const nl = messagesOf('nl');
const en = messagesOf('en');

test('Dutch and English have the same keys', () => {
  expect(nl.size).toBeGreaterThan(100);
  expect([...en.keys()].sort()).toEqual([...nl.keys()].sort());
});

test('no message is empty', () => {
  const empty = [...nl, ...en].filter(([, message]) => message.trim() === '');
  expect(empty).toEqual([]);
});

test('a message has the same placeholders in both languages', () => {
  const different = [...nl].filter(
    ([key, message]) => placeholdersOf(message).join() !== placeholdersOf(en.get(key) ?? '').join(),
  );
  expect(different).toEqual([]);
});

test('Dutch is what people get who never chose', () => {
  expect(storedLocale()).toBe('nl');
});
