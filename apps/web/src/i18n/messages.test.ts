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

/** Names between braces and names of tags, each once, in order. */
function placeholdersOf(message: string): string[] {
  const names = [...message.matchAll(/\{\s*(\w+)\s*[,}]|<(\w+)>/g)].map(
    (match) => match[1] ?? `<${match[2]}>`,
  );
  // A word alone in braces inside a plural branch, such as `one {uur}`, is text.
  const text = new Set([...message.matchAll(/(?:one|other|=\d+)\s*\{(\w+)\}/g)].map((m) => m[1]));
  return [...new Set(names.filter((name) => !text.has(name)))].sort();
}

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
