import { caseChange } from '@inzetbaar/contracts/second-track';
import type { SecondTrackCase } from '@inzetbaar/contracts/second-track';
import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { checkCase } from '@inzetbaar/domain/second-track';
import type { z } from 'zod';
import type { CheckedForm } from '../../design/forms/index.ts';

/** What the form holds: everything that a case states, and the rules of the domain over it. */
export const caseFormSchema = caseChange.required().superRefine((statement, context) => {
  const issues = checkCase({ ...statement, outcome: null }, calendarDateAt(new Date()));
  for (const { path, code } of issues) {
    context.addIssue({ code: 'custom', path: path.split('.'), message: code });
  }
});
export type CaseFormValues = z.input<typeof caseFormSchema>;
export type CaseFormResult = z.output<typeof caseFormSchema>;
export type CaseForm = CheckedForm<CaseFormValues, CaseFormResult>;

/** What a case states, as the form takes it. */
export function writtenPart({ statement }: SecondTrackCase): CaseFormValues {
  const { outcome: _, ...written } = statement;
  return written;
}
