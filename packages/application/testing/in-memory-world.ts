import type { Actor } from '@inzetbaar/domain/identity';
import type { Clock, Ids, Pseudonyms, Repositories, Secrets, Transaction } from '../ports/index.ts';
import {
  inMemoryAccessLog,
  inMemoryAudit,
  inMemoryMail,
  inMemoryRankingLog,
} from './accountability.ts';
import { inMemoryAccounts } from './accounts.ts';
import { inMemoryAgreements } from './agreements.ts';
import { inMemoryAwaitedAnswers } from './awaited-answers.ts';
import { inMemoryConceptLoads } from './concept-loads.ts';
import { inMemoryConcepts } from './concepts.ts';
import { inMemoryEfforts } from './efforts.ts';
import { inMemoryEvidence } from './evidence.ts';
import { inMemoryImports } from './imports.ts';
import { inMemoryInsights } from './insights.ts';
import { inMemoryIntroductions } from './introductions.ts';
import { inMemoryInvitations } from './invitations.ts';
import { inMemoryKnowledge } from './knowledge.ts';
import { inMemoryOrganisations } from './organisations.ts';
import { inMemoryOutbox } from './outbox.ts';
import { inMemoryPassports } from './passports.ts';
import { inMemoryPlacements } from './placements.ts';
import { inMemoryCalendarFeeds, inMemorySecondTrack } from './second-track.ts';
import { inMemorySeatRequests } from './seat-requests.ts';
import { inMemoryStoredSkills } from './stored-skills.ts';
import { inMemoryRegistrations } from './registrations.ts';
import { inMemorySignOffs } from './sign-offs.ts';
import { inMemoryShareLinks } from './share-links.ts';
import {
  settableClock,
  type SettableClock,
  testIds,
  testPseudonyms,
  testSecrets,
} from './surroundings.ts';
import { emptyTables, type Tables } from './tables.ts';
import { inMemoryTrainings } from './trainings.ts';
import { inMemoryVacancies } from './vacancies.ts';

/** The whole application without a database: what a use case asks for, and a look at what it left behind. */
export interface InMemoryWorld {
  transaction: Transaction;
  clock: SettableClock;
  ids: Ids;
  secrets: Secrets;
  pseudonyms: Pseudonyms;
  /** What stands after the last transaction that landed. */
  readonly tables: Tables;
}

/** Every repository over the same tables, for one actor. */
export function inMemoryRepositories(tables: Tables, actor: Actor, clock: Clock): Repositories {
  return {
    accounts: inMemoryAccounts(tables, actor),
    invitations: inMemoryInvitations(tables, actor),
    organisations: inMemoryOrganisations(tables, actor),
    vacancies: inMemoryVacancies(tables, actor),
    imports: inMemoryImports(tables, actor),
    passports: inMemoryPassports(tables, actor, clock),
    evidence: inMemoryEvidence(tables, actor),
    storedSkills: inMemoryStoredSkills(tables, actor),
    concepts: inMemoryConcepts(tables, actor),
    conceptLoads: inMemoryConceptLoads(tables, actor),
    registrations: inMemoryRegistrations(tables, actor),
    signOffs: inMemorySignOffs(tables, actor),
    shareLinks: inMemoryShareLinks(tables, actor),
    introductions: inMemoryIntroductions(tables, actor),
    awaitedAnswers: inMemoryAwaitedAnswers(tables, actor),
    placements: inMemoryPlacements(tables, actor),
    agreements: inMemoryAgreements(tables, actor, clock),
    trainings: inMemoryTrainings(tables, actor),
    seatRequests: inMemorySeatRequests(tables, actor),
    secondTrack: inMemorySecondTrack(tables, actor),
    efforts: inMemoryEfforts(tables, actor, clock),
    calendarFeeds: inMemoryCalendarFeeds(tables, actor),
    knowledge: inMemoryKnowledge(tables, actor),
    insights: inMemoryInsights(tables, actor),
    audit: inMemoryAudit(tables),
    accessLog: inMemoryAccessLog(tables, actor, clock),
    rankingLog: inMemoryRankingLog(tables, actor),
    outbox: inMemoryOutbox(tables),
    mail: inMemoryMail(tables, actor),
  };
}

/**
 * A fresh world. A transaction works on a copy that replaces the tables when it succeeds, so an error
 * leaves nothing behind; transactions wait for one another. A use case never starts one inside another.
 */
export function inMemoryWorld(): InMemoryWorld {
  let tables = emptyTables();
  const clock = settableClock();
  let previous: Promise<unknown> = Promise.resolve();

  const transaction: Transaction = (actor, work) => {
    const run = async () => {
      const copy = structuredClone(tables);
      const result = await work(inMemoryRepositories(copy, actor, clock));
      tables = copy;
      return result;
    };
    const mine = previous.then(run, run);
    previous = mine;
    return mine;
  };

  return {
    transaction,
    clock,
    ids: testIds(),
    secrets: testSecrets(),
    pseudonyms: testPseudonyms(),
    get tables() {
      return tables;
    },
  };
}
