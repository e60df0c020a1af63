import type { Demand } from '@inzetbaar/domain/matching';
import type { SkillRequirement, VacancyStatus } from '@inzetbaar/domain/vacancies';
import type { StoredVacancy } from '../ports/index.ts';

/** A vacancy as a match shows it: enough to explain it and to show it in a list. */
export interface OpenVacancy {
  demand: Demand;
  title: string;
  /** The beginning of the description. */
  snippet: string;
  organisationId: string;
  organisationName: string;
  locationName: string;
  municipalityCode: string;
  startsOn: string | null;
  status: VacancyStatus;
  publishedAt: Date | null;
  version: number;
}

const SNIPPET_LENGTH = 160;

/** A vacancy as matching reads it. */
export function demandOf(vacancy: StoredVacancy): Demand {
  const { latitude, longitude } = vacancy.location;
  return {
    id: vacancy.id,
    coordinates: { latitude, longitude },
    branch: vacancy.branch,
    skills: vacancy.skills,
    titles: vacancy.titles,
    reservedProcedures: vacancy.reservedProcedures,
    conditionsMet: vacancy.conditionsMet,
    conditionsNotMet: vacancy.conditionsNotMet,
    hoursMin: vacancy.hoursMin,
    hoursMax: vacancy.hoursMax,
    growth: vacancy.growth,
    adaptations: vacancy.adaptations,
    availability: vacancy.availability,
    lanes: vacancy.lanes,
    forms: vacancy.forms,
  };
}

/** A stored vacancy without what a match doesn't show. */
export function openVacancyOf(vacancy: StoredVacancy): OpenVacancy {
  return {
    demand: demandOf(vacancy),
    title: vacancy.title,
    snippet: snippetOf(vacancy.description),
    organisationId: vacancy.organisationId,
    organisationName: vacancy.organisationName,
    locationName: vacancy.location.name,
    municipalityCode: vacancy.location.municipalityCode,
    startsOn: vacancy.startsOn,
    status: vacancy.status,
    publishedAt: vacancy.publishedAt,
    version: vacancy.version,
  };
}

function snippetOf(description: string): string {
  const line = description
    .slice(0, 2 * SNIPPET_LENGTH)
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (line.length <= SNIPPET_LENGTH) return Buffer.from(line).toString();
  const cut = line.slice(0, SNIPPET_LENGTH);
  // Through a buffer, since a slice would keep the whole description in memory.
  return Buffer.from(`${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`).toString();
}

/**
 * Keeps lists, skills and names that are equal once: twenty thousand vacancies ask for the same few
 * hundred skills, and come from the same few organisations.
 */
export class Sharing {
  readonly #lists = new Map<string, readonly string[]>();
  readonly #skills = new Map<string, SkillRequirement>();
  readonly #names = new Map<string, string>();

  share(vacancy: OpenVacancy): OpenVacancy {
    const { demand } = vacancy;
    return {
      ...vacancy,
      organisationId: this.#name(vacancy.organisationId),
      organisationName: this.#name(vacancy.organisationName),
      locationName: this.#name(vacancy.locationName),
      municipalityCode: this.#name(vacancy.municipalityCode),
      demand: {
        ...demand,
        skills: demand.skills.map((skill) => this.#skill(skill)),
        titles: this.#list(demand.titles),
        reservedProcedures: this.#list(demand.reservedProcedures),
        conditionsMet: this.#list(demand.conditionsMet),
        conditionsNotMet: this.#list(demand.conditionsNotMet),
        adaptations: this.#list(demand.adaptations),
        lanes: this.#list(demand.lanes),
        forms: this.#list(demand.forms),
      },
    };
  }

  #list<Value extends string>(values: readonly Value[]): readonly Value[] {
    const key = values.join(',');
    const kept = this.#lists.get(key);
    // Lists with the same words hold the same values, whichever closed list these are of.
    if (kept !== undefined) return kept as readonly Value[];
    this.#lists.set(key, values);
    return values;
  }

  #skill(skill: SkillRequirement): SkillRequirement {
    const key = `${skill.skillId} ${skill.level} ${skill.importance}`;
    const kept = this.#skills.get(key);
    if (kept !== undefined) return kept;
    this.#skills.set(key, skill);
    return skill;
  }

  #name(name: string): string {
    const kept = this.#names.get(name);
    if (kept !== undefined) return kept;
    this.#names.set(name, name);
    return name;
  }
}
