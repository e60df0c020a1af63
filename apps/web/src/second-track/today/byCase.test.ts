import { expect, test } from 'vitest';
import type { GuardedDeadlineView } from '@inzetbaar/contracts/second-track';
import { byCase } from './byCase.ts';

const due = (caseId: string, dueOn: string): GuardedDeadlineView => ({
  id: `action-plan ${dueOn}`,
  obligation: 'action-plan',
  by: 'employer',
  opensOn: null,
  dueOn,
  doneOn: null,
  state: 'overdue',
  exemption: null,
  rule: { id: 'action-plan.2023', source: '', explanation: { nl: '', en: '' } },
  caseId,
  caseNumber: caseId.toUpperCase(),
  name: `Naam ${caseId}`,
});

test('deadlines stand together by case, the most urgent case first', () => {
  const rows = [due('b', '2026-01-01'), due('a', '2026-01-02'), due('b', '2026-01-03')];
  expect(
    byCase(rows).map(({ caseId, name, deadlines }) => [
      caseId,
      name,
      deadlines.map(({ dueOn }) => dueOn),
    ]),
  ).toEqual([
    ['b', 'Naam b', ['2026-01-01', '2026-01-03']],
    ['a', 'Naam a', ['2026-01-02']],
  ]);
  expect(byCase([])).toEqual([]);
});
