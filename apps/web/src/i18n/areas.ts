/* The words of the screens, one file for each area and language: a screen loads those that it shows. */

const DUTCH = {
  admin: () => import('./messages/nl/admin.json'),
  agreements: () => import('./messages/nl/agreements.json'),
  evidence: () => import('./messages/nl/evidence.json'),
  find: () => import('./messages/nl/find.json'),
  imports: () => import('./messages/nl/imports.json'),
  introductions: () => import('./messages/nl/introductions.json'),
  knowledge: () => import('./messages/nl/knowledge.json'),
  matches: () => import('./messages/nl/matches.json'),
  matchingModel: () => import('./messages/nl/matchingModel.json'),
  matchingWords: () => import('./messages/nl/matchingWords.json'),
  organisation: () => import('./messages/nl/organisation.json'),
  passport: () => import('./messages/nl/passport.json'),
  passportStart: () => import('./messages/nl/passportStart.json'),
  people: () => import('./messages/nl/people.json'),
  placements: () => import('./messages/nl/placements.json'),
  privacy: () => import('./messages/nl/privacy.json'),
  region: () => import('./messages/nl/region.json'),
  registrationChecks: () => import('./messages/nl/registrationChecks.json'),
  search: () => import('./messages/nl/search.json'),
  secondTrack: () => import('./messages/nl/secondTrack.json'),
  signOff: () => import('./messages/nl/signOff.json'),
  sharedPassport: () => import('./messages/nl/sharedPassport.json'),
  sharing: () => import('./messages/nl/sharing.json'),
  skillsLanguage: () => import('./messages/nl/skillsLanguage.json'),
  today: () => import('./messages/nl/today.json'),
  trainings: () => import('./messages/nl/trainings.json'),
  vacancies: () => import('./messages/nl/vacancies.json'),
  vacancyManagement: () => import('./messages/nl/vacancyManagement.json'),
  vocabulary: () => import('./messages/nl/vocabulary.json'),
};

/** A part of the words that is loaded when a screen needs it. */
export type Area = keyof typeof DUTCH;

type WordsOf<A extends Area> = Awaited<ReturnType<(typeof DUTCH)[A]>>['default'];

/** The Dutch files are the pattern: a key that they don't have doesn't compile. */
export type AreaMessages = { [A in Area]: WordsOf<A> };

type AreaLoaders = { [A in Area]: () => Promise<{ default: AreaMessages[A] }> };

const ENGLISH: AreaLoaders = {
  admin: () => import('./messages/en/admin.json'),
  agreements: () => import('./messages/en/agreements.json'),
  evidence: () => import('./messages/en/evidence.json'),
  find: () => import('./messages/en/find.json'),
  imports: () => import('./messages/en/imports.json'),
  introductions: () => import('./messages/en/introductions.json'),
  knowledge: () => import('./messages/en/knowledge.json'),
  matches: () => import('./messages/en/matches.json'),
  matchingModel: () => import('./messages/en/matchingModel.json'),
  matchingWords: () => import('./messages/en/matchingWords.json'),
  organisation: () => import('./messages/en/organisation.json'),
  passport: () => import('./messages/en/passport.json'),
  passportStart: () => import('./messages/en/passportStart.json'),
  people: () => import('./messages/en/people.json'),
  placements: () => import('./messages/en/placements.json'),
  privacy: () => import('./messages/en/privacy.json'),
  region: () => import('./messages/en/region.json'),
  registrationChecks: () => import('./messages/en/registrationChecks.json'),
  search: () => import('./messages/en/search.json'),
  secondTrack: () => import('./messages/en/secondTrack.json'),
  signOff: () => import('./messages/en/signOff.json'),
  sharedPassport: () => import('./messages/en/sharedPassport.json'),
  sharing: () => import('./messages/en/sharing.json'),
  skillsLanguage: () => import('./messages/en/skillsLanguage.json'),
  today: () => import('./messages/en/today.json'),
  trainings: () => import('./messages/en/trainings.json'),
  vacancies: () => import('./messages/en/vacancies.json'),
  vacancyManagement: () => import('./messages/en/vacancyManagement.json'),
  vocabulary: () => import('./messages/en/vocabulary.json'),
};

export const AREAS: { nl: AreaLoaders; en: AreaLoaders } = { nl: DUTCH, en: ENGLISH };
