import type { EvidenceRepository, StoredEvidence } from '@inzetbaar/application/ports';
import { ENTRUSTMENT_LEVELS, EVIDENCE_KINDS, EVIDENCE_STATES } from '@inzetbaar/domain/passports';

import type { Evidence, Prisma } from '../generated/client.ts';
import {
  calendarDateOf,
  calendarDateOrNull,
  dateOf,
  dateOrNull,
  numberOf,
  oneOf,
} from '../mapping/index.ts';

interface ReminderRow {
  accountId: string;
  email: string;
  locale: string;
  skills: number;
  firstValidUntil: Date;
}

/**
 * Evidence: the person, and who holds a link what was given through it; whom to remind comes from
 * `claim_evidence_reminders`.
 */
export function evidenceIn(tx: Prisma.TransactionClient): EvidenceRepository {
  return {
    async listOf(accountId) {
      const rows = await tx.evidence.findMany({
        where: { accountId },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      });
      return rows.map(evidenceOf);
    },
    async find(id) {
      const row = await tx.evidence.findUnique({ where: { id } });
      return row === null ? null : evidenceOf(row);
    },
    async insert({ givenOn, lastPractisedOn, validUntil, ...evidence }) {
      await tx.evidence.createMany({
        data: {
          ...evidence,
          givenOn: dateOf(givenOn),
          lastPractisedOn: dateOrNull(lastPractisedOn),
          validUntil: dateOrNull(validUntil),
        },
      });
    },
    async update({ id, lastPractisedOn, validUntil, state, doubtReason }, before) {
      const { count } = await tx.evidence.updateMany({
        where: { id, state: before },
        data: {
          state,
          doubtReason,
          lastPractisedOn: dateOrNull(lastPractisedOn),
          validUntil: dateOrNull(validUntil),
        },
      });
      return count === 1;
    },
    async claimReminders(today, until, limit) {
      const rows = await tx.$queryRaw<ReminderRow[]>`
        SELECT account_id AS "accountId", email, locale, skills, first_valid_until AS "firstValidUntil"
        FROM claim_evidence_reminders(${today}::date, ${until}::date, ${limit}::int)`;
      return rows.map((row) => ({
        ...row,
        locale: oneOf(['nl', 'en'], row.locale, 'account.locale'),
        firstValidUntil: calendarDateOf(row.firstValidUntil),
      }));
    },
  };
}

/** A row of `evidence` as JSON in PostgreSQL gives it. */
export interface EvidenceJson {
  id: string;
  account_id: string;
  skill_id: string;
  kind: string;
  level: number;
  given_on: string;
  given_by: string | null;
  last_practised_on: string | null;
  valid_until: string | null;
  state: string;
  created_at: string;
  training_id: string | null;
  request_id: string | null;
  doubt_reason: string | null;
}

export function evidenceOfJson(row: EvidenceJson): StoredEvidence {
  return {
    id: row.id,
    accountId: row.account_id,
    skillId: row.skill_id,
    ...(row.training_id !== null && { trainingId: row.training_id }),
    kind: oneOf(EVIDENCE_KINDS, row.kind, 'evidence.kind'),
    level: numberOf(ENTRUSTMENT_LEVELS, row.level, 'evidence.level'),
    givenOn: row.given_on,
    givenBy: row.given_by,
    lastPractisedOn: row.last_practised_on,
    validUntil: row.valid_until,
    state: oneOf(EVIDENCE_STATES, row.state, 'evidence.state'),
    requestId: row.request_id,
    doubtReason: row.doubt_reason,
    createdAt: new Date(row.created_at),
  };
}

function evidenceOf({ remindedFor: _, trainingId, ...row }: Evidence): StoredEvidence {
  return {
    ...row,
    ...(trainingId !== null && { trainingId }),
    kind: oneOf(EVIDENCE_KINDS, row.kind, 'evidence.kind'),
    level: numberOf(ENTRUSTMENT_LEVELS, row.level, 'evidence.level'),
    givenOn: calendarDateOf(row.givenOn),
    lastPractisedOn: calendarDateOrNull(row.lastPractisedOn),
    validUntil: calendarDateOrNull(row.validUntil),
    state: oneOf(EVIDENCE_STATES, row.state, 'evidence.state'),
  };
}
