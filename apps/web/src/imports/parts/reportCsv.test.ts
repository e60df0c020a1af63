import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from './reportCsv.ts';

test('cells are separated by semicolons and lines end as spreadsheets expect', () => {
  expect(
    csvOf([
      ['regel', 'titel'],
      [2, 'Kok'],
    ]),
  ).toBe('\uFEFFregel;titel\r\n2;Kok\r\n');
});

test('separators, quotes and line ends stay inside their cell', () => {
  expect(csvOf([['a;b', 'zeg "ja"', 'een\ntwee']])).toBe(
    '\uFEFF"a;b";"zeg ""ja""";"een\ntwee"\r\n',
  );
});

test.each(['=1+1', '+31 6', '-2', '@SUM(A1)'])('%s is not carried out as a formula', (text) => {
  expect(csvOf([[text]])).toBe(`\uFEFF'${text}\r\n`);
});

test('a number stays a number', () => {
  expect(csvOf([[-2]])).toBe('\uFEFF-2\r\n');
});

test('whatever is in the cells, it can be read back', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), (cells) => {
      const read = readBack(csvOf([cells]));
      expect(read).toHaveLength(cells.length);
      read.forEach((text, index) => {
        expect([cells[index], `'${cells[index]}`]).toContain(text);
      });
    }),
  );
});

/** The cells of a file of one line. */
function readBack(file: string): string[] {
  const text = file.slice(1, -2);
  const cells = [''];
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    const last = cells.length - 1;
    if (sign === '"' && quoted && text[at + 1] === '"') {
      cells[last] += '"';
      at += 1;
    } else if (sign === '"' && (quoted || cells[last] === '')) quoted = !quoted;
    else if (sign === ';' && !quoted) cells.push('');
    else cells[last] += sign;
  }
  return cells;
}
