import type {
  OpenedShareLink,
  PassportParts,
  ShareLinkRepository,
  StoredShareLink,
} from '@inzetbaar/application/ports';
import { BRANCHES } from '@inzetbaar/domain/branches';
import {
  ENTRUSTMENT_LEVELS,
  EVIDENCE_KINDS,
  SHARED_PARTS,
  SKILL_CHOICES,
} from '@inzetbaar/domain/passports';
import { LEGAL_TITLES } from '@inzetbaar/domain/law';
import { PLACEMENT_FORMS } from '@inzetbaar/domain/placements';

import type { Prisma, ShareLink } from '../generated/client.ts';
import { allOf, calendarDateOf, dateOf, numberOf, oneOf } from '../mapping/index.ts';
import { before, instantCursor, pageFrom, rowsToTake } from '../paging/index.ts';

/** What `open_share_link` tells; parts that were not chosen, and nulls, are absent. */
interface SharedRow {
  name?: string;
  skills?: { skillId: string; level?: number; lastUsedYear?: number }[];
  evidence?: {
    skillId: string;
    kind: string;
    level?: number;
    givenOn: string;
    validUntil?: string;
  }[];
  registrations?: {
    title: string;
    number?: string;
    validUntil?: string;
    isChecked: boolean;
    checkedOn?: string;
  }[];
  hours?: { hoursMin: number; hoursMax: number; availability: number };
  area?: { municipalityCode?: string; maxTravelKm?: number };
  wishes?: { branches: string[]; forms: string[] };
}

interface OpenedRow {
  parts: string[];
  skillsOf: string;
  skillNames: string[];
  until: Date;
  content: SharedRow;
}

/** Share links: the person alone; what one shows comes from `open_share_link`. */
export function shareLinksIn(tx: Prisma.TransactionClient): ShareLinkRepository {
  return {
    async insert({ skills, parts, until, ...link }) {
      await tx.shareLink.createMany({
        data: {
          ...link,
          parts: [...parts],
          skillsOf: skills.of,
          skillNames: [...skills.names],
          until: dateOf(until),
        },
      });
    },
    async find(id) {
      const row = await tx.shareLink.findUnique({ where: { id } });
      return row === null ? null : shareLinkOf(row);
    },
    async list(accountId, request) {
      const where = { accountId };
      const rows = await tx.shareLink.findMany({
        where: { ...where, ...before('createdAt', instantCursor(request.cursor)) },
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        take: rowsToTake(request),
      });
      const total = await tx.shareLink.count({ where });
      return pageFrom(
        rows,
        request,
        total,
        ({ createdAt, id }) => [createdAt.toISOString(), id],
        shareLinkOf,
      );
    },
    async countOpen(accountId, today) {
      await tx.$queryRaw`
        SELECT pg_advisory_xact_lock(hashtextextended('share_link ' || ${accountId}, 0))::text`;
      return tx.shareLink.count({
        where: { accountId, revokedAt: null, until: { gte: dateOf(today) } },
      });
    },
    async revoke(id, at) {
      const { count } = await tx.shareLink.updateMany({
        where: { id, revokedAt: null },
        data: { revokedAt: at },
      });
      return count === 1;
    },
    async open(tokenHash, at, today) {
      const [row] = await tx.$queryRaw<OpenedRow[]>`
        SELECT parts, skills_of AS "skillsOf", skill_names AS "skillNames", until, content
        FROM open_share_link(${tokenHash}, ${at}::timestamptz, ${today}::date)`;
      return row === undefined ? null : openedOf(row);
    },
  };
}

function choiceOf({ parts, skillsOf, skillNames }: Omit<OpenedRow, 'until' | 'content'>) {
  return {
    parts: allOf(SHARED_PARTS, parts, 'share_link.parts'),
    skills: { of: oneOf(SKILL_CHOICES, skillsOf, 'share_link.skills_of'), names: skillNames },
  };
}

function shareLinkOf({ parts, skillsOf, skillNames, until, ...row }: ShareLink): StoredShareLink {
  return { ...row, ...choiceOf({ parts, skillsOf, skillNames }), until: calendarDateOf(until) };
}

function openedOf({ until, content, ...chosen }: OpenedRow): OpenedShareLink {
  return { choice: choiceOf(chosen), until: calendarDateOf(until), content: partsOf(content) };
}

function partsOf(row: SharedRow): PassportParts {
  const { name, skills, evidence, registrations, hours, area, wishes } = row;
  return {
    ...(name === undefined ? {} : { name }),
    ...(skills === undefined
      ? {}
      : {
          skills: skills.map(({ skillId, level, lastUsedYear }) => ({
            skillId,
            level: levelOf(level),
            lastUsedYear: lastUsedYear ?? null,
          })),
        }),
    ...(evidence === undefined
      ? {}
      : {
          evidence: evidence.map((one) => ({
            skillId: one.skillId,
            kind: oneOf(EVIDENCE_KINDS, one.kind, 'evidence.kind'),
            level: levelOf(one.level),
            givenOn: one.givenOn,
            validUntil: one.validUntil ?? null,
            givenBy: null,
          })),
        }),
    ...(registrations === undefined
      ? {}
      : {
          registrations: registrations.map((one) => ({
            title: oneOf(LEGAL_TITLES, one.title, 'registration.title'),
            number: one.number ?? null,
            validUntil: one.validUntil ?? null,
            isChecked: one.isChecked,
            checkedOn: one.checkedOn ?? null,
          })),
        }),
    ...(hours === undefined ? {} : { hours }),
    ...(area === undefined
      ? {}
      : {
          area: {
            municipalityCode: area.municipalityCode ?? null,
            maxTravelKm: area.maxTravelKm ?? null,
          },
        }),
    ...(wishes === undefined
      ? {}
      : {
          wishes: {
            branches: allOf(BRANCHES, wishes.branches, 'passport.wished_branches'),
            forms: allOf(PLACEMENT_FORMS, wishes.forms, 'passport.wished_forms'),
          },
        }),
  };
}

function levelOf(level: number | undefined) {
  return level === undefined ? null : numberOf(ENTRUSTMENT_LEVELS, level, 'passport_skill.level');
}
