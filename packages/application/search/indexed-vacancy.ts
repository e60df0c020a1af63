import type { IndexedVacancy, SkillCatalogue, StoredVacancy } from '../ports/index.ts';

/** The public side of a vacancy, as the index keeps it; null for one that is not published. */
export function indexedVacancyOf(
  vacancy: StoredVacancy,
  catalogue: SkillCatalogue,
): IndexedVacancy | null {
  if (vacancy.status !== 'published') return null;
  const { location } = vacancy;
  const skillIds = [...new Set(vacancy.skills.map(({ skillId }) => skillId))];
  return {
    id: vacancy.id,
    title: vacancy.title,
    description: vacancy.description,
    organisationId: vacancy.organisationId,
    organisationName: vacancy.organisationName,
    municipalityCode: location.municipalityCode,
    branch: vacancy.branch,
    lanes: vacancy.lanes,
    forms: vacancy.forms,
    hoursMin: vacancy.hoursMin,
    hoursMax: vacancy.hoursMax,
    coordinates: { latitude: location.latitude, longitude: location.longitude },
    publishedAt: vacancy.publishedAt ?? vacancy.updatedAt,
    skillIds,
    skillWords: skillIds.flatMap((id) => {
      const skill = catalogue.skill(id);
      return skill === null ? [] : [skill.nl, ...skill.synonyms];
    }),
  };
}
