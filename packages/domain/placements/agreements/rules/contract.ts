import { type AgreementRule, DATA_MINIMISATION } from './rule.ts';

/** A contract with the employer where the work is done. */
export const CONTRACT_RULES: readonly AgreementRule[] = [
  {
    id: 'contract.no-fee',
    form: 'contract',
    weight: 'refuse',
    binds: 'made',
    check: { kind: 'fee', oneOf: ['none'] },
    source: 'BW art. 7:610; Waadi art. 9a',
    from: '2012-04-27',
    until: null,
    explanation: {
      nl: 'Wie iemand in dienst neemt, betaalt het loon zelf en betaalt de vorige werkgever niets.',
      en: 'Who hires somebody pays the wage, and pays the employer before nothing.',
    },
  },
  {
    id: 'contract.wages-end',
    form: 'contract',
    weight: 'warn',
    binds: 'made',
    check: { kind: 'told' },
    source: 'BW art. 7:610; BW art. 7:655',
    from: '1997-04-01',
    until: null,
    explanation: {
      nl: 'Met een contract krijgt de kandidaat loon van de nieuwe werkgever. Vraag eerst na wat dat doet met het dienstverband en het loon bij de eigen werkgever.',
      en: 'With a contract the candidate is paid by the new employer. Ask first what that does to the job and the wage at the own employer.',
    },
  },
  {
    id: 'contract.tells',
    form: 'contract',
    weight: 'warn',
    binds: 'made',
    check: { kind: 'told' },
    ...DATA_MINIMISATION,
    until: null,
    explanation: {
      nl: 'Voor een contract is deze overeenkomst niet nodig. Wie haar wel sluit, laat zien dat de eigen werkgever meedenkt.',
      en: 'A contract does not need this agreement. Who makes it shows that the own employer is involved.',
    },
  },
];
