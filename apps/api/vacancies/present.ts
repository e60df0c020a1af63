import type {
  CapacityUse,
  Gazetteer,
  SkillCatalogue,
  StoredLocation,
  StoredVacancy,
} from '@inzetbaar/application/ports';
import type { SkillPart } from '@inzetbaar/contracts/reference';
import type { Vacancy } from '@inzetbaar/contracts/vacancies';
import { toSlots } from '@inzetbaar/domain/availability';
import { standingAdaptations, type VacancyTransitionName } from '@inzetbaar/domain/vacancies';

/** Names of skills and places: what presenters look up. */
export interface Names {
  skills: SkillCatalogue;
  places: Gazetteer;
}

/** A skill with its names; an id that the skills language has dropped shows as itself. */
export function presentSkill(skillId: string, { skills }: Names) {
  const skill = skills.skill(skillId);
  return { skillId, nl: skill?.nl ?? skillId, en: skill?.en ?? skillId };
}

/** The parts of a skill that was split, to choose from; nothing for one that was not. */
export function presentParts(skillId: string, names: Names): { splitInto?: SkillPart[] } {
  const parts = names.skills.skill(skillId)?.splitInto;
  if (parts === undefined) return {};
  return {
    splitInto: parts.map((part) => ({
      ...presentSkill(part, names),
      description: names.skills.skill(part)?.description ?? '',
    })),
  };
}

export function presentMunicipality(code: string, { places }: Names) {
  return { code, name: places.municipality(code)?.name ?? code };
}

export function presentLocation(location: StoredLocation, names: Names) {
  const { id, name, latitude, longitude } = location;
  return {
    id,
    name,
    latitude,
    longitude,
    municipality: presentMunicipality(location.municipalityCode, names),
  };
}

/** What only the owner reads of a vacancy. */
export interface OwnerView {
  use: CapacityUse;
  transitions: readonly VacancyTransitionName[];
}

export function presentVacancy(
  stored: StoredVacancy,
  owner: OwnerView | null,
  names: Names,
): Vacancy {
  return {
    id: stored.id,
    status: stored.status,
    version: stored.version,
    organisation: { id: stored.organisationId, name: stored.organisationName },
    location: presentLocation(stored.location, names),
    title: stored.title,
    description: stored.description,
    branch: stored.branch,
    capacity: stored.capacity,
    skills: stored.skills.map(({ skillId, level, importance }) => ({
      ...presentSkill(skillId, names),
      level,
      importance,
    })),
    titles: [...stored.titles],
    reservedProcedures: [...stored.reservedProcedures],
    conditionsMet: [...stored.conditionsMet],
    conditionsNotMet: [...stored.conditionsNotMet],
    hoursMin: stored.hoursMin,
    hoursMax: stored.hoursMax,
    growth: stored.growth,
    adaptations: standingAdaptations(stored),
    availability: toSlots(stored.availability),
    lanes: [...stored.lanes],
    forms: [...stored.forms],
    startsOn: stored.startsOn,
    expiresOn: stored.expiresOn,
    // The employer's own number is nobody else's business.
    externalId: owner === null ? null : stored.externalId,
    publishedAt: stored.publishedAt?.toISOString() ?? null,
    updatedAt: stored.updatedAt.toISOString(),
    owner:
      owner === null
        ? null
        : {
            positionsTaken: owner.use.positions,
            hoursTaken: owner.use.hours,
            transitions: [...owner.transitions],
            pauseReason: stored.pauseReason,
          },
  };
}
