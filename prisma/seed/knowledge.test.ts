import { findRecognisable } from '@inzetbaar/domain/knowledge/recognisable';
import { expect, test } from 'vitest';
import { SEED_KNOWLEDGE } from './knowledge.ts';
import { SEED_ORGANISATIONS } from './generator/organisations.ts';

const employers = SEED_ORGANISATIONS.map(({ name }) => name);

test.each(SEED_KNOWLEDGE.map(({ key, title, text }) => [key, `${title ?? ''}\n${text}`]))(
  'nobody can be recognised in %s',
  (_, words) => {
    expect(findRecognisable(words, { employers })).toEqual([]);
  },
);
