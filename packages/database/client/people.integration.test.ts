import {
  describeEvidenceRepository,
  describeInsightsRepository,
  describeIntroductionRepository,
  describePassportRepository,
  describePlacementRepository,
  describeReleases,
  describeShareLinkRepository,
} from '@inzetbaar/application/testing/contracts';

import { onPostgres } from '../testing/contracts.ts';

describeEvidenceRepository('PostgreSQL', onPostgres);
describeInsightsRepository('PostgreSQL', onPostgres);
describeIntroductionRepository('PostgreSQL', onPostgres);
describePassportRepository('PostgreSQL', onPostgres);
describePlacementRepository('PostgreSQL', onPostgres);
describeReleases('PostgreSQL', onPostgres);
describeShareLinkRepository('PostgreSQL', onPostgres);
