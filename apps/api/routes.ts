import type { Platform } from './composition.ts';
import { conceptRoutes } from './concepts/routes.ts';
import type { Route } from './http/mount.ts';
import { sessionRoutes, type SessionDependencies } from './identity/session-routes.ts';
import { userRoutes } from './identity/user-routes.ts';
import { importRoutes } from './imports/routes.ts';
import { insightRoutes } from './insights/routes.ts';
import { introductionRoutes } from './introductions/routes.ts';
import { knowledgeRoutes } from './knowledge/routes.ts';
import { matchingRoutes } from './matching/routes.ts';
import { organisationRoutes } from './organisations/routes.ts';
import { evidenceRoutes } from './passports/evidence-routes.ts';
import { registrationRoutes } from './passports/registration-routes.ts';
import { passportRoutes } from './passports/routes.ts';
import { signOffRoutes } from './passports/sign-off-routes.ts';
import { shareLinkRoutes } from './passports/share-link-routes.ts';
import { agreementRoutes } from './placements/agreement-routes.ts';
import { placementRoutes } from './placements/routes.ts';
import { referenceRoutes } from './reference/routes.ts';
import { searchRoutes } from './search/routes.ts';
import { secondTrackRoutes } from './second-track/routes.ts';
import { trainingRoutes } from './trainings/routes.ts';
import { vacancyRoutes } from './vacancies/routes.ts';

/** Every route of the interface; a test holds that each endpoint of the contract has one. */
export function allRoutes(
  platform: Platform,
  { demoAccounts }: Pick<SessionDependencies, 'demoAccounts'>,
): Route[] {
  return [
    ...sessionRoutes({ ...platform, demoAccounts }),
    ...userRoutes(platform),
    ...organisationRoutes(platform),
    ...referenceRoutes(platform),
    ...searchRoutes(platform),
    ...conceptRoutes(platform),
    ...vacancyRoutes(platform),
    ...importRoutes(platform),
    ...passportRoutes(platform),
    ...evidenceRoutes(platform),
    ...registrationRoutes(platform),
    ...signOffRoutes(platform),
    ...shareLinkRoutes(platform),
    ...matchingRoutes(platform),
    ...introductionRoutes(platform),
    ...placementRoutes(platform),
    ...agreementRoutes(platform),
    ...trainingRoutes(platform),
    ...secondTrackRoutes(platform),
    ...knowledgeRoutes(platform),
    ...insightRoutes(platform),
  ];
}
