import {
  describeAccountability,
  describeAccountRepository,
  describeImportRepository,
  describeInvitationRepository,
  describeOrganisationRepository,
  describeSessionStore,
  describeVacancyRepository,
} from '@inzetbaar/application/testing/contracts';

import { onPostgres } from '../testing/contracts.ts';

describeAccountability('PostgreSQL', onPostgres);
describeAccountRepository('PostgreSQL', onPostgres);
describeImportRepository('PostgreSQL', onPostgres);
describeInvitationRepository('PostgreSQL', onPostgres);
describeOrganisationRepository('PostgreSQL', onPostgres);
describeSessionStore('PostgreSQL', onPostgres);
describeVacancyRepository('PostgreSQL', onPostgres);
