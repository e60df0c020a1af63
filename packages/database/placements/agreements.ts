import type { AgreementRepository } from '@inzetbaar/application/ports';

import { Prisma } from '../generated/client.ts';
import { instantCursor, pageFrom, rowsToTake } from '../paging/index.ts';
import {
  agreementOf,
  type AgreementRow,
  linkOf,
  type LinkRow,
  type WaitingRow,
  waitingOf,
} from './agreement-rows.ts';

/**
 * Agreements, for their three parties and who holds a link. Rows are only added to; triggers bring the
 * agreement in line and refuse what is not the part of who asks.
 */
export function agreementsIn(tx: Prisma.TransactionClient): AgreementRepository {
  const find = async (id: string) => {
    const [row] = await selectAgreements(tx, Prisma.sql`WHERE g.id = ${id}::uuid`);
    return row === undefined ? null : agreementOf(row);
  };

  return {
    find,

    async lock(id) {
      // What waited for it reads anew.
      await tx.$queryRaw`
        SELECT pg_advisory_xact_lock(hashtextextended('agreement ' || ${id}, 0))::text`;
      return find(id);
    },

    async list({ of, placementId, caseId, ...request }) {
      const at = instantCursor(request.cursor);
      const wanted = Prisma.sql`${whose(of)} ${about({ placementId, caseId })}`;
      const before =
        at === null
          ? Prisma.empty
          : Prisma.sql`AND (g.updated_at, g.id) < (${at.at}::timestamptz, ${at.id}::uuid)`;
      const rows = await selectAgreements(
        tx,
        Prisma.sql`${wanted} ${before} ORDER BY g.updated_at DESC, g.id DESC LIMIT ${rowsToTake(request)}`,
      );
      const [counted] = await tx.$queryRaw<{ total: number }[]>`
        SELECT count(*)::int AS total FROM agreement g ${wanted}`;
      const keyOf = ({ updatedAt, id }: AgreementRow) => [updatedAt.toISOString(), id];
      return pageFrom(rows, request, counted?.total ?? 0, keyOf, agreementOf);
    },

    async start({ caseId, createdAt, ...one }) {
      await tx.$executeRaw`
        INSERT INTO agreement (id, placement_id, introduction_id, account_id, sender_id, host_id, form, work_title,
          person_name, created_at, updated_at)
        VALUES (${one.id}::uuid, ${one.placementId}::uuid, ${one.introductionId}::uuid, ${one.accountId}::uuid,
          ${one.senderId}::uuid, ${one.hostId}::uuid, ${one.form}, ${one.workTitle}, ${one.personName},
          ${createdAt}::timestamptz, ${createdAt}::timestamptz)`;
      await tx.$executeRaw`
        INSERT INTO agreement_case (agreement_id, case_id) VALUES (${one.id}::uuid, ${caseId}::uuid)`;
    },

    async addVersion(agreementId, { version, at, writtenOn, terms, ruleIds, fingerprint }) {
      // Who writes is filled in by the trigger, which knows; so it is for signatures and steps.
      const added = await tx.$executeRaw`
        INSERT INTO agreement_version (agreement_id, version, at, written_on, written_by, terms, rule_ids, fingerprint)
        VALUES (${agreementId}::uuid, ${version}::int, ${at}::timestamptz, ${writtenOn}::date, app_account_id(),
          ${JSON.stringify(terms)}::jsonb, ${[...ruleIds]}::text[], ${fingerprint})`;
      return added === 1;
    },

    async addSignature(agreementId, { version, party, fingerprint, at, name, jobTitle }) {
      const added = await tx.$executeRaw`
        INSERT INTO agreement_signature (agreement_id, version, party, fingerprint, at, name, job_title)
        VALUES (${agreementId}::uuid, ${version}::int, ${party}, ${fingerprint}, ${at}::timestamptz, ${name},
          ${jobTitle})`;
      return added === 1;
    },

    async addStep({ id, agreementId, at, party, from, to, end }) {
      const added = await tx.$executeRaw`
        INSERT INTO agreement_step (id, agreement_id, at, party, account_id, from_status, to_status, reason, ended_on)
        VALUES (${id}::uuid, ${agreementId}::uuid, ${at}::timestamptz, ${party}, app_account_id(), ${from}, ${to},
          ${end?.reason ?? null}, ${end?.on ?? null}::date)`;
      return added === 1;
    },

    async addEvaluation(agreementId, { moment, party, at, marks, advice, words }) {
      await tx.$executeRaw`
        INSERT INTO agreement_evaluation (agreement_id, moment, party, at, account_id, marks, advice, words)
        VALUES (${agreementId}::uuid, ${moment}, ${party}, ${at}::timestamptz, app_account_id(),
          ${JSON.stringify(marks)}::jsonb, ${advice}, ${words})`;
    },

    async listWaiting(afterId, limit) {
      const rows = await tx.$queryRaw<WaitingRow[]>`
        SELECT id, account_id AS "accountId", sender_id AS "senderId", host_id AS "hostId",
          introduction_id AS "introductionId", status, version, asked_on::text AS "askedOn",
          signed_by AS "signedBy", in_force AS "inForce", evaluations
        FROM agreements_that_wait(${afterId}::uuid, ${limit}::int)`;
      return rows.map(waitingOf);
    },

    async addReminder(agreementId, { party, about, version }, at) {
      const added = await tx.$executeRaw`
        INSERT INTO agreement_reminder (agreement_id, party, about, version, sent_at)
        VALUES (${agreementId}::uuid, ${party}, ${about}, ${version}::int, ${at}::timestamptz)
        ON CONFLICT DO NOTHING`;
      return added === 1;
    },

    async countLinks(agreementId, version) {
      const [row] = await tx.$queryRaw<{ total: number }[]>`
        SELECT count(*)::int AS total FROM agreement_link
        WHERE agreement_id = ${agreementId}::uuid AND version = ${version}::int AND sent_by = app_account_id()`;
      return row?.total ?? 0;
    },

    async addLink({ id, agreementId, version, party, name, email, tokenHash, ...times }) {
      await tx.$executeRaw`
        INSERT INTO agreement_link (id, agreement_id, version, party, name, email, token_hash, sent_by, created_at,
          expires_at)
        VALUES (${id}::uuid, ${agreementId}::uuid, ${version}::int, ${party}, ${name}, ${email}, ${tokenHash},
          app_account_id(), ${times.createdAt}::timestamptz, ${times.expiresAt}::timestamptz)`;
    },

    async findByLink() {
      const [row] = await tx.$queryRaw<LinkRow[]>`
        SELECT l.id, l.agreement_id AS "agreementId", l.version, l.party, l.name, l.email,
          l.token_hash AS "tokenHash", l.created_at AS "createdAt", l.expires_at AS "expiresAt"
        FROM app_link_to_agreement() l`;
      const agreement = row === undefined ? null : await find(row.agreementId);
      return row === undefined || agreement === null ? null : { agreement, link: linkOf(row) };
    },
  };
}

