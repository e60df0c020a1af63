import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { OTHER_SURFACES, SURFACES } from '../privacy-wall/surfaces.ts';

test('the page on the wall names every surface that its test probes', async () => {
  const page = await readFile(new URL('../../docs/privacy-wall.md', import.meta.url), 'utf8');
  const rows = page
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| -'))
    .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')));
  const named = rows.map(([, first = '']) => first).filter((first) => first !== 'surface');
  expect(named).toEqual([...Object.keys(SURFACES), ...Object.keys(OTHER_SURFACES)]);
});
