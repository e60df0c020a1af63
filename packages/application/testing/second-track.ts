import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { DomainError } from '@inzetbaar/domain/errors';
import { type Actor, organisationsOf } from '@inzetbaar/domain/identity';
import { type CaseStatus, isOpenCase } from '@inzetbaar/domain/second-track';
import type { CalendarFeedRepository, SecondTrackRepository, StoredCase } from '../ports/index.ts';
import { pageOf } from './paging.ts';
import type { Tables } from './tables.ts';
import { accountIdOf, isSystem } from './visibility.ts';

type CaseInTable = Omit<StoredCase, 'organisationName'>;

/** The steps of the trigger in the database. */
const BY_PERSON: readonly [CaseStatus, CaseStatus][] = [
  ['proposed', 'active'],
  ['stopped', 'active'],
  ['proposed', 'declined'],
  ['active', 'stopped'],
];
const BY_CASE_MANAGER: readonly [CaseStatus, CaseStatus][] = [
  ['proposed', 'cancelled'],
  ['active', 'ended'],
  ['stopped', 'ended'],
];

/** Cases as row-level security and the trigger on versions hold them. */
export function inMemorySecondTrack(tables: Tables, actor: Actor): SecondTrackRepository {
  const { secondTrackCases: cases } = tables;
  const guided = organisationsOf(actor, ['case-manager']);
  const ownId = accountIdOf(actor);
  const isOwn = ({ accountId }: CaseInTable) => accountId !== null && accountId === ownId;
  const isGuided = ({ organisationId }: CaseInTable) => guided.includes(organisationId);
  const seen = () => [...cases.values()].filter((one) => isOwn(one) || isGuided(one));
  const named = (one: CaseInTable): StoredCase => ({
    ...one,
    organisationName: tables.organisations.get(one.organisationId)?.name ?? '',
  });
  const accountWith = (email: string) =>
    [...tables.accounts.values()].find((account) => account.email === email)?.id ?? null;
  const requireSystem = () => {
    if (!isSystem(actor)) throw new Error('row-level security: for the system');
  };

  const write = (next: CaseInTable) => {
    if (ownId === null) throw new Error('row-level security: not a case of the writer');
    if (isTaken(cases, next)) throw new DomainError('case_overlaps', {});
    const { id, version, status, statement, updatedAt: at } = next;
    tables.caseVersions.push({ id, version, status, statement, at, writtenBy: ownId });
    cases.set(id, next);
  };

  return {
    async find(id) {
      const found = seen().find((one) => one.id === id);
      return found === undefined ? null : named(found);
    },
    async list({ of, statuses, ...request }) {
      const found = seen()
        .filter((one) =>
          'accountId' in of
            ? one.accountId === of.accountId
            : of.organisationIds.includes(one.organisationId),
        )
        .filter(({ status }) => statuses === undefined || statuses.includes(status))
        .sort((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime() || (a.id < b.id ? 1 : -1));
      return pageOf(found.map(named), request);
    },
    async insert(opened) {
      const one: CaseInTable = { ...opened, accountId: accountWith(opened.email) };
      if (!isGuided(one) || isOwn(one) || one.status !== 'proposed') {
        throw new Error('row-level security: not a case to open');
      }
      write(one);
      tables.employerNames.set(one.id, named(one).organisationName);
    },
    async history(id) {
      if (!seen().some((one) => one.id === id)) return null;
      return {
        employerName: tables.employerNames.get(id) ?? '',
        versions: tables.caseVersions
          .filter((one) => one.id === id)
          .map(({ version, status, statement, at }) => ({ version, status, statement, at })),
      };
    },
    async addVersion({ id, status, statement, updatedAt }, expectedVersion) {
      const present = cases.get(id);
      if (present === undefined || !(isOwn(present) || isGuided(present))) {
        throw new Error('row-level security: not a case of the writer');
      }
      if (present.version !== expectedVersion) return false;
      const isStep = (steps: typeof BY_PERSON) =>
        steps.some(([from, to]) => from === present.status && to === status);
      const same = JSON.stringify(statement) === JSON.stringify(present.statement);
      const may = isOwn(present)
        ? same && isStep(BY_PERSON)
        : isStep(BY_CASE_MANAGER) || (status === present.status && isOpenCase(status));
      if (!may) throw new Error('row-level security: not a step of the writer');
      write({ ...present, status, statement, updatedAt, version: expectedVersion + 1 });
      if (isOwn(present) && status === 'active') becomeCandidate(tables, present.accountId);
      return true;
    },
    async takeUp(accountId, organisationId) {
      requireSystem();
      const email = tables.accounts.get(accountId)?.email;
      for (const one of cases.values()) {
        if (one.accountId !== null || one.organisationId !== organisationId) continue;
        if (one.email === email) cases.set(one.id, { ...one, accountId });
      }
    },
    async reach(id) {
      const one = cases.get(id);
      if (one === undefined || !isGuided(one) || one.accountId !== null) return false;
      const accountId = accountWith(one.email);
      if (accountId === null || accountId === ownId) return false;
      cases.set(id, { ...one, accountId });
      return true;
    },
    async listClocks(afterId, limit) {
      requireSystem();
      return [...cases.values()]
        .filter(({ id, status }) => isOpenCase(status) && (afterId === null || id > afterId))
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .slice(0, limit)
        .map(({ id, organisationId, statement }) => {
          const { sickness, done, exemptions, wageSanctionUntil } = statement;
          return { id, organisationId, facts: { sickness, done, exemptions, wageSanctionUntil } };
        });
    },
    async remindersOf(caseId) {
      requireSystem();
      return tables.caseReminders
        .filter((one) => one.caseId === caseId)
        .map(({ deadlineId, dueOn, weeks }) => ({ deadlineId, dueOn, weeks }));
    },
    async addReminder(caseId, { deadlineId, dueOn, weeks }) {
      requireSystem();
      const went = tables.caseReminders.some(
        (one) =>
          one.caseId === caseId &&
          one.deadlineId === deadlineId &&
          one.dueOn === dueOn &&
          one.weeks === weeks,
      );
      if (!went) tables.caseReminders.push({ caseId, deadlineId, dueOn, weeks });
      return !went;
    },
  };
}

/** As the exclusion constraint has it. */
function isTaken(cases: Tables['secondTrackCases'], next: CaseInTable): boolean {
  const counts = ({ status }: CaseInTable) => status !== 'declined' && status !== 'cancelled';
  const lastDayOf = ({ status, statement, updatedAt }: CaseInTable) =>
    statement.sickness.lastDay ?? (status === 'ended' ? calendarDateAt(updatedAt) : '9999-12-31');
  return (
    counts(next) &&
    [...cases.values()].some(
      (other) =>
        other.id !== next.id &&
        counts(other) &&
        other.organisationId === next.organisationId &&
        other.email === next.email &&
        other.statement.sickness.firstDay <= lastDayOf(next) &&
        next.statement.sickness.firstDay <= lastDayOf(other),
    )
  );
}

function becomeCandidate(tables: Tables, accountId: string | null): void {
  const account = accountId === null ? undefined : tables.accounts.get(accountId);
  if (account === undefined || account.roles.some(({ role }) => role === 'candidate')) return;
  const held = { role: 'candidate', organisationId: null } as const;
  tables.accounts.set(account.id, { ...account, roles: [...account.roles, held] });
}

/** Calendar addresses: the own one; the system reads the one behind a hash. */
export function inMemoryCalendarFeeds(tables: Tables, actor: Actor): CalendarFeedRepository {
  const ownId = accountIdOf(actor);
  const requireOwn = (accountId: string) => {
    if (accountId !== ownId) throw new Error('row-level security: only the own calendar');
  };
  return {
    async find(accountId) {
      return accountId === ownId ? (tables.calendarFeeds.get(accountId) ?? null) : null;
    },
    async put(feed) {
      requireOwn(feed.accountId);
      tables.calendarFeeds.set(feed.accountId, feed);
    },
    async remove(accountId) {
      return accountId === ownId && tables.calendarFeeds.delete(accountId);
    },
    async findByTokenHash(tokenHash) {
      const found = [...tables.calendarFeeds.values()].find((one) => one.tokenHash === tokenHash);
      const reads = found !== undefined && (isSystem(actor) || found.accountId === ownId);
      return reads ? found : null;
    },
  };
}