function whose(of: Parameters<AgreementRepository['list']>[0]['of']): Prisma.Sql {
  if ('accountId' in of) return Prisma.sql`WHERE g.account_id = ${of.accountId}::uuid`;
  return 'senderIds' in of
    ? Prisma.sql`WHERE g.sender_id = ANY (${[...of.senderIds]}::uuid[])`
    : Prisma.sql`WHERE g.host_id = ANY (${[...of.hostIds]}::uuid[])`;
}

function about({
  placementId,
  caseId,
}: Pick<Parameters<AgreementRepository['list']>[0], 'placementId' | 'caseId'>): Prisma.Sql {
  const ofPlacement =
    placementId === undefined
      ? Prisma.empty
      : Prisma.sql`AND g.placement_id = ${placementId}::uuid`;
  const ofCase =
    caseId === undefined
      ? Prisma.empty
      : Prisma.sql`AND EXISTS (SELECT 1 FROM agreement_case c
          WHERE c.agreement_id = g.id AND c.case_id = ${caseId}::uuid)`;
  return Prisma.sql`${ofPlacement} ${ofCase}`;
}

/** Agreements with what hangs on them, as far as the actor reads it. */
function selectAgreements(
  tx: Prisma.TransactionClient,
  picked: Prisma.Sql,
): Promise<AgreementRow[]> {
  return tx.$queryRaw<AgreementRow[]>`
    SELECT g.id, g.placement_id AS "placementId", g.introduction_id AS "introductionId",
      (SELECT c.case_id FROM agreement_case c WHERE c.agreement_id = g.id) AS "caseId", g.account_id AS "accountId",
      g.sender_id AS "senderId", coalesce(s.name, e.sender_name, '') AS "senderName",
      g.host_id AS "hostId", coalesce(h.name, e.host_name, '') AS "hostName",
      g.form, g.work_title AS "workTitle", g.person_name AS "personName", g.status, g.version,
      g.in_force AS "inForce", g.ended_on::text AS "endedOn", g.end_reason AS "endReason", g.ended_by AS "endedBy",
      g.created_at AS "createdAt", g.updated_at AS "updatedAt",
      coalesce((SELECT jsonb_agg(jsonb_build_object('version', v.version, 'at', v.at, 'writtenOn', v.written_on,
          'terms', v.terms, 'ruleIds', v.rule_ids, 'fingerprint', v.fingerprint) ORDER BY v.version)
        FROM agreement_version v WHERE v.agreement_id = g.id), '[]') AS versions,
      coalesce((SELECT jsonb_agg(jsonb_build_object('version', n.version, 'party', n.party, 'fingerprint', n.fingerprint,
          'at', n.at, 'name', n.name, 'jobTitle', n.job_title, 'byLink', n.link_id IS NOT NULL) ORDER BY n.version, n.at, n.party)
        FROM agreement_signature n WHERE n.agreement_id = g.id), '[]') AS signatures,
      coalesce((SELECT jsonb_agg(jsonb_build_object('moment', w.moment, 'party', w.party, 'at', w.at, 'marks', w.marks,
          'advice', w.advice, 'words', w.words) ORDER BY w.at, w.moment, w.party)
        FROM agreement_evaluation w WHERE w.agreement_id = g.id), '[]') AS evaluations
    FROM agreement g LEFT JOIN organisation s ON s.id = g.sender_id LEFT JOIN organisation h ON h.id = g.host_id
      LEFT JOIN employers_of_link() e ON true ${picked}`;
}
