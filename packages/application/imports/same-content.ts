import type { VacancyContent } from '@inzetbaar/domain/vacancies';

/** True when a row says what the vacancy says already; the order of lists does not matter. */
export function isSameContent(a: VacancyContent, b: VacancyContent): boolean {
  return canonicalText(a) === canonicalText(b);
}

function canonicalText(content: VacancyContent): string {
  return JSON.stringify([
    content.title,
    content.description,
    content.branch,
    content.locationId,
    content.capacity.kind,
    content.capacity.kind === 'positions'
      ? content.capacity.positions
      : content.capacity.hoursPerWeek,
    content.skills
      .map(({ skillId, level, importance }) => `${skillId}:${level}:${importance}`)
      .toSorted(),
    content.titles.toSorted(),
    content.reservedProcedures.toSorted(),
    content.conditionsMet.toSorted(),
    content.conditionsNotMet.toSorted(),
    content.hoursMin,
    content.hoursMax,
    content.availability,
    content.lanes.toSorted(),
    content.forms.toSorted(),
    content.startsOn,
    content.expiresOn,
  ]);
}
