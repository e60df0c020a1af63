import { DomainError } from '@inzetbaar/domain/errors';
import { describe, expect, it } from 'vitest';
import { issueMessage, toProblem } from './index.ts';

describe('a refusal in words', () => {
  it('says that it is busy, and when to come back', () => {
    const error = new DomainError('too_busy', { retryAfterSeconds: 5 });
    expect(toProblem(error, 'nl', 'r-1')).toEqual({
      type: 'urn:inzetbaar:problem:too_busy',
      title: 'Het is nu erg druk. Wacht even en probeer het opnieuw.',
      status: 503,
      code: 'too_busy',
      requestId: 'r-1',
      retryAfterSeconds: 5,
    });
  });

  it.each([
    ['roles', 'Dit past niet bij de gekozen rollen.', 'This conflicts with the chosen roles.'],
    ['municipality', 'Dit past niet bij de gemeente.', 'This conflicts with the municipality.'],
    [
      'positions',
      'Dit past niet bij het aantal plaatsen.',
      'This conflicts with the number of positions.',
    ],
    [
      'conditionsMet',
      'Dit past niet bij wat bij dit werk wel kan.',
      'This conflicts with what this work does allow.',
    ],
    [
      'someOtherField',
      'Dit past niet bij wat u elders invulde.',
      'This conflicts with what you filled in elsewhere.',
    ],
  ])('names %s as people do', (field, nl, en) => {
    const issue = { path: 'here', code: 'conflicts_with', values: { field } } as const;
    expect(issueMessage(issue, 'nl')).toBe(nl);
    expect(issueMessage(issue, 'en')).toBe(en);
  });

  it('keeps numbers as they are', () => {
    const issue = { path: 'here', code: 'too_long', values: { maximum: 120 } } as const;
    expect(issueMessage(issue, 'nl')).toBe('Dit is te lang: hoogstens 120 tekens.');
  });
});
