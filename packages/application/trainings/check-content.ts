import type { CalendarDate } from '@inzetbaar/domain/calendar';
import { type FieldIssue, invalidInput } from '@inzetbaar/domain/errors';
import {
  checkOpenable,
  checkTraining,
  type TrainingContent,
  type TrainingSession,
} from '@inzetbaar/domain/trainings';
import type { Ids, Repositories, SkillCatalogue } from '../ports/index.ts';
import { isInUse } from '../skills-language/index.ts';

/** A session as it is written; without an id it is a new one. */
export interface SessionDraft extends Omit<TrainingSession, 'id'> {
  id: string | null;
}

/** What an employer writes of a training. */
export interface TrainingDraft extends Omit<TrainingContent, 'sessions'> {
  sessions: readonly SessionDraft[];
}

/** Gives new sessions their id. Throws `invalid_input` for an id that is not one of the present ones. */
export function withSessionIds(
  { sessions, ...draft }: TrainingDraft,
  present: readonly { id: string }[],
  ids: Ids,
): TrainingContent {
  const known = new Set(present.map(({ id }) => id));
  const issues: FieldIssue[] = [];
  sessions.forEach(({ id }, at) => {
    const isTwice = id !== null && sessions.findIndex((other) => other.id === id) < at;
    if (id !== null && (!known.has(id) || isTwice)) {
      issues.push({ path: `sessions.${at}.id`, code: 'not_in_list' });
    }
  });
  if (issues.length > 0) throw invalidInput(...issues);
  return { ...draft, sessions: sessions.map((one) => ({ ...one, id: one.id ?? ids.next() })) };
}

/**
 * Throws `invalid_input` with everything that is wrong with a training of an organisation; with
 * `openOn` also for what keeps it from being open on that day. A skill that was split may stay where
 * it stood `before`.
 */
export async function requireSound(
  { organisations }: Pick<Repositories, 'organisations'>,
  content: TrainingContent,
  {
    catalogue,
    organisationId,
    openOn,
    before,
  }: {
    catalogue: Pick<SkillCatalogue, 'skill'>;
    organisationId: string;
    openOn: CalendarDate | null;
    before?: Pick<TrainingContent, 'skills'>;
  },
): Promise<void> {
  const stood = new Set(before?.skills.map(({ skillId }) => skillId));
  const { locationId } = content;
  const location = locationId === null ? null : await organisations.findLocation(locationId);
  const issues = checkTraining(content, {
    knowsSkill: (skillId) => isInUse(catalogue, skillId) || stood.has(skillId),
    knowsLocation: () => location?.organisationId === organisationId,
  });
  if (openOn !== null) issues.push(...checkOpenable(content, openOn));
  if (issues.length > 0) throw invalidInput(...issues);
}
