import { expect, it } from 'vitest';
import { agreementRemindersDue, type WaitingAgreement } from './reminders.ts';
import { soundTerms } from './testing/terms.ts';

const proposed: WaitingAgreement = {
  status: 'proposed',
  version: 2,
  askedOn: '2026-11-20',
  signedBy: ['candidate'],
  inForce: null,
  evaluations: [],
};
const agreed: WaitingAgreement = {
  ...proposed,
  status: 'agreed',
  signedBy: ['candidate', 'sender', 'host'],
  inForce: soundTerms(),
};
const told = (waiting: WaitingAgreement, today: string) =>
  agreementRemindersDue(waiting, today).map(({ party, about, version }) =>
    [party, about, version].join(' '),
  );

it('reminds who has not signed after five days, of that version', () => {
  expect(told(proposed, '2026-11-24')).toEqual([]);
  expect(told(proposed, '2026-11-25')).toEqual(['sender signature 2', 'host signature 2']);
  expect(told({ ...proposed, askedOn: null }, '2026-12-25')).toEqual([]);
  expect(told({ ...proposed, status: 'draft' }, '2026-12-25')).toEqual([]);
  expect(told({ ...proposed, status: 'withdrawn' }, '2026-12-25')).toEqual([]);
});

it('reminds of looking back two days after its day, who has not done so', () => {
  expect(told(agreed, '2026-12-15')).toEqual([]);
  const evaluations = [{ moment: 'midway', party: 'host' }] as const;
  const rest = ['candidate midway 0', 'sender midway 0'];
  expect(told({ ...agreed, evaluations }, '2026-12-16')).toEqual(rest);
  expect(told({ ...agreed, evaluations }, '2026-12-30')).toContain('host end 0');
});

it('reminds of no signature under what is over', () => {
  const late = told({ ...agreed, signedBy: [], askedOn: '2026-12-01' }, '2027-01-10');
  expect(late.filter((one) => one.includes('signature'))).toEqual([]);
});
