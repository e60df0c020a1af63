import type { AgreementTerms } from '../terms.ts';

/** A secondment without pay from 1 to 28 December 2026 that everything is in order with. */
export function soundTerms(change: Partial<AgreementTerms> = {}): AgreementTerms {
  return {
    form: 'secondment',
    startsOn: '2026-12-01',
    endsOn: '2026-12-28',
    tasks: [{ skillId: 'adl-care', words: 'Helpen bij het eten' }],
    hours: [
      { fromWeek: 1, hoursPerWeek: 4 },
      { fromWeek: 3, hoursPerWeek: 8 },
    ],
    guidance: { name: 'Mia Jansen', jobTitle: 'teamleider', hoursPerWeek: 2 },
    insurance: { liability: 'host', accident: 'host' },
    fee: 'none',
    declarations: ['worker-pays-nothing', 'free-to-be-hired'],
    intendedContract: null,
    evaluations: { midway: '2026-12-14', end: '2026-12-28' },
    ...change,
  };
}
