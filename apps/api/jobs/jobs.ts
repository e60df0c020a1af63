import { expireIntroductions, remindOfAnswers } from '@inzetbaar/application/introductions';
import { continueConceptLoads, forgetWaitingLoads } from '@inzetbaar/application/concepts';
import { continueImports } from '@inzetbaar/application/imports';
import { sendQueuedMail } from '@inzetbaar/application/mail';
import {
  clearSignOffs,
  lookUpRegistrations,
  remindOfEvidence,
  remindOfRegistrations,
} from '@inzetbaar/application/passports';
import { continueWindUps } from '@inzetbaar/application/organisations';
import { advancePlacements } from '@inzetbaar/application/placements';
import { remindOfAgreements } from '@inzetbaar/application/placements/agreements';
import { remindOfDeadlines } from '@inzetbaar/application/second-track';
import { followVacancyIndex } from '@inzetbaar/application/search';
import { bringSkillsToNewest } from '@inzetbaar/application/skills-language';
import { expireVacancies } from '@inzetbaar/application/vacancies';
import type { Platform } from '../composition.ts';
import { runPeriodically } from './periodic.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** The outbox and answers to repeated writes are kept this long after they were handled. */
const KEPT_MS = 24 * HOUR;
/** To whom mail went is kept this long after it was sent, to look into what did not arrive. */
const SENT_MAIL_KEPT_MS = 30 * KEPT_MS;

const TIDYING = { kind: 'system', name: 'tidying' } as const;

export interface Jobs {
  /** Milliseconds that each follower of the outbox is behind. */
  lags: Readonly<Record<string, () => number>>;
  stop(): Promise<void>;
}

/**
 * The background work, except for the matching board. Several processes may run it side by side: each
 * job claims what it works on in the database. What is broken off is done again at the next start.
 */
export function startJobs(platform: Platform): Jobs {
  const { transaction, log, database, index, catalogue } = platform;
  const follower = followVacancyIndex({
    transaction,
    outbox: database.outboxReader,
    index,
    catalogue,
    onTrouble: (error) =>
      log.warn({ err: error }, 'The search index cannot be kept up to date now'),
    onRecovered: () => log.info({}, 'The search index is being kept up to date again'),
    onRebuilt: ({ documents }) => log.info({ documents }, 'The search index was built anew'),
  });
  follower.start();
  const jobs = periodicJobs(platform);
  return {
    lags: { 'vacancy-index': () => follower.lag().behindMs },
    async stop() {
      await Promise.all([follower.stop(), ...jobs.map((job) => job.stop())]);
    },
  };
}

function periodicJobs(platform: Platform) {
  const { database, sessions, clock, log, transaction } = platform;
  const importStep = continueImports(platform);
  const loadStep = continueConceptLoads(platform);
  const forgetLoads = forgetWaitingLoads(platform);
  const sendMail = sendQueuedMail(platform);
  const lapseVacancies = expireVacancies(platform);
  const lapseIntroductions = expireIntroductions(platform);
  const remindAnswers = remindOfAnswers(platform);
  const remind = remindOfEvidence(platform);
  const remindRegistrations = remindOfRegistrations(platform);
  const remindDeadlines = remindOfDeadlines(platform);
  const remindAgreements = remindOfAgreements(platform);
  const advance = advancePlacements(platform);
  const windUps = continueWindUps(platform);
  const bringSkills = bringSkillsToNewest(platform);
  const forgetSignOffs = clearSignOffs(platform);
  return [
    runPeriodically(
      'imports',
      SECOND,
      async (signal) => {
        while (!signal.aborted && (await importStep()));
      },
      log,
    ),
    runPeriodically(
      'language-loads',
      SECOND,
      async (signal) => {
        while (!signal.aborted && (await loadStep()));
      },
      log,
    ),
    // A request ends what is open of who leaves; here for one that was broken off.
    runPeriodically('leaving', MINUTE, windUps, log),
    // At the start that brings a new version, and for what an older process wrote meanwhile.
    runPeriodically('skills-language', 10 * MINUTE, bringSkills, log),
    runPeriodically(
      'mail',
      SECOND,
      async () => {
        const { unsure } = await sendMail(50);
        if (unsure > 0) log.warn({ unsure }, 'Mail of which it is not known whether it arrived');
      },
      log,
    ),
    runPeriodically(
      'calendar',
      10 * MINUTE,
      async () => {
        await lapseVacancies();
        await lapseIntroductions();
        await remindAnswers();
        await advance();
        await remind();
        await remindRegistrations();
        await remindDeadlines();
        await remindAgreements();
      },
      log,
    ),
    ...registerJobs(platform),
    runPeriodically(
      'tidying',
      HOUR,
      async () => {
        const before = new Date(clock.now().getTime() - KEPT_MS);
        await database.outboxReader.tidy(before);
        await database.idempotency.tidy(before);
        await sessions.deleteExpiredSessions();
        const mailBefore = new Date(clock.now().getTime() - SENT_MAIL_KEPT_MS);
        await transaction(TIDYING, async ({ accounts, mail }) => {
          await accounts.tidyFailedSignIns(before);
          await mail.tidySent(mailBefore);
        });
        await forgetSignOffs();
        await forgetLoads();
      },
      log,
    ),
  ];
}

/** Asks the BIG register about what holders want checked, where the platform is connected to it. */
function registerJobs(platform: Platform) {
  const { bigRegister, log } = platform;
  if (bigRegister === null) return [];
  const lookUp = lookUpRegistrations({ ...platform, bigRegister });
  const round = async () => {
    const done = await lookUp();
    if (done.unavailable > 0) log.warn(done, 'The BIG register gave no answer; it is asked again');
  };
  return [runPeriodically('big-register', MINUTE, round, log)];
}
