import { invalidInput } from '@inzetbaar/domain/errors';
import { checkPublishable, checkVacancy, type VacancyContent } from '@inzetbaar/domain/vacancies';
import type { CalendarDate } from '@inzetbaar/domain/calendar';
import type { SkillCatalogue, StoredLocation } from '../ports/index.ts';

/**
 * Throws `invalid_input` with everything that is wrong with the content. `location` is the one that
 * its `locationId` names within the own organisation, if any; with `publishOn` the content must also
 * be complete enough to be public on that day.
 */
export function requireSound(
  content: VacancyContent,
  known: {
    catalogue: SkillCatalogue;
    location: StoredLocation | null;
    publishOn: CalendarDate | null;
  },
): void {
  const issues = checkVacancy(content, {
    knowsSkill: (skillId) => known.catalogue.skill(skillId) !== null,
    knowsLocation: (locationId) => known.location?.id === locationId,
  });
  if (known.publishOn !== null) issues.push(...checkPublishable(content, known.publishOn));
  if (issues.length > 0) throw invalidInput(...issues);
}
