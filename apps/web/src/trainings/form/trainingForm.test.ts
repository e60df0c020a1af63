import type { Training } from '@inzetbaar/contracts/trainings';
import { expect, test } from 'vitest';
import { trainingFormSchema, writtenPart } from './trainingForm.ts';

const session = {
  id: '00000000-0000-4000-8000-000000000001',
  startsOn: '2199-09-01',
  askUntil: '2199-08-15',
  seats: 12,
};
const training: Training = {
  id: '00000000-0000-4000-8000-000000000002',
  status: 'draft',
  organisation: { id: '00000000-0000-4000-8000-000000000003', name: 'Zorg' },
  title: 'Wondzorg',
  about: 'U leert wonden verzorgen.',
  skills: [{ skillId: 'wound-care', nl: 'Wondzorg', en: 'Wound care', level: 4 }],
  form: 'classroom',
  weeks: 4,
  hours: 24,
  location: null,
  locationId: '00000000-0000-4000-8000-000000000004',
  costs: '',
  reach: 'region',
  sessions: [{ ...session, seatsLeft: 3, canBeAsked: true }],
  version: 1,
  owner: { transitions: ['open'] },
  mine: null,
};
const wrong = (change: object) =>
  trainingFormSchema
    .safeParse({ ...writtenPart(training), open: false, ...change })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

test('what was written goes through the form as it was', () => {
  const { open, ...input } = trainingFormSchema.parse({ ...writtenPart(training), open: true });
  expect(open).toBe(true);
  expect(input).toEqual(writtenPart(training));
});

test('a draft may be unfinished, what is opened may not', () => {
  const unfinished = { about: '', skills: [], sessions: [], locationId: null };
  expect(wrong(unfinished)).toEqual([]);
  expect(wrong({ ...unfinished, open: true })).toEqual([
    'about: required',
    'skills: required',
    'locationId: required',
    'sessions: required',
  ]);
});

test('dates out of order are told at the date', () => {
  expect(wrong({ sessions: [{ ...session, askUntil: '2199-09-02' }] })).toEqual([
    'sessions.0.askUntil: dates_out_of_order',
  ]);
});
