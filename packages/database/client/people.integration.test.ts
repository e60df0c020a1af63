import {
  describeEvidenceRepository,
  describeInsightsRepository,
  describeIntroductionRepository,
  describePassportRepository,
  describePlacementRepository,
  describeReleases,
  describeTrainingRepositories,
} from '@inzetbaar/application/testing/contracts';

import { onPostgres } from '../testing/contracts.ts';

describeEvidenceRepository('PostgreSQL', onPostgres);
describeInsightsRepository('PostgreSQL', onPostgres);
describeIntroductionRepository('PostgreSQL', onPostgres);
describePassportRepository('PostgreSQL', onPostgres);
describePlacementRepository('PostgreSQL', onPostgres);
describeReleases('PostgreSQL', onPostgres);
describeTrainingRepositories('PostgreSQL', onPostgres);
