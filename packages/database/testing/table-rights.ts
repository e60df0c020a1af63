import type { ActorName } from './actors.ts';
import { ACTORS } from './actors.ts';

/** Who may do what with one seeded row of a table; nobody else may. */
export interface TableRights {
  /** Picks the seeded row; `$1` is the id that `seed-every-table.ts` remembers for the table. */
  row: string;
  read: readonly ActorName[];
  /** A change that alters nothing that matters. */
  change: string;
  update: readonly ActorName[];
  delete: readonly ActorName[];
  /** What must differ in a second row like it. */
  copy: string;
  insert: readonly ActorName[];
}

const EVERYBODY = ACTORS;
const SIGNED_IN_AND_SYSTEM = ACTORS.filter((name) => name !== 'anonymous' && name !== 'link');
const SIGNED_IN = SIGNED_IN_AND_SYSTEM.filter((name) => name !== 'system');
const OWNERS = ['recruiter', 'admin'] as const;
const OWNERS_AND_SYSTEM = [...OWNERS, 'system'] as const;
const TWO_SIDES = [...OWNERS, 'person', 'system'] as const;
const ADMINS = ['admin', 'platformAdmin'] as const;
const NOBODY = [] as const;

const NEW_ID = `jsonb_build_object('id', gen_random_uuid())`;
const NEW_NUMBER = `jsonb_build_object('id', 1000000)`;

/**
 * The passport and its parts: the person alone, and neither a recruiter nor the platform itself, which
 * may only add the first one when an invitation is accepted.
 */
const ONLY_THE_PERSON = {
  read: ['person'],
  update: ['person'],
  delete: ['person'],
  insert: ['person'],
} as const satisfies Partial<TableRights>;

