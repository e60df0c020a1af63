import type {
  RegistrationRepository,
  RegistrationToCheck,
  RegistrationToLookUp,
} from '@inzetbaar/application/ports';
import { LEGAL_TITLES, SPECIALISMS } from '@inzetbaar/domain/law';
import { REGISTER_FINDINGS, REGISTRATION_STANDINGS } from '@inzetbaar/domain/passports';

import type { Prisma } from '../generated/client.ts';
import { calendarDateOrNull, oneOf, oneOfOrNull } from '../mapping/index.ts';
import { type RegistrationRow, registrationOf } from './rows.ts';

interface ToCheckRow {
  registration: RegistrationRow;
  accountId: string;
  name: string;
  finding: string | null;
  organisationId: string | null;
  vacancyId: string | null;
  vacancyTitle: string | null;
  total: bigint;
}

interface LookUpRow {
  id: string;
  accountId: string;
  name: string;
  title: string;
  number: string;
  specialism: string | null;
  validUntil: Date | null;
}

interface ReminderRow {
  accountId: string;
  email: string;
  locale: string;
  firstValidUntil: Date | null;
  isRefused: boolean;
}

/** Checks of registrations: what others may know and write goes through functions of the database. */
export function registrationsIn(tx: Prisma.TransactionClient): RegistrationRepository {
  return {
    async ask(accountId, title, at) {
      const { count } = await tx.registration.updateMany({
        where: { title, passport: { accountId } },
        data: { askedAt: at, lookUpAt: at, finding: null },
      });
      return count === 1;
    },

    async listToCheck(today, { limit, offset }) {
      const rows = await tx.$queryRaw<ToCheckRow[]>`
        SELECT registration, account_id AS "accountId", name, finding, organisation_id AS "organisationId",
          vacancy_id AS "vacancyId", vacancy_title AS "vacancyTitle", count(*) OVER () AS total
        FROM registrations_to_check(${today}::date, NULL)
        ORDER BY since, registration->>'id' LIMIT ${limit}::int OFFSET ${offset}::int`;
      const [first] = rows;
      if (first !== undefined) return { items: rows.map(toCheckOf), total: Number(first.total) };
      if (offset === 0) return { items: [], total: 0 };
      const [counted] = await tx.$queryRaw<{ total: bigint }[]>`
        SELECT count(*) AS total FROM registrations_to_check(${today}::date, NULL)`;
      return { items: [], total: Number(counted?.total ?? 0) };
    },

    async findToCheck(id, today) {
      const [row] = await tx.$queryRaw<ToCheckRow[]>`
        SELECT registration, account_id AS "accountId", name, finding, organisation_id AS "organisationId",
          vacancy_id AS "vacancyId", vacancy_title AS "vacancyTitle", 1::bigint AS total
        FROM registrations_to_check(${today}::date, ${id}::uuid)`;
      return row === undefined ? null : toCheckOf(row);
    },

    async recordCheck(id, seen, check, today) {
      const [row] = await tx.$queryRaw<{ passportId: string | null }[]>`
        SELECT record_registration_check(${id}::uuid, ${seen.number}, ${seen.specialism},
          ${seen.validUntil}::date, ${check.outcome}, ${check.reason}, ${check.method}, ${check.at},
          ${check.holdsUntil}::date, ${today}::date) AS "passportId"`;
      const passportId = row?.passportId ?? null;
      return passportId === null ? null : { passportId };
    },

    async titlesIn(introductionId, today) {
      const rows = await tx.$queryRaw<{ title: string; standing: string }[]>`
        SELECT title, standing FROM titles_in_introduction(${introductionId}::uuid, ${today}::date)`;
      return rows.map(({ title, standing }) => ({
        title: oneOf(LEGAL_TITLES, title, 'registration.title'),
        standing: oneOf(REGISTRATION_STANDINGS, standing, 'registration_standing'),
      }));
    },

    async claimLookUps(now, retryAt, limit) {
      const rows = await tx.$queryRaw<LookUpRow[]>`
        SELECT id, account_id AS "accountId", name, title, number, specialism, valid_until AS "validUntil"
        FROM claim_registration_look_ups(${now}, ${retryAt}, ${limit}::int)`;
      return rows.map(lookUpOf);
    },

    async leaveToPerson(id, { number, specialism, validUntil }, finding) {
      await tx.$queryRaw`
        SELECT leave_registration_to_person(${id}::uuid, ${number}, ${specialism},
          ${validUntil}::date, ${finding})::text`;
    },

    async claimReminders(today, until, limit) {
      const rows = await tx.$queryRaw<ReminderRow[]>`
        SELECT account_id AS "accountId", email, locale, first_valid_until AS "firstValidUntil",
          is_refused AS "isRefused"
        FROM claim_registration_reminders(${today}::date, ${until}::date, ${limit}::int)`;
      return rows.map((row) => ({
        ...row,
        locale: oneOf(['nl', 'en'], row.locale, 'account.locale'),
        firstValidUntil: calendarDateOrNull(row.firstValidUntil),
      }));
    },
  };
}

function toCheckOf({ registration, finding, total: _, ...row }: ToCheckRow): RegistrationToCheck {
  return {
    ...registrationOf(registration),
    ...row,
    finding: oneOfOrNull(REGISTER_FINDINGS, finding, 'registration.finding'),
  };
}

function lookUpOf({ title, specialism, validUntil, ...row }: LookUpRow): RegistrationToLookUp {
  return {
    ...row,
    title: oneOf(LEGAL_TITLES, title, 'registration.title'),
    specialism: oneOfOrNull(SPECIALISMS, specialism, 'registration.specialism'),
    validUntil: calendarDateOrNull(validUntil),
  };
}
