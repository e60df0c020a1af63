import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { MatchingBoard, rankByFit, ReachLedger } from '@inzetbaar/application/matching';
import type { Postman } from '@inzetbaar/application/mail';
import type { Clock, Ids, SkillCatalogue } from '@inzetbaar/application/ports';
import { pseudonymsWith } from '@inzetbaar/auth/pseudonyms';
import { secrets } from '@inzetbaar/auth/secrets';
import { cookieSessions } from '@inzetbaar/auth/sessions';
import { openDatabase } from '@inzetbaar/database/client';
import { withFallback } from '@inzetbaar/search/fallback';
import { isOutage } from '@inzetbaar/search/meilisearch';
import { MeilisearchVacancies } from '@inzetbaar/search/vacancies';
import { ownConcepts } from '@inzetbaar/taxonomy/own-concepts';
import { gazetteer } from '@inzetbaar/taxonomy/places';
import { skillCatalogue } from '@inzetbaar/taxonomy/skill-catalogue';
import { isDutch, vacancyTextReader } from '@inzetbaar/taxonomy/vacancy-texts';
import { pino } from 'pino';
import { conceptFileReader } from './concepts/read-concepts.ts';
import { pdfPrinter } from './documents/pdf-printer.ts';
import { soapBigRegister } from './big-register/soap-big-register.ts';
import { readVacancyFile } from './imports/read-file.ts';
import { folderPostman, smtpPostman } from './mail/postmen.ts';
import { readSettings, type Settings } from './settings.ts';

const clock: Clock = { now: () => new Date() };
const ids: Ids = {
  next: () => randomUUID(),
  secret: () => randomBytes(32).toString('base64url'),
};

/**
 * The one place that knows the adapters: everything that use cases need, made from the settings of the
 * environment. Throws when a setting is wrong or the database cannot be opened; Meilisearch may be down.
 *
 * @param catalogue the skills language that ships with the product, or another version of it
 */
export async function openPlatform(
  settings: Settings = readSettings(process.env),
  catalogue: SkillCatalogue = skillCatalogue,
) {
  const log = pino({ level: settings.LOG_LEVEL });
  const database = await openDatabase({
    url: settings.DATABASE_URL,
    poolSize: settings.DATABASE_POOL_SIZE,
  });
  const publicUrl = settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`;
  const index = new MeilisearchVacancies({
    url: settings.MEILI_URL,
    apiKey: settings.MEILI_MASTER_KEY,
    indexPrefix: settings.MEILI_INDEX_PREFIX,
    words: {
      skills: catalogue.searchSkills(''),
      occupations: catalogue.searchOccupations(''),
      municipalities: gazetteer.municipalities,
    },
  });
  const { transaction } = database;
  const board = new MatchingBoard({ catalogue, gazetteer, clock });
  return {
    settings,
    log,
    database,
    transaction,
    idempotency: database.idempotency,
    clock,
    ids,
    secrets,
    sessions: cookieSessions({ store: database.sessions, secure: publicUrl.startsWith('https:') }),
    pseudonyms: pseudonymsWith(Buffer.from(settings.PSEUDONYM_KEY)),
    publicUrl,
    proxies: settings.TRUSTED_PROXIES,
    catalogue,
    skills: catalogue,
    gazetteer,
    places: gazetteer,
    readFile: readVacancyFile,
    readConcepts: conceptFileReader(isDutch),
    ownConcepts,
    vacancyTexts: vacancyTextReader,
    index,
    engine: withFallback(index, database.search, {
      isOutage,
      onDegraded: (error) => log.warn({ err: error }, 'Meilisearch is down; PostgreSQL searches'),
      onRestored: () => log.info({}, 'Meilisearch is back'),
    }),
    board,
    reachLedger: new ReachLedger({ clock }),
    fitRanking: rankByFit({ transaction, clock, board }),
    printer: pdfPrinter,
    bigRegister:
      settings.BIG_REGISTER_URL === '' ? null : soapBigRegister(settings.BIG_REGISTER_URL),
    postman: postmanOf(settings),
    close: () => database.close(),
  };
}

export type Platform = Awaited<ReturnType<typeof openPlatform>>;

function postmanOf({ SMTP_URL, MAIL_FROM, DATA_DIR }: Settings): Postman {
  return SMTP_URL === ''
    ? folderPostman(join(DATA_DIR, 'mail'), MAIL_FROM)
    : smtpPostman(SMTP_URL, MAIL_FROM);
}
