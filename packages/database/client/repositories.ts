import type { Repositories } from '@inzetbaar/application/ports';

import { accessLogIn, auditIn, mailIn, rankingLogIn } from '../accountability/index.ts';
import { conceptLoadsIn, conceptsIn } from '../concepts/index.ts';
import type { Prisma } from '../generated/client.ts';
import { accountsIn, invitationsIn } from '../identity/index.ts';
import { importsIn } from '../imports/index.ts';
import { insightsIn } from '../insights/index.ts';
import { awaitedAnswersIn, introductionsIn } from '../introductions/index.ts';
import { knowledgeIn } from '../knowledge/index.ts';
import { organisationsIn } from '../organisations/index.ts';
import { outboxIn } from '../outbox/index.ts';
import {
  evidenceIn,
  passportsIn,
  registrationsIn,
  shareLinksIn,
  signOffsIn,
} from '../passports/index.ts';
import { agreementsIn, placementsIn } from '../placements/index.ts';
import { calendarFeedsIn, effortsIn, secondTrackIn } from '../second-track/index.ts';
import { seatRequestsIn, trainingsIn } from '../trainings/index.ts';
import { storedSkillsIn } from '../skills-language/index.ts';
import { vacanciesIn } from '../vacancies/index.ts';

/** Every repository, on one transaction; who asks was told to the database before. */
export function repositoriesIn(tx: Prisma.TransactionClient): Repositories {
  return {
    accounts: accountsIn(tx),
    invitations: invitationsIn(tx),
    organisations: organisationsIn(tx),
    vacancies: vacanciesIn(tx),
    imports: importsIn(tx),
    passports: passportsIn(tx),
    evidence: evidenceIn(tx),
    storedSkills: storedSkillsIn(tx),
    concepts: conceptsIn(tx),
    conceptLoads: conceptLoadsIn(tx),
    registrations: registrationsIn(tx),
    signOffs: signOffsIn(tx),
    shareLinks: shareLinksIn(tx),
    introductions: introductionsIn(tx),
    awaitedAnswers: awaitedAnswersIn(tx),
    placements: placementsIn(tx),
    agreements: agreementsIn(tx),
    trainings: trainingsIn(tx),
    seatRequests: seatRequestsIn(tx),
    secondTrack: secondTrackIn(tx),
    efforts: effortsIn(tx),
    calendarFeeds: calendarFeedsIn(tx),
    knowledge: knowledgeIn(tx),
    insights: insightsIn(tx),
    audit: auditIn(tx),
    accessLog: accessLogIn(tx),
    rankingLog: rankingLogIn(tx),
    outbox: outboxIn(tx),
    mail: mailIn(tx),
  };
}
