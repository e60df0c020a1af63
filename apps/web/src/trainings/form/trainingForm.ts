import { trainingInput } from '@inzetbaar/contracts/trainings';
import type { Training, TrainingInput } from '@inzetbaar/contracts/trainings';
import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { checkOpenable, checkTraining } from '@inzetbaar/domain/trainings';
import type { DefaultValues } from 'react-hook-form';
import { z } from 'zod';
import type { CheckedForm } from '../../design/forms/index.ts';

/**
 * What the form holds: what an employer writes, and whether it is to be opened. The rules over several
 * fields are those of the domain; what only the server knows it tells afterwards.
 */
export const trainingFormSchema = trainingInput
  .extend({ open: z.boolean() })
  .superRefine(({ open, ...input }, context) => {
    // A new session has no id yet; the rules do not look at it.
    const content = {
      ...input,
      sessions: input.sessions.map((one, at) => ({ ...one, id: one.id ?? `new ${at}` })),
    };
    const issues = checkTraining(content, { knowsSkill: () => true, knowsLocation: () => true });
    if (open) issues.push(...checkOpenable(content, calendarDateAt(new Date())));
    for (const { path, code } of issues) {
      context.addIssue({ code: 'custom', path: path.split('.'), message: code });
    }
  });
export type TrainingFormValues = z.input<typeof trainingFormSchema>;
export type TrainingFormResult = z.output<typeof trainingFormSchema>;
export type TrainingForm = CheckedForm<TrainingFormValues, TrainingFormResult>;

/** The fields that one can choose between when a colleague saved first, in the order of the form. */
export const TRAINING_FIELDS = [
  'title',
  'about',
  'skills',
  'form',
  'weeks',
  'hours',
  'locationId',
  'sessions',
  'reach',
  'costs',
] as const satisfies readonly (keyof TrainingInput)[];
export type TrainingField = (typeof TRAINING_FIELDS)[number];

/** A new training: for the region, of a few weeks, with nothing that has to be undone. */
export function blankTraining(locationId: string | null): DefaultValues<TrainingFormValues> {
  return {
    title: '',
    about: '',
    skills: [],
    form: 'classroom',
    locationId,
    costs: '',
    reach: 'region',
    sessions: [],
    open: false,
  };
}

/** What an employer wrote of a training, as the form takes it. */
export function writtenPart(training: Training): TrainingInput {
  const { title, about, form, weeks, hours, locationId, costs, reach } = training;
  return {
    title,
    about,
    skills: training.skills.map(({ skillId, level }) => ({ skillId, level })),
    form,
    weeks,
    hours,
    locationId,
    costs,
    reach,
    sessions: training.sessions.map(({ id, startsOn, askUntil, seats }) => ({
      id,
      startsOn,
      askUntil,
      seats,
    })),
  };
}
