import { addDays, type CalendarDate, calendarDateAt } from '@inzetbaar/domain/calendar';
import type { IntroductionReason } from '@inzetbaar/domain/introductions';
import {
  type CaseOutcome,
  type CaseStatement,
  type CaseStatus,
  deadlinesOf,
  type EffortByHand,
  effortOfIntroduction,
  type IntroductionHappening,
  inOrder,
  type Obligation,
} from '@inzetbaar/domain/second-track';
import type { Client } from 'pg';
import type { SeedPerson } from './generator/people.ts';
import { accountId, noon, organisationId } from './rows.ts';
import { stableId } from './stable-id.ts';

const EMPLOYER = 'woonzorg-korenbloem';
const CASE_MANAGER = 'casemanager@demo.inzetbaar.example';
const DEMO_CANDIDATE = 'candidate@demo.inzetbaar.example';

/** What employer and employee have met by themselves; nobody has to do the rest. */
const MET: readonly Obligation[] = [
  'problem-analysis',
  'action-plan',
  'evaluation',
  'notice-to-uwv',
  'first-year-evaluation',
  'second-track-start',
  'benefit-letter',
];

/** A case of the demo: when the sickness began and the case was opened, in days before today. */
interface SeedCase {
  name: string;
  email: string;
  firstDay: number;
  opened: number;
  /** Days before a deadline on which what it asks was done. */
  early: number;
  /** What was due within so many days before today is still to be done. */
  behind: number;
  agreed: boolean;
  outcome: CaseOutcome | null;
  conditions: CaseStatement['conditions'];
}

/**
 * Second-track cases of the demo case manager, in several weeks of sickness: written as their two sides
 * would, since the database lets nobody else. A case that is there stays as it is.
 */
export async function insertCases(
  client: Client,
  people: readonly SeedPerson[],
  today: CalendarDate,
): Promise<void> {
  for (const wanted of casesOf(people, today)) {
    const id = stableId('second-track-case', wanted.email);
    const openedOn = addDays(today, -wanted.opened);
    const { rowCount } = await client.query(
      `INSERT INTO second_track_case (id, organisation_id, email, name, first_day, created_at, updated_at)
       VALUES ($1, $2, $3, $4, $5, $6, $6) ON CONFLICT DO NOTHING`,
      [
        id,
        organisationId(EMPLOYER),
        wanted.email,
        wanted.name,
        addDays(today, -wanted.firstDay),
        noon(openedOn),
      ],
    );
    if (rowCount === 0) continue;
    await writeVersions(client, id, wanted, today);
    if (wanted.email === DEMO_CANDIDATE) await recordEfforts(client, id, openedOn, today);
  }
  await client.query(`SELECT set_config('app.kind', '', true), set_config('app.account_id', '', true),
    set_config('app.guides', '', true)`);
}

function casesOf(people: readonly SeedPerson[], today: CalendarDate): readonly SeedCase[] {
  const colleagues = people.filter(
    ({ employer, lanes, email }) =>
      employer === EMPLOYER && lanes.includes('second-track') && email !== DEMO_CANDIDATE,
  );
  const usual = { early: 3, behind: 0, agreed: true, outcome: null, conditions: [] } as const;
  const wanted: SeedCase[] = [
    {
      ...usual,
      name: 'Kim Kandidaat',
      email: DEMO_CANDIDATE,
      firstDay: 402,
      opened: 75,
      conditions: [
        { condition: 'no-lifting', until: addDays(today, 120) },
        { condition: 'max-4-hours-a-day', until: addDays(today, 60) },
      ],
    },
    {
      ...usual,
      name: 'Sam Voorbeeld',
      email: 'sam.voorbeeld@demo.inzetbaar.example',
      firstDay: 284,
      opened: 6,
      agreed: false,
    },
  ];
  const others: readonly Partial<SeedCase>[] = [
    { firstDay: 633, opened: 280, behind: 45 },
    { firstDay: 470, opened: 96, outcome: 'work-elsewhere' },
  ];
  others.forEach((each, place) => {
    const person = colleagues[place];
    if (person === undefined) return;
    const { name, email } = person;
    wanted.push({ ...usual, firstDay: 0, opened: 0, name, email, ...each });
  });
  return wanted;
}

