/** Screens of other features that the first page leads to; known by their address only. */
const PATHS = {
  passport: '/paspoort',
  matches: '/matches',
  search: '/vacatures',
  introductions: '/kennismakingen',
  ownVacancies: '/vacatures/beheer',
  newVacancy: '/vacatures/nieuw',
  imports: '/vacatures/importeren',
  region: '/regio',
  organisations: '/beheer/organisaties',
  people: '/beheer/mensen',
  invite: '/mensen/uitnodigen',
} as const satisfies Record<string, string>;

/** The address of an introduction. */
export function introductionPath(id: string): string {
  return `${PATHS.introductions}/${id}`;
}

/** Where an own vacancy is changed. */
export function editVacancyPath(id: string): string {
  return `/vacatures/${id}/bewerken`;
}

/** Where an own training is changed. */
export function editTrainingPath(id: string): string {
  return `/trainingen/${id}/bewerken`;
}

/** The address of a screen as text, since its route belongs to another feature. */
export function pathOf(name: keyof typeof PATHS): string {
  return PATHS[name];
}
