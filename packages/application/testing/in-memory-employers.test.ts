import { describeAccountability } from './contracts/accountability.ts';
import { describeAccountRepository } from './contracts/accounts.ts';
import { describeInvitationRepository } from './contracts/invitations.ts';
import { describeOrganisationRepository } from './contracts/organisations.ts';
import { describeSessionStore, type SessionStoreUnderTest } from './contracts/sessions.ts';
import { describeVacancyRepository } from './contracts/vacancies.ts';
import { inMemoryWorld } from './in-memory-world.ts';
import { inMemorySessions } from './sessions.ts';

async function make(): Promise<SessionStoreUnderTest> {
  const world = inMemoryWorld();
  return {
    transaction: world.transaction,
    sessions: inMemorySessions(world),
    close: async () => {},
  };
}

describeAccountRepository('the in-memory world', make);
describeInvitationRepository('the in-memory world', make);
describeOrganisationRepository('the in-memory world', make);
describeVacancyRepository('the in-memory world', make);
describeSessionStore('the in-memory world', make);
describeAccountability('the in-memory world', make);
