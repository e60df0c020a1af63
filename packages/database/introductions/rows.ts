import type {
  IntroductionEvent,
  ReleasedEvidence,
  ReleasedPersonFields,
  StoredIntroduction,
} from '@inzetbaar/application/ports';
import {
  INTRODUCTION_REASONS,
  INTRODUCTION_STATUSES,
  INTRODUCTION_TRANSITION_NAMES,
  RELEASE_FIELDS,
} from '@inzetbaar/domain/introductions';
import { ENTRUSTMENT_LEVELS, EVIDENCE_KINDS, WORK_CONDITIONS } from '@inzetbaar/domain/passports';

import type { Evidence, Prisma } from '../generated/client.ts';
import {
  allOf,
  calendarDateOf,
  calendarDateOrNull,
  numberOf,
  oneOf,
  oneOfOrNull,
} from '../mapping/index.ts';
import { type RegistrationRow, registrationOf } from '../passports/rows.ts';

const SIDES = ['candidate', 'employer'] as const;
const PARTIES = ['candidate', 'employer', 'system'] as const;
const EVENTS = [...INTRODUCTION_TRANSITION_NAMES, 'show-interest', 'invite'] as const;

/** The latest release and everything that happened, oldest first. */
export const WITH_HISTORY = {
  releases: {
    select: { fields: true, until: true, revokedAt: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 1,
  },
  events: { select: { transition: true, by: true, at: true }, orderBy: { id: 'asc' } },
} as const satisfies Prisma.IntroductionInclude;

type IntroductionRow = Prisma.IntroductionGetPayload<{ include: typeof WITH_HISTORY }>;

export function introductionOf({ releases, events, ...row }: IntroductionRow): StoredIntroduction {
  const [release] = releases;
  return {
    ...row,
    status: oneOf(INTRODUCTION_STATUSES, row.status, 'introduction.status'),
    startedBy: oneOf(SIDES, row.startedBy, 'introduction.started_by'),
    meetingProposedBy: oneOfOrNull(
      SIDES,
      row.meetingProposedBy,
      'introduction.meeting_proposed_by',
    ),
    reason: oneOfOrNull(INTRODUCTION_REASONS, row.reason, 'introduction.reason'),
    release:
      release === undefined
        ? null
        : {
            fields: allOf(RELEASE_FIELDS, release.fields, 'release.fields'),
            until: calendarDateOf(release.until),
            revokedAt: release.revokedAt,
          },
    events: events.map(eventOf),
  };
}

function eventOf({ transition, by, at }: IntroductionRow['events'][number]): IntroductionEvent {
  return {
    at,
    transition: oneOf(EVENTS, transition, 'introduction_event.transition'),
    by: oneOf(PARTIES, by, 'introduction_event.by'),
  };
}

/** A row of the function `released_person`: what was not released is null. */
export interface ReleasedRow {
  fields: string[];
  name: string | null;
  email: string | null;
  phone: string | null;
  employer: string | null;
  registrations: RegistrationRow[] | null;
  workConditions: string[] | null;
  introductionText: string | null;
}

/** Only what the release names is present, so that "not released" and "empty" stay two things. */
export function releasedPersonOf(row: ReleasedRow): ReleasedPersonFields {
  const fields = allOf(RELEASE_FIELDS, row.fields, 'release.fields');
  const shows = (field: (typeof RELEASE_FIELDS)[number]) => fields.includes(field);
  return {
    ...(shows('name') && { name: row.name ?? '' }),
    ...(shows('email') && { email: row.email ?? '' }),
    ...(shows('phone') && { phone: row.phone }),
    ...(shows('employer') && { employer: row.employer }),
    ...(shows('registrations') && {
      registrations: (row.registrations ?? []).map(registrationOf),
    }),
    ...(shows('work-conditions') && {
      workConditions: allOf(WORK_CONDITIONS, row.workConditions ?? [], 'passport.work_conditions'),
    }),
    ...(shows('introduction-text') && { introductionText: row.introductionText ?? '' }),
  };
}

/** A row of the function `released_evidence`. */
export type EvidenceRow = Pick<Evidence, 'skillId' | 'kind' | 'level' | 'givenOn' | 'validUntil'>;

export function releasedEvidenceOf(row: EvidenceRow): ReleasedEvidence {
  return {
    skillId: row.skillId,
    kind: oneOf(EVIDENCE_KINDS, row.kind, 'evidence.kind'),
    level: numberOf(ENTRUSTMENT_LEVELS, row.level, 'evidence.level'),
    givenOn: calendarDateOf(row.givenOn),
    validUntil: calendarDateOrNull(row.validUntil),
  };
}
