import { describe, expect, it } from 'vitest';
import { DomainError } from '../errors/index.ts';
import { decideVacancyTransition } from './decide-transition.ts';
import { VACANCY_STATUSES, VACANCY_TRANSITION_NAMES, VACANCY_TRANSITIONS } from './status.ts';

describe('decideVacancyTransition', () => {
  it.each(
    VACANCY_STATUSES.flatMap((from) =>
      VACANCY_TRANSITION_NAMES.flatMap((name) =>
        (['owner', 'system'] as const).map((party) => ({ from, name, party })),
      ),
    ),
  )('follows the table: $party may $name from $from, or not', ({ from, name, party }) => {
    const row = VACANCY_TRANSITIONS.find(
      (one) => one.name === name && one.from.includes(from) && one.by.includes(party),
    );
    if (row === undefined) {
      expect(() => decideVacancyTransition(from, name, party)).toThrow(
        new DomainError('transition_not_allowed', { from, transition: name }),
      );
    } else {
      expect(decideVacancyTransition(from, name, party)).toBe(row.to);
    }
  });

  it('never lets a closed vacancy come back', () => {
    for (const name of VACANCY_TRANSITION_NAMES) {
      expect(() => decideVacancyTransition('closed', name, 'owner')).toThrow(
        'transition_not_allowed',
      );
    }
  });

  it('leaves expiring to the platform', () => {
    expect(() => decideVacancyTransition('published', 'expire', 'owner')).toThrow();
    expect(decideVacancyTransition('published', 'expire', 'system')).toBe('expired');
  });
});
