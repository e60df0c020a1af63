import {
  describeAgreementRepository,
  describeAwaitedAnswerRepository,
  describeConceptLoadRepository,
  describeConceptRepository,
  describeEvidenceRepository,
  describeRegistrationRepository,
  describeInsightsRepository,
  describeIntroductionRepository,
  describePassportRepository,
  describePlacementRepository,
  describeReleases,
  describeKnowledgeRepositories,
  describeTrainingRepositories,
  describeStoredSkillsRepository,
  describeSignOffRepository,
  describeEffortRepositories,
  describeSecondTrackRepositories,
  describeShareLinkRepository,
} from '@inzetbaar/application/testing/contracts';

import { onPostgres } from '../testing/contracts.ts';

describeConceptRepository('PostgreSQL', onPostgres);
describeConceptLoadRepository('PostgreSQL', onPostgres);
describeEvidenceRepository('PostgreSQL', onPostgres);
describeRegistrationRepository('PostgreSQL', onPostgres);
describeInsightsRepository('PostgreSQL', onPostgres);
describeIntroductionRepository('PostgreSQL', onPostgres);
describePassportRepository('PostgreSQL', onPostgres);
describeAwaitedAnswerRepository('PostgreSQL', onPostgres);
describePlacementRepository('PostgreSQL', onPostgres);
describeAgreementRepository('PostgreSQL', onPostgres);
describeReleases('PostgreSQL', onPostgres);
describeKnowledgeRepositories('PostgreSQL', onPostgres);
describeTrainingRepositories('PostgreSQL', onPostgres);
describeStoredSkillsRepository('PostgreSQL', onPostgres);
describeSignOffRepository('PostgreSQL', onPostgres);
describeSecondTrackRepositories('PostgreSQL', onPostgres);
describeEffortRepositories('PostgreSQL', onPostgres);
describeShareLinkRepository('PostgreSQL', onPostgres);