/** Opened by the case manager, agreed to by the employee some days later, and kept up to date since. */
async function writeVersions(
  client: Client,
  id: string,
  wanted: SeedCase,
  today: CalendarDate,
): Promise<void> {
  const openedOn = addDays(today, -wanted.opened);
  let version = 0;
  const write = async (status: CaseStatus, on: CalendarDate, statement: CaseStatement) => {
    version += 1;
    await client.query(
      `INSERT INTO second_track_case_version (case_id, version, status, facts, at, written_by)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, version, status, JSON.stringify(inOrder(statement)), noon(on), accountId(CASE_MANAGER)],
    );
  };
  await actAs(client, 'case-manager', CASE_MANAGER);
  const atOpening = statementOf(wanted, openedOn, today);
  await write('proposed', openedOn, atOpening);
  if (!wanted.agreed) return;
  await actAs(client, 'candidate', wanted.email);
  await write('active', addDays(openedOn, 4), atOpening);
  await actAs(client, 'case-manager', CASE_MANAGER);
  const lately = addDays(today, -2);
  const present = statementOf(wanted, lately, today);
  if (wanted.outcome === null) await write('active', lately, present);
  else await write('ended', lately, { ...present, outcome: wanted.outcome });
}

/** What the case stated on a day: everything that was due was done somewhat earlier. */
function statementOf(wanted: SeedCase, on: CalendarDate, today: CalendarDate): CaseStatement {
  const firstDay = addDays(today, -wanted.firstDay);
  const before: CaseStatement = {
    sickness: { firstDay, interruptions: [], lastDay: null },
    contractHours: 24,
    workedHours: [
      { since: firstDay, hoursPerWeek: 0 },
      { since: addDays(firstDay, 200), hoursPerWeek: 8 },
    ],
    buildUp: [
      { since: addDays(today, 7), hoursPerWeek: 12 },
      { since: addDays(today, 35), hoursPerWeek: 16 },
      { since: addDays(today, 63), hoursPerWeek: 20 },
    ],
    prospect: 'none-here',
    conditions: wanted.conditions,
    done: [],
    exemptions: [],
    wageSanctionUntil: null,
    outcome: null,
  };
  const dueBy = addDays(on, wanted.early - wanted.behind);
  // One by one: when the next evaluation is due follows from the one before.
  for (let present = before; ;) {
    const next = deadlinesOf(present, on).find(
      ({ obligation, doneOn, dueOn }) =>
        MET.includes(obligation) && doneOn === null && dueOn <= dueBy,
    );
    if (next === undefined) return present;
    const isStart = next.obligation === 'second-track-start';
    const met = {
      obligation: next.obligation,
      on: addDays(isStart ? today : next.dueOn, -(isStart ? wanted.opened : wanted.early)),
    };
    present = { ...present, done: [...present.done, met] };
  }
}

/** What both sides wrote down, and what happened on the platform since the employee agreed. */
async function recordEfforts(
  client: Client,
  caseId: string,
  openedOn: CalendarDate,
  today: CalendarDate,
): Promise<void> {
  const none = { reason: null, organisation: null, note: null } as const;
  const byHand: readonly ['candidate' | 'case-manager', Omit<EffortByHand, 'on'>, number][] = [
    ['case-manager', { ...none, kind: 'conversation', result: 'done' }, 5],
    ['candidate', { ...none, kind: 'orientation', result: 'done' }, 14],
    [
      'candidate',
      { ...none, kind: 'application', result: 'open', organisation: 'Gemeente Voorbeeldstad' },
      24,
    ],
    [
      'case-manager',
      { ...none, kind: 'trial-day', result: 'continued', organisation: 'Zorggroep Maaslinde' },
      41,
    ],
    ['case-manager', { ...none, kind: 'conversation', result: 'done' }, 47],
  ];
  for (const [party, effort, day] of byHand) {
    const on = addDays(openedOn, day);
    await actAs(client, party, party === 'candidate' ? DEMO_CANDIDATE : CASE_MANAGER);
    await client.query(
      `INSERT INTO second_track_effort (id, case_id, source, kind, on_day, party, result, reason, organisation, note,
         recorded_at)
       VALUES ($1, $2, 'hand', $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        stableId('effort', caseId, day),
        caseId,
        effort.kind,
        on,
        party,
        effort.result,
        effort.reason,
        effort.organisation,
        effort.note,
        noon(on),
      ],
    );
  }
  await recordIntroductions(client, addDays(openedOn, 4), today);
}

async function recordIntroductions(
  client: Client,
  agreedOn: CalendarDate,
  today: CalendarDate,
): Promise<void> {
  const { rows } = await client.query<{
    id: string;
    transition: IntroductionHappening['transition'];
    by: IntroductionHappening['by'];
    reason: IntroductionReason | null;
    meetingAt: Date | null;
    at: Date;
    nth: number;
  }>(
    `SELECT i.id, e.transition, e.by, i.reason, i.meeting_at AS "meetingAt", e.at,
       row_number() OVER (PARTITION BY i.id ORDER BY e.at)::int AS nth
     FROM introduction i JOIN introduction_event e ON e.introduction_id = i.id
     WHERE i.account_id = $1 ORDER BY e.at`,
    [accountId(DEMO_CANDIDATE)],
  );
  await client.query(`SELECT set_config('app.kind', 'system', true)`);
  for (const { id, at, nth, ...happened } of rows) {
    const on = calendarDateAt(at);
    if (on < agreedOn || on > today) continue;
    // In the demo a release is always the second step, after interest or an invitation.
    const effort = effortOfIntroduction({ ...happened, from: 'interested' }, on);
    if (effort === null) continue;
    await client.query(`SELECT record_platform_effort('introduction', $1, $2, $3, $4)`, [
      id,
      String(nth),
      JSON.stringify(effort),
      at,
    ]);
  }
}

/** Writes from now on as one of the two sides of a case. */
async function actAs(
  client: Client,
  party: 'candidate' | 'case-manager',
  email: string,
): Promise<void> {
  const guides = party === 'case-manager' ? `{${organisationId(EMPLOYER)}}` : '';
  await client.query(
    `SELECT set_config('app.kind', 'user', true), set_config('app.account_id', $1, true),
       set_config('app.guides', $2, true)`,
    [accountId(email), guides],
  );
}
