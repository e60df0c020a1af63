import { STEPS } from './steps.ts';
import type { StepId } from './steps.ts';

/** The parts of a passport that tell how far it is; a number is null while it is being typed. */
export interface PassportSoFar {
  skills?: readonly unknown[];
  registrations?: readonly unknown[];
  hoursMax?: number | null;
  availability?: readonly unknown[];
  postcodeArea?: string | null;
  wishedBranches?: readonly unknown[];
  wishedForms?: readonly unknown[];
  workConditions?: readonly unknown[];
  phone?: string | null;
  introductionText?: string;
  lanes?: readonly unknown[];
}

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

function hasItems(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0;
}
