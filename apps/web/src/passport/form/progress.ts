import type { PassportInput } from '@inzetbaar/contracts/passports';
import { STEPS } from './steps.ts';
import type { StepId } from './steps.ts';

/** The part of a passport that tells how far it is; a number is null while it is being typed. */
export type PassportSoFar = {
  [Field in keyof PassportInput]?: PassportInput[Field] | null | undefined;
};

const IS_FILLED: Record<StepId, (passport: PassportSoFar) => boolean> = {
  skills: ({ skills }) => hasItems(skills),
  registrations: ({ registrations }) => hasItems(registrations),
  hours: ({ hoursMax }) => (hoursMax ?? 0) > 0,
  availability: ({ availability }) => hasItems(availability),
  travel: ({ postcodeArea }) => postcodeArea !== null && postcodeArea !== undefined,
  wishes: ({ wishedBranches, wishedForms }) => hasItems(wishedBranches) || hasItems(wishedForms),
  conditions: ({ workConditions }) => hasItems(workConditions),
  about: ({ phone, introductionText }) => Boolean(phone) || Boolean(introductionText),
  lanes: ({ lanes }) => hasItems(lanes),
};

/** True where something was filled in for a step. */
export function isFilled(step: StepId, passport: PassportSoFar): boolean {
  return IS_FILLED[step](passport);
}

/** How many of the parts without which nothing can be matched are filled in. */
export function progressOf(passport: PassportSoFar): { filled: number; needed: number } {
  const needed = STEPS.filter((step) => step.isNeeded);
  return {
    filled: needed.filter((step) => isFilled(step.id, passport)).length,
    needed: needed.length,
  };
}

function hasItems(list: readonly unknown[] | null | undefined): boolean {
  return list !== null && list !== undefined && list.length > 0;
}