/** Every table that holds something of somebody. */
export const TABLES: Readonly<Record<string, TableRights>> = {
  organisation: {
    row: 'id = $1',
    read: SIGNED_IN_AND_SYSTEM,
    change: 'about = about',
    update: ADMINS,
    delete: NOBODY,
    copy: `jsonb_build_object('id', gen_random_uuid(), 'slug', 'copy')`,
    insert: ['platformAdmin'],
  },
  location: {
    row: 'id = $1',
    read: SIGNED_IN_AND_SYSTEM,
    change: 'name = name',
    update: ADMINS,
    delete: ADMINS,
    copy: NEW_ID,
    insert: ADMINS,
  },
  account: {
    row: 'id = $1',
    read: ['person', 'platformAdmin', 'system'],
    change: 'name = name',
    update: ['person', 'platformAdmin', 'system'],
    delete: NOBODY,
    copy: `jsonb_build_object('id', gen_random_uuid(), 'email', 'copy@example.org')`,
    insert: ['system'],
  },
  held_role: {
    row: 'account_id = $1',
    read: ['recruiter', 'admin', 'platformAdmin', 'system'],
    change: 'role = role',
    update: NOBODY,
    delete: ['admin', 'platformAdmin', 'system'],
    copy: `jsonb_build_object('id', gen_random_uuid(), 'role', 'case-manager')`,
    insert: ['admin', 'platformAdmin', 'system'],
  },
  session: {
    row: 'id_hash = $1',
    read: ['person', 'platformAdmin', 'system'],
    change: 'expires_at = expires_at',
    update: ['person', 'platformAdmin', 'system'],
    delete: ['person', 'platformAdmin', 'system'],
    copy: `jsonb_build_object('id_hash', 'copy')`,
    insert: ['person', 'platformAdmin', 'system'],
  },
  sign_in_attempt: {
    row: 'email = $1',
    read: ['system'],
    change: 'at = at',
    update: ['system'],
    delete: ['system'],
    copy: NEW_NUMBER,
    insert: ['system'],
  },
  invitation: {
    row: 'id = $1',
    read: ['admin', 'platformAdmin', 'system'],
    change: 'accepted_at = accepted_at',
    update: ['system'],
    delete: ADMINS,
    copy: `jsonb_build_object('id', gen_random_uuid(), 'token_hash', 'copy')`,
    insert: ['admin'],
  },
  vacancy: {
    row: 'id = $1',
    read: OWNERS_AND_SYSTEM,
    change: 'title = title',
    update: OWNERS_AND_SYSTEM,
    delete: NOBODY,
    copy: NEW_ID,
    insert: OWNERS,
  },
  vacancy_skill: {
    row: 'vacancy_id = $1',
    read: OWNERS_AND_SYSTEM,
    change: 'level = level',
    update: NOBODY,
    delete: OWNERS,
    copy: `jsonb_build_object('skill_id', 'copy')`,
    insert: OWNERS,
  },
  vacancy_import: {
    row: 'id = $1',
    read: OWNERS_AND_SYSTEM,
    change: 'handled = handled',
    update: OWNERS_AND_SYSTEM,
    delete: OWNERS_AND_SYSTEM,
    copy: NEW_ID,
    insert: OWNERS_AND_SYSTEM,
  },
  vacancy_import_row: {
    row: 'import_id = $1',
    read: OWNERS_AND_SYSTEM,
    change: 'landed = landed',
    update: OWNERS_AND_SYSTEM,
    delete: OWNERS_AND_SYSTEM,
    copy: `jsonb_build_object('position', 99)`,
    insert: OWNERS_AND_SYSTEM,
  },
  passport: {
    row: 'id = $1',
    change: 'phone = phone',
    copy: NEW_ID,
    ...ONLY_THE_PERSON,
    insert: ['person', 'system'],
  },
  passport_skill: {
    row: 'passport_id = $1',
    change: 'level = level',
    copy: `jsonb_build_object('skill_id', 'copy')`,
    ...ONLY_THE_PERSON,
  },
  registration: {
    row: 'passport_id = $1',
    change: 'number = number',
    copy: `jsonb_build_object('id', gen_random_uuid(), 'title', 'arts')`,
    ...ONLY_THE_PERSON,
  },
  evidence: {
    row: 'account_id = $1',
    change: 'state = state',
    copy: `jsonb_build_object('id', gen_random_uuid(), 'skill_id', 'copy')`,
    ...ONLY_THE_PERSON,
    delete: NOBODY,
  },
  registration_check: {
    row: 'account_id = $1',
    read: ['person'],
    change: 'told = told',
    update: NOBODY,
    delete: NOBODY,
    copy: `jsonb_build_object('registration_id', gen_random_uuid())`,
    insert: NOBODY,
  },
  sign_off_request: {
    row: 'id = $1',
    read: ['person', 'link'],
    // Who holds the link changes it by answering only, which has tests of its own.
    change: 'expires_at = expires_at',
    update: ['person'],
    delete: NOBODY,
    copy: `jsonb_build_object('id', gen_random_uuid(), 'token_hash', 'copy')`,
    insert: ['person'],
  },
  share_link: {
    row: 'account_id = $1',
    change: 'revoked_at = revoked_at',
    copy: `jsonb_build_object('id', gen_random_uuid(), 'token_hash', 'copy')`,
    ...ONLY_THE_PERSON,
    delete: NOBODY,
  },
  passport_lane: {
    row: 'passport_id = $1',
    change: 'lane = lane',
    copy: `jsonb_build_object('lane', 'traineeship')`,
    ...ONLY_THE_PERSON,
    insert: ['person', 'system'],
  },
  introduction: {
    row: 'id = $1',
    read: TWO_SIDES,
    change: 'status = status',
    update: TWO_SIDES,
    delete: NOBODY,
    copy: NEW_ID,
    insert: [...OWNERS, 'person'],
  },
  introduction_event: {
    row: 'introduction_id = $1',
    read: TWO_SIDES,
    change: 'at = at',
    update: NOBODY,
    delete: NOBODY,
    copy: NEW_NUMBER,
    insert: TWO_SIDES,
  },
  release: {
    row: 'introduction_id = $1',
    read: TWO_SIDES,
    change: 'revoked_at = now()',
    update: TWO_SIDES,
    delete: NOBODY,
    copy: NEW_ID,
    insert: ['person'],
  },
  placement: {
    row: 'id = $1',
    read: TWO_SIDES,
    change: 'status = status',
    update: TWO_SIDES,
    delete: NOBODY,
    copy: NEW_ID,
    insert: OWNERS,
  },
  training: {
    row: 'id = $1',
    read: SIGNED_IN,
    change: 'title = title',
    update: OWNERS,
    delete: NOBODY,
    copy: NEW_ID,
    insert: OWNERS,
  },
  training_skill: {
    row: 'training_id = $1',
    read: SIGNED_IN,
    change: 'level = level',
    update: NOBODY,
    delete: OWNERS,
    copy: `jsonb_build_object('skill_id', 'copy')`,
    insert: OWNERS,
  },
  training_session: {
    row: 'training_id = $1',
    read: SIGNED_IN,
    change: 'seats = seats',
    update: OWNERS,
    delete: OWNERS,
    copy: NEW_ID,
    insert: OWNERS,
  },
  seat_request: {
    row: 'id = $1',
    read: [...OWNERS, 'person'],
    // An answer that is the employer's to give.
    change: `status = 'declined', name = NULL, email = NULL`,
    update: OWNERS,
    delete: NOBODY,
    copy: NEW_ID,
    insert: ['person'],
  },
  second_track_case: {
    row: 'id = $1',
    read: ['caseManager', 'person'],
    change: 'name = name',
    update: NOBODY,
    delete: NOBODY,
    copy: `jsonb_build_object('id', gen_random_uuid(), 'email', 'copy@example.org', 'version', 0,
      'status', 'proposed')`,
    insert: ['caseManager'],
  },
  second_track_case_version: {
    row: 'case_id = $1 AND version = 2',
    read: ['caseManager', 'person'],
    change: 'facts = facts',
    update: NOBODY,
    delete: NOBODY,
    // What a case states is for the case manager to change.
    copy: `jsonb_build_object('version', 3)`,
    insert: ['caseManager'],
  },
  second_track_effort: {
    row: 'case_id = $1',
    read: ['caseManager', 'person'],
    change: 'kind = kind',
    update: NOBODY,
    delete: NOBODY,
    // A side writes in its own name only.
    copy: NEW_ID,
    insert: ['caseManager'],
  },
  second_track_reminder: {
    row: 'case_id = $1',
    read: ['system'],
    change: 'weeks = weeks',
    update: NOBODY,
    delete: NOBODY,
    copy: `jsonb_build_object('weeks', 1)`,
    insert: ['system'],
  },
  calendar_feed: {
    row: 'account_id = $1',
    read: ['caseManager', 'system'],
    change: 'created_at = created_at',
    update: ['caseManager'],
    delete: ['caseManager'],
    copy: `jsonb_build_object('token_hash', 'copy')`,
    insert: ['caseManager'],
  },
  concept: {
    row: 'uri = $1',
    read: SIGNED_IN_AND_SYSTEM,
    change: 'label = label',
    update: ['system'],
    delete: ['system'],
    copy: `jsonb_build_object('uri', 'copy')`,
    insert: ['system'],
  },
  concept_key: {
    row: 'own_id = $1',
    read: SIGNED_IN_AND_SYSTEM,
    change: 'uri = uri',
    update: ['system'],
    delete: ['system'],
    copy: `jsonb_build_object('own_id', 'copy')`,
    insert: ['system'],
  },
  concept_import: {
    row: 'id = $1',
    read: EVERYBODY,
    change: 'version = version',
    update: NOBODY,
    delete: NOBODY,
    copy: NEW_ID,
    insert: ['system'],
  },
  concept_load: {
    row: 'id = $1',
    read: ['platformAdmin', 'system'],
    change: 'rows = rows',
    update: ['platformAdmin', 'system'],
    delete: NOBODY,
    copy: NEW_ID,
    insert: ['platformAdmin', 'system'],
  },
  concept_load_file: {
    row: 'load_id = $1',
    read: ['platformAdmin', 'system'],
    change: 'size = size',
    update: ['platformAdmin', 'system'],
    delete: NOBODY,
    copy: `jsonb_build_object('position', 99)`,
    insert: ['platformAdmin', 'system'],
  },
  audit: {
    row: 'subject_id = $1',
    read: ADMINS,
    change: 'action = action',
    update: NOBODY,
    delete: NOBODY,
    copy: NEW_NUMBER,
    insert: EVERYBODY,
  },
  access_log: {
    row: 'account_id = $1',
    read: ['person'],
    change: 'kind = kind',
    update: NOBODY,
    delete: NOBODY,
    copy: NEW_ID,
    insert: ['recruiter'],
  },
  ranking_log: {
    row: 'viewer_id = $1',
    read: ['recruiter', 'platformAdmin'],
    change: 'kind = kind',
    update: NOBODY,
    delete: NOBODY,
    copy: NEW_NUMBER,
    insert: ['recruiter'],
  },
  outbox: {
    row: 'subject_id = $1',
    read: ['system'],
    change: 'event = event',
    update: NOBODY,
    delete: ['system'],
    copy: NEW_NUMBER,
    insert: EVERYBODY,
  },
  outbox_cursor: {
    row: 'follower = $1',
    read: ['system'],
    change: 'id = id',
    update: ['system'],
    delete: ['system'],
    copy: `jsonb_build_object('follower', 'copy')`,
    insert: ['system'],
  },
  mail: {
    row: 'id = $1',
    read: ['system'],
    change: 'attempts = attempts',
    update: ['system'],
    delete: NOBODY,
    copy: NEW_ID,
    insert: EVERYBODY,
  },
  idempotency_key: {
    row: 'account_id = $1',
    read: ['recruiter', 'system'],
    change: 'body = body',
    update: ['recruiter', 'system'],
    delete: ['recruiter', 'system'],
    copy: `jsonb_build_object('key', 'copy')`,
    insert: ['recruiter', 'system'],
  },
};
