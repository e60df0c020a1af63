import { passportInput } from '@inzetbaar/contracts/passports';
import type { Passport, PassportInput } from '@inzetbaar/contracts/passports';
import { checkBuildUp } from '@inzetbaar/domain/hours';
import type { z } from 'zod';
import type { CheckedForm } from '../../design/forms/index.ts';

/** What the API takes, with the rule that it keeps over two fields. */
export const passportFormSchema = passportInput.superRefine((passport, context) => {
  const { hoursMin, hoursMax, buildUp } = passport;
  for (const { path, code } of checkBuildUp(buildUp, passport)) {
    context.addIssue({ code: 'custom', path: path.split('.'), message: code });
  }
  if (hoursMin > hoursMax) {
    context.addIssue({ code: 'custom', path: ['hoursMin'], message: 'min_above_max' });
  }
});

export type PassportValues = z.input<typeof passportFormSchema>;
export type PassportForm = CheckedForm<PassportValues, PassportInput>;

/** The part of a passport that its holder writes; the rest follows from it. */
export function writtenPart(passport: Passport): PassportInput {
  const {
    municipality: _,
    version: __,
    updatedAt: ___,
    skills,
    registrations,
    ...written
  } = passport;
  return {
    ...written,
    registrations: registrations.map(({ title, number, specialism, validUntil }) => ({
      title,
      number,
      specialism,
      validUntil,
    })),
    skills: skills.map(({ nl: _nl, en: _en, splitInto: _parts, ...skill }) => skill),
  };
}
