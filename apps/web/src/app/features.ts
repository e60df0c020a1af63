import { administrationRoutes } from '../administration/routes.tsx';
import { agreementRoutes, signingRoute } from '../agreements/routes.tsx';
import { agreementsToday } from '../agreements/today/sections.ts';
import { candidateRoutes } from '../candidates/routes.tsx';
import { findRoutes } from '../find/routes.tsx';
import { introductionRoutes } from '../introductions/routes.tsx';
import { importRoutes } from '../imports/routes.tsx';
import { knowledgeRoutes } from '../knowledge/routes.tsx';
import { passportRoutes, sharedPassportRoute } from '../passport/routes.tsx';
import { placementRoutes } from '../placements/routes.tsx';
import { matchesRoutes } from '../matches/routes.tsx';
import { matchingModelRoutes } from '../matching-model/routes.tsx';
import { privacyRoutes } from '../privacy/routes.tsx';
import { registrationRoutes } from '../registrations/routes.tsx';
import { regionRoutes } from '../region/routes.tsx';
import { secondTrackRoutes } from '../second-track/routes.tsx';
import { secondTrackToday } from '../second-track/today/sections.ts';
import { signOffRoute } from '../sign-off/routes.ts';
import { accountRoute, invitationRoute, signInRoute } from '../session/routes.tsx';
import { trainingRoutes } from '../trainings/routes.tsx';
import { vacancyManagementRoutes } from '../vacancy-management/routes.tsx';
import { skillsLanguageRoutes } from '../skills-language/routes.tsx';
import { todayParts } from '../today/sections.ts';
import { vacancyRoutes } from '../vacancies/routes.tsx';
import type { TodaySection } from './today.ts';
import { todayRoute } from './pages/todayRoute.ts';

/*
 * Every feature of the app, one line each. A feature exports its routes from
 * `src/<feature>/routes.tsx` as a tuple (`[a, b] as const`), and what it shows on the first page.
 */

/** Screens outside the shell. */
export const bareRoutes = [
  signInRoute,
  invitationRoute,
  signOffRoute,
  signingRoute,
  sharedPassportRoute,
] as const;

/** Screens for everybody, below `publicRoute`. */
export const publicRoutes = [...matchingModelRoutes] as const;

/** Screens behind sign-in, below `signedInRoute`. */
export const signedInRoutes = [
  todayRoute,
  accountRoute,
  ...findRoutes,
  ...vacancyRoutes,
  ...matchesRoutes,
  ...vacancyManagementRoutes,
  ...importRoutes,
  ...candidateRoutes,
  ...placementRoutes,
  ...agreementRoutes,
  ...passportRoutes,
  ...introductionRoutes,
  ...trainingRoutes,
  ...secondTrackRoutes,
  ...knowledgeRoutes,
  ...privacyRoutes,
  ...regionRoutes,
  ...registrationRoutes,
  ...administrationRoutes,
  ...skillsLanguageRoutes,
] as const;

/** What features show on the first page, in this order. */
export const todaySections: readonly TodaySection[] = [
  ...agreementsToday,
  ...secondTrackToday,
  ...todayParts,
];
