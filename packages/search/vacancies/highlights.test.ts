import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FOUND_FROM, FOUND_TO, pieces, withoutMarks } from './highlights.ts';

const mark = (text: string) => FOUND_FROM + text + FOUND_TO;

test.each<[string, readonly string[]]>([
  ['plain', ['plain']],
  ['', ['']],
  [mark('found'), ['', 'found']],
  [`a ${mark('b')} c`, ['a ', 'b', ' c']],
  [`${mark('two')} ${mark('words')}!`, ['', 'two words', '!']],
  [`<b>${mark('<i>')}</b>`, ['<b>', '<i>', '</b>']],
])('%j', (marked, expected) => {
  expect(pieces(marked)).toEqual(expected);
});

test('pieces put together are the text', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), fc.string())), (parts) => {
      const clean = parts.map(([isFound, text]) => [isFound, withoutMarks(text)] as const);
      const marked = clean.map(([isFound, text]) => (isFound ? mark(text) : text)).join('');
      expect(pieces(marked).join('')).toBe(clean.map(([, text]) => text).join(''));
    }),
  );
});
