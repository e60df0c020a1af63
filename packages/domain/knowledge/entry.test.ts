import { describe, expect, it } from 'vitest';
import { knowledgeActions } from './entry.ts';

describe('what can be done with an entry', () => {
  it.each([
    ['author', 'published', ['change', 'withdraw']],
    ['author', 'hidden', ['change', 'withdraw']],
    ['colleague', 'published', ['report']],
    ['colleague', 'hidden', []],
    ['checker', 'published', ['withdraw']],
    ['checker', 'hidden', ['withdraw', 'show']],
  ] as const)('%s of what is %s', (party, status, actions) => {
    expect(knowledgeActions(status, party)).toEqual(actions);
  });
});
