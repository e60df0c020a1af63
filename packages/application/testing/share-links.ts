import type { CalendarDate } from '@inzetbaar/domain/calendar';
import type { Actor } from '@inzetbaar/domain/identity';
import { shareLinkStandingOn, type SharedPart, shownCheckOn } from '@inzetbaar/domain/passports';
import {
  type PassportParts,
  SAME_LOOK_MS,
  type ShareLinkRepository,
  type StoredEvidence,
  type StoredShareLink,
} from '../ports/index.ts';
import { pageOf } from './paging.ts';
import type { Tables } from './tables.ts';
import { accountIdOf, isSystem } from './visibility.ts';

/** Share links: the person alone; what one shows is told by `open`, as the function in the database does. */
export function inMemoryShareLinks(tables: Tables, actor: Actor): ShareLinkRepository {
  const isOwn = ({ accountId }: StoredShareLink) => accountId === accountIdOf(actor);
  const own = (accountId: string) =>
    [...tables.shareLinks.values()].filter((link) => link.accountId === accountId && isOwn(link));

  return {
    async insert(link) {
      if (!isOwn(link)) throw new Error('row-level security: only the own');
      tables.shareLinks.set(link.id, link);
    },
    async find(id) {
      const found = tables.shareLinks.get(id);
      return found !== undefined && isOwn(found) ? found : null;
    },
    async list(accountId, request) {
      const newestFirst = own(accountId).sort(
        (a, b) => b.createdAt.getTime() - a.createdAt.getTime() || (a.id < b.id ? 1 : -1),
      );
      return pageOf(newestFirst, request);
    },
    async countOpen(accountId, today) {
      return own(accountId).filter((link) => shareLinkStandingOn(link, today) === 'open').length;
    },
    async revoke(id, at) {
      const link = tables.shareLinks.get(id);
      if (link === undefined || !isOwn(link) || link.revokedAt !== null) return false;
      tables.shareLinks.set(id, { ...link, revokedAt: at });
      return true;
    },
    async open(tokenHash, at, today) {
      if (!isSystem(actor)) return null;
      const link = [...tables.shareLinks.values()].find((one) => one.tokenHash === tokenHash);
      if (link === undefined || shareLinkStandingOn(link, today) !== 'open') return null;
      if (tables.accounts.get(link.accountId)?.disabledAt !== null) return null;
      tables.shareLinks.set(link.id, { ...link, views: link.views + 1, lastViewedAt: at });
      log(tables, link, at);
      const content = contentOf(tables, link, today);
      if (content === null) return null;
      const { parts, skills, until } = link;
      return { choice: { parts, skills }, until, content };
    },
  };
}

function log(tables: Tables, { id, accountId, label, parts }: StoredShareLink, at: Date): void {
  const same = tables.accessLog.findLast(
    (entry) => entry.viewerId === id && at.getTime() - entry.at.getTime() < SAME_LOOK_MS,
  );
  if (same !== undefined) {
    same.times += 1;
    same.lastAt = at;
    return;
  }
  tables.accessLog.push({
    id: `20000000-0000-4000-a000-${tables.accessLog.length.toString(16).padStart(12, '0')}`,
    at,
    lastAt: at,
    times: 1,
    accountId,
    kind: 'share-link-opened',
    viewerId: id,
    viewerName: label,
    organisationId: null,
    vacancyId: null,
    fields: parts,
  });
}

function contentOf(
  tables: Tables,
  { accountId, parts }: StoredShareLink,
  today: CalendarDate,
): PassportParts | null {
  const passport = [...tables.passports.values()].find((one) => one.accountId === accountId);
  const account = tables.accounts.get(accountId);
  if (passport === undefined || account === undefined) return null;
  const evidence = [...tables.evidence.values()].filter((one) => one.accountId === accountId);
  const has = (part: SharedPart) => parts.includes(part);
  return {
    ...(has('name') ? { name: account.name } : {}),
    ...(has('skills')
      ? {
          skills: passport.skills.map(({ skillId, level, lastUsedYear }) => ({
            skillId,
            level: has('levels') ? level : null,
            lastUsedYear: has('levels') ? lastYear(lastUsedYear, evidence, skillId) : null,
          })),
        }
      : {}),
    ...(has('evidence')
      ? {
          evidence: evidence
            .filter((one) => counts(one, today))
            .map(({ skillId, kind, level, givenOn, validUntil }) => ({
              skillId,
              kind,
              level: has('levels') ? level : null,
              givenOn,
              validUntil,
              givenBy: null,
            })),
        }
      : {}),
    ...(has('registrations')
      ? {
          registrations: passport.registrations.flatMap((held) => {
            const shown = shownCheckOn(held, today);
            if (shown === null) return [];
            const { title, number, validUntil } = held;
            return [{ title, number: has('name') ? number : null, validUntil, ...shown }];
          }),
        }
      : {}),
    ...(has('hours')
      ? {
          hours: {
            hoursMin: passport.hoursMin,
            hoursMax: passport.hoursMax,
            availability: passport.availability,
          },
        }
      : {}),
    ...(has('area')
      ? {
          area: {
            municipalityCode: passport.municipalityCode,
            maxTravelKm: passport.maxTravelKm,
          },
        }
      : {}),
    ...(has('wishes')
      ? { wishes: { branches: passport.wishedBranches, forms: passport.wishedForms } }
      : {}),
  };
}

function counts({ kind, state, validUntil }: StoredEvidence, today: CalendarDate): boolean {
  return (
    kind !== 'own-statement' && state === 'standing' && (validUntil === null || validUntil >= today)
  );
}

function lastYear(
  told: number | undefined,
  evidence: readonly StoredEvidence[],
  skillId: string,
): number | null {
  const years = evidence
    .filter((one) => one.skillId === skillId && one.state !== 'withdrawn')
    .flatMap(({ lastPractisedOn }) =>
      lastPractisedOn === null ? [] : Number(lastPractisedOn.slice(0, 4)),
    );
  const all = told === undefined ? years : [told, ...years];
  return all.length === 0 ? null : Math.max(...all);
}
