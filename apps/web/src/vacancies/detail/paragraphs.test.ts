import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphsOf } from './paragraphs.ts';

test('empty lines part paragraphs, single line ends don’t', () => {
  expect(paragraphsOf('Een\nregel\n\n  \n\nTwee\r\n\r\nDrie\n')).toEqual([
    'Een\nregel',
    'Twee',
    'Drie',
  ]);
  expect(paragraphsOf(' \n\n ')).toEqual([]);
});

test('no word is lost', () => {
  const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');
  const lines = fc.array(fc.constantFrom('a', 'b ', '', ' ', '- c', '\t'), { maxLength: 12 });
  fc.assert(
    fc.property(lines, fc.constantFrom('\n', '\r\n'), (given, end) => {
      const text = given.join(end);
      expect(words(paragraphsOf(text).join(' '))).toEqual(words(text));
    }),
  );
});
