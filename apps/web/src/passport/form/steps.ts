import type { PassportInput } from '@inzetbaar/contracts/passports';

/**
 * The parts of a passport in the order in which they are asked. `path` names one in the address.
 * Without the needed parts nothing can be matched; the others may stay empty.
 */
export const STEPS = [
  { id: 'skills', path: 'vaardigheden', fields: ['skills'], isNeeded: true },
  { id: 'registrations', path: 'registraties', fields: ['registrations'], isNeeded: false },
  {
    id: 'hours',
    path: 'uren',
    fields: ['hoursMin', 'hoursMax', 'otherHours', 'buildUp'],
    isNeeded: true,
  },
  { id: 'availability', path: 'dagen', fields: ['availability'], isNeeded: true },
  { id: 'travel', path: 'reizen', fields: ['postcodeArea', 'maxTravelKm'], isNeeded: true },
  { id: 'wishes', path: 'wensen', fields: ['wishedBranches', 'wishedForms'], isNeeded: false },
  { id: 'conditions', path: 'werkvoorwaarden', fields: ['workConditions'], isNeeded: false },
  { id: 'about', path: 'over-mij', fields: ['phone', 'introductionText'], isNeeded: false },
  { id: 'lanes', path: 'meedoen', fields: ['lanes', 'visible'], isNeeded: true },
] as const satisfies readonly {
  id: string;
  path: string;
  fields: readonly (keyof PassportInput)[];
  isNeeded: boolean;
}[];

export type Step = (typeof STEPS)[number];
export type StepId = Step['id'];
export type StepPath = Step['path'];

/** All fields of a passport, in the order of the steps. */
export const PASSPORT_FIELDS: readonly (keyof PassportInput)[] = STEPS.flatMap((step) => [
  ...step.fields,
]);

/** The step in which a field is asked, by its path (`registrations.0.number`); the first if unknown. */
export function stepOfField(path: string): Step {
  const [field] = path.split('.');
  return STEPS.find((step) => step.fields.some((each) => each === field)) ?? STEPS[0];
}

/** The steps before and after one. */
export function neighboursOf(step: Step): { number: number; before?: Step; after?: Step } {
  const at = STEPS.indexOf(step);
  const before = STEPS[at - 1];
  const after = STEPS[at + 1];
  return { number: at + 1, ...(before && { before }), ...(after && { after }) };
}
