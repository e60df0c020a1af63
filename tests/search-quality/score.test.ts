import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readBenchmark } from './benchmark.ts';
import { placeOf, scoreOf } from './score.ts';

describe('the score', () => {
  test('counts a concept once, by its best label', () => {
    expect(placeOf(['a', 'a', 'a', 'b'], new Set(['b']))).toBe(2);
    expect(placeOf(['a'], new Set(['b']))).toBeNull();
  });

  test('is the mean of the reciprocal ranks', () => {
    const outcomes = [1, 4, 11, null].map((place, at) => ({ place, tookMs: at + 1 }));
    expect(scoreOf(outcomes)).toEqual({
      mrr: (1 + 1 / 4 + 1 / 11) / 4,
      success1: 0.25,
      success10: 0.5,
      medianMs: 2,
      p95Ms: 4,
    });
  });

  test('cannot be made of nothing', () => {
    expect(() => scoreOf([])).toThrow('Nothing was measured');
  });
});

describe('reading a folder', () => {
  let folder = '';
  const write = (files: Record<string, string>) =>
    Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'benchmark-'));
    await write({
      'queries.tsv': 'Q1\tBoomverzorger\r\nQ2\tKok (hotel)\r\n',
      'corpus_elements.tsv': 'C1_0\tboomchirurg\nC1_1\tboomverzorger\nC2_0\tkok\n',
      'concept_mapping.tsv': 'C1_0\thttp://c/1\nC1_1\thttp://c/1\nC2_0\thttp://c/2\n',
      'annotations.tsv': 'Q1\t0\tC1_0\t1\nQ1\t0\tC1_1\t1\nQ2\t0\tC2_0\t1\nQ2\t0\tC1_0\t0\n',
    });
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('gives labels with their concept and queries with what is right', async () => {
    expect(await readBenchmark(folder)).toEqual({
      labels: [
        { id: 'C1_0', text: 'boomchirurg', concept: 'http://c/1' },
        { id: 'C1_1', text: 'boomverzorger', concept: 'http://c/1' },
        { id: 'C2_0', text: 'kok', concept: 'http://c/2' },
      ],
      queries: [
        { text: 'Boomverzorger', right: new Set(['http://c/1']) },
        { text: 'Kok (hotel)', right: new Set(['http://c/2']) },
      ],
    });
  });

  test.each([
    ['annotations.tsv', 'Q1\t0\tC1_0\t1\n', 'Q2 has no right label'],
    ['annotations.tsv', 'Q1\t0\tC9\t1\n', 'label C9 belongs to no concept'],
    ['queries.tsv', 'Q1\n', 'line 1 has 1 fields instead of 2'],
  ])('refuses a bad %s', async (file, text, message) => {
    await write({ [file]: text });
    await expect(readBenchmark(folder)).rejects.toThrow(message);
  });
});
