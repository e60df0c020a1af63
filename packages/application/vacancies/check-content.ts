import { invalidInput } from '@inzetbaar/domain/errors';
import { checkPublishable, checkVacancy, type VacancyContent } from '@inzetbaar/domain/vacancies';
import type { CalendarDate } from '@inzetbaar/domain/calendar';
import type { SkillCatalogue, StoredLocation } from '../ports/index.ts';
import { isInUse } from '../skills-language/index.ts';

/**
 * Throws `invalid_input` with everything that is wrong with the content. `location` is the one that
 * its `locationId` names within the own organisation, if any; with `publishOn` the content must also
 * be complete enough to be public on that day. A skill that was split may stay where it stood `before`.
 */
export function requireSound(
  content: VacancyContent,
  known: {
    catalogue: SkillCatalogue;
    location: StoredLocation | null;
    publishOn: CalendarDate | null;
    before?: Pick<VacancyContent, 'skills'>;
  },
): void {
  const stood = new Set(known.before?.skills.map(({ skillId }) => skillId));
  const issues = checkVacancy(content, {
    knowsSkill: (skillId) => isInUse(known.catalogue, skillId) || stood.has(skillId),
    knowsLocation: (locationId) => known.location?.id === locationId,
  });
  if (known.publishOn !== null) issues.push(...checkPublishable(content, known.publishOn));
  if (issues.length > 0) throw invalidInput(...issues);
}
