import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import {
  type Clock,
  type AccessEntry,
  type AccessLogRepository,
  type AuditLog,
  type MailQueue,
  type RankingLog,
  SAME_LOOK_MS,
} from '../ports/index.ts';
import { linkToAgreement } from './agreements.ts';
import { pageOf } from './paging.ts';
import type { QueuedMail, Tables } from './tables.ts';
import {
  accountIdOf,
  hasRegionRole,
  isSystem,
  ownedOrganisations,
  requestOfLink,
} from './visibility.ts';

/** Audit rows in the order in which they were written. */
export function inMemoryAudit(tables: Tables): AuditLog {
  return {
    async record(entry) {
      tables.audit.push(entry);
    },
    async recordMany(entries) {
      tables.audit.push(...entries);
    },
  };
}

/** The access log; the subject alone reads it. */
export function inMemoryAccessLog(tables: Tables, actor: Actor, clock: Clock): AccessLogRepository {
  const log = (entry: AccessEntry, accountId: string) => {
    const same = tables.accessLog.findLast(
      (other) => other.accountId === accountId && isSameLook(other, entry),
    );
    if (same === undefined) {
      const id = `10000000-0000-4000-a000-${tables.accessLog.length.toString(16).padStart(12, '0')}`;
      tables.accessLog.push({ ...entry, id, accountId, lastAt: entry.at, times: 1 });
      return;
    }
    same.times += 1;
    if (entry.at < same.at) same.at = entry.at;
    if (entry.at > same.lastAt) same.lastAt = entry.at;
  };
  const addForAccounts: AccessLogRepository['addForAccounts'] = async (entry, accountIds) => {
    if (accountIds.length > 0 && entry.viewerId !== accountIdOf(actor)) {
      throw new Error('row-level security: another viewer');
    }
    for (const accountId of new Set(accountIds)) log(entry, accountId);
  };
  return {
    async addForPassports(entry, passportIds) {
      const own = ownedOrganisations(actor);
      if (own.length === 0) return;
      const isInContact = (passportId: string) =>
        [...tables.introductions.values()].some(
          (one) => one.passportId === passportId && own.includes(one.organisationId),
        );
      for (const passportId of passportIds) {
        const passport = tables.passports.get(passportId);
        if (passport === undefined || !(passport.visible || isInContact(passportId))) continue;
        log(entry, passport.accountId);
      }
    },
    add: (entry, accountId) => addForAccounts(entry, [accountId]),
    addForAccounts,
    async addByLink(at, fields) {
      const linked = linkToAgreement(tables, actor, clock);
      if (linked !== null) {
        const { link, agreement } = linked;
        const viewed = {
          kind: 'agreement-viewed',
          viewerId: link.id,
          viewerName: link.name,
        } as const;
        const nowhere = { organisationId: null, vacancyId: null };
        log({ ...viewed, ...nowhere, at, fields }, agreement.accountId);
        return;
      }
      const request = requestOfLink(tables, actor);
      if (request === null) return;
      log(
        {
          at,
          kind: 'sign-off-opened',
          viewerId: request.id,
          viewerName: request.name ?? '',
          organisationId: null,
          vacancyId: null,
          fields,
        },
        request.accountId,
      );
    },
    async list(accountId, request) {
      const own = tables.accessLog
        .filter((entry) => entry.accountId === accountId && accountId === accountIdOf(actor))
        .sort((a, b) => b.at.getTime() - a.at.getTime())
        .map(({ accountId: _subject, ...entry }) => ({
          ...entry,
          organisationName: tables.organisations.get(entry.organisationId ?? '')?.name ?? null,
          vacancyTitle: tables.vacancies.get(entry.vacancyId ?? '')?.title ?? null,
        }));
      return pageOf(own, request);
    },
  };
}

/** The same viewer, who saw the same of somebody for the same vacancy, less than an hour apart. */
function isSameLook(one: AccessEntry, other: AccessEntry): boolean {
  return (
    one.viewerId === other.viewerId &&
    one.kind === other.kind &&
    one.organisationId === other.organisationId &&
    one.vacancyId === other.vacancyId &&
    new Set(one.fields).symmetricDifference(new Set(other.fields)).size === 0 &&
    Math.abs(one.at.getTime() - other.at.getTime()) < SAME_LOOK_MS
  );
}

/** Rankings that were shown; who they were shown to reads them, and the platform. */
export function inMemoryRankingLog(tables: Tables, actor: Actor): RankingLog {
  const sees = (viewerId: string) =>
    viewerId === accountIdOf(actor) || hasRegionRole(actor, 'platform-admin');
  return {
    async add(entry) {
      if (entry.viewerId !== accountIdOf(actor))
        throw new Error('row-level security: another viewer');
      tables.rankings.push(entry);
    },
    async list(viewerId, request) {
      const shown = tables.rankings
        .filter((entry) => entry.viewerId === viewerId && sees(viewerId))
        .sort((a, b) => b.at.getTime() - a.at.getTime());
      return pageOf(shown, request);
    },
  };
}

/** Mail as it waits to be sent; only the system takes it up. */
export function inMemoryMail(tables: Tables, actor: Actor): MailQueue {
  const change = (id: string, sent: (mail: QueuedMail) => Partial<QueuedMail>) => {
    tables.mail = tables.mail.map((mail) =>
      mail.id === id && isSystem(actor) ? { ...mail, ...sent(mail) } : mail,
    );
  };
  return {
    async add(mail) {
      if (tables.mail.some(({ id }) => id === mail.id)) {
        throw new DomainError('already_exists', { what: 'mail' });
      }
      const waiting = { attempts: 0, nextTryAt: new Date(0), handedAt: null, sentAt: null };
      tables.mail.push({ ...mail, ...waiting });
    },
    async claimDue(now, until) {
      if (!isSystem(actor)) return null;
      const [due] = tables.mail
        .filter(
          ({ sentAt, handedAt, nextTryAt }) =>
            sentAt === null && handedAt === null && nextTryAt <= now,
        )
        .sort((a, b) => a.nextTryAt.getTime() - b.nextTryAt.getTime());
      if (due === undefined) return null;
      const { id, to, subject, body } = due;
      const attempts = due.attempts + 1;
      change(id, () => ({ attempts, nextTryAt: until }));
      return { id, to, subject, body, attempts };
    },
    async handOver(id, attempt, at) {
      const held = tables.mail.find((mail) => mail.id === id);
      const isMine =
        isSystem(actor) &&
        held?.attempts === attempt &&
        held.handedAt === null &&
        held.sentAt === null;
      if (isMine) change(id, () => ({ handedAt: at }));
      return isMine;
    },
    async markSent(id, at) {
      change(id, () => ({ sentAt: at }));
    },
    async postpone(id, nextTryAt) {
      change(id, () => ({ nextTryAt, handedAt: null }));
    },
    async settleHanded(before) {
      const silent = tables.mail.filter(
        ({ sentAt, handedAt }) => sentAt === null && handedAt !== null && handedAt < before,
      );
      for (const { id, handedAt } of silent) change(id, () => ({ sentAt: handedAt }));
      return isSystem(actor) ? silent.length : 0;
    },
    async tidySent(before) {
      if (!isSystem(actor)) return;
      tables.mail = tables.mail.filter(({ sentAt }) => sentAt === null || sentAt >= before);
    },
  };
}
