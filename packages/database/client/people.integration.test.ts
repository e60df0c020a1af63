import {
  describeEvidenceRepository,
  describeRegistrationRepository,
  describeInsightsRepository,
  describeIntroductionRepository,
  describePassportRepository,
  describePlacementRepository,
  describeReleases,
  describeSignOffRepository,
} from '@inzetbaar/application/testing/contracts';

import { onPostgres } from '../testing/contracts.ts';

describeEvidenceRepository('PostgreSQL', onPostgres);
describeRegistrationRepository('PostgreSQL', onPostgres);
describeInsightsRepository('PostgreSQL', onPostgres);
describeIntroductionRepository('PostgreSQL', onPostgres);
describePassportRepository('PostgreSQL', onPostgres);
describePlacementRepository('PostgreSQL', onPostgres);
describeReleases('PostgreSQL', onPostgres);
describeSignOffRepository('PostgreSQL', onPostgres);
