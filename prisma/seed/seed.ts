import { parseArgs } from 'node:util';
import { hashPassword } from '@inzetbaar/auth/passwords';
import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { Client } from 'pg';
import { insertCases } from './cases.ts';
import { makeContacts } from './contacts.ts';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './demo-accounts.ts';
import { demoPeople } from './generator/demo-people.ts';
import { SEED_ORGANISATIONS } from './generator/organisations.ts';
import { generatePeople, type SeedPerson } from './generator/people.ts';
import { generateTrainings } from './generator/trainings.ts';
import { generateVacancies, type SeedVacancy } from './generator/vacancies.ts';
import { knowledgeAuthorRows, knowledgeRows } from './knowledge.ts';
import { insertRows, type Row } from './insert-rows.ts';
import {
  accountRow,
  demoRoleRows,
  heldRoleRow,
  laneRows,
  locationRows,
  organisationRow,
  passportRow,
  passportSkillRows,
  registrationCheckRows,
  registrationRows,
  trainingRow,
  trainingSessionRows,
  trainingSkillRows,
  vacancyRow,
  vacancySkillRows,
} from './rows.ts';

/** Whatever the size of the region, employers offer so many trainings. */
const TRAININGS = 42;
/** Only so many people have introductions and second-track cases. */
const PEOPLE_WITH_CONTACTS = 300;

/**
 * Fills a database with the demo region. What is there stays: the same seed gives the same rows, so
 * asking for more adds the difference. All of it lands in one transaction, or nothing.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      vacancies: { type: 'string', default: '400' },
      people: { type: 'string', default: '300' },
      seed: { type: 'string', default: '1' },
    },
  });
  const [vacancyCount, peopleCount, seed] = [values.vacancies, values.people, values.seed].map(
    wholeNumber,
  );
  if (vacancyCount === undefined || peopleCount === undefined || seed === undefined) {
    throw new Error('--vacancies, --people and --seed take whole numbers from 0.');
  }
  const client = new Client({ connectionString: process.env['DATABASE_OWNER_URL'] });
  await client.connect();
  try {
    await client.query('BEGIN');
    await fill(client, { vacancyCount, peopleCount, seed });
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}

function wholeNumber(text: string): number | undefined {
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

interface Size {
  vacancyCount: number;
  peopleCount: number;
  seed: number;
}

async function fill(client: Client, { vacancyCount, peopleCount, seed }: Size): Promise<void> {
  const today = calendarDateAt(new Date());
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const people = [...demoPeople(today), ...generatePeople({ seed, count: peopleCount, today })];
  const vacancies = [...generateVacancies({ seed, count: vacancyCount, today })];
  const insert = (table: string, rows: readonly Row[]) => insertRows(client, table, rows);

  await insert('organisation', SEED_ORGANISATIONS.map(organisationRow));
  await insert('location', SEED_ORGANISATIONS.flatMap(locationRows));
  await insertAccounts(insert, people, passwordHash);
  await insert(
    'passport',
    people.map((person) => passportRow(person, today)),
  );
  await insert('passport_skill', people.flatMap(passportSkillRows));
  await insert('registration', people.flatMap(registrationRows));
  await insert(
    'registration_check',
    people.flatMap((person) => registrationCheckRows(person, today)),
  );
  await insert('passport_lane', people.flatMap(laneRows));
  const vacancyRows = vacancies.map((vacancy, number) => vacancyRow(vacancy, number, today));
  await insert('vacancy', vacancyRows);
  await insert('vacancy_skill', vacancies.flatMap(vacancySkillRows));
  const trainings = generateTrainings({ seed, count: TRAININGS, today });
  await insert(
    'training',
    trainings.map((training) => trainingRow(training, today)),
  );
  await insert('training_skill', trainings.flatMap(trainingSkillRows));
  await insert('training_session', trainings.flatMap(trainingSessionRows));
  const authors = knowledgeAuthorRows(passwordHash);
  await insert('account', authors.accounts);
  await insert('held_role', authors.roles);
  await insert('knowledge_entry', knowledgeRows(today));
  await insertContacts(client, people, vacancies, vacancyRows, { seed, today });
  await insertCases(client, people.slice(0, PEOPLE_WITH_CONTACTS), today);
  await announce(client);
  process.stdout.write(
    `Demo region: ${SEED_ORGANISATIONS.length} organisations, ${vacancies.length} vacancies, ${people.length} people, ${trainings.length} trainings.\n`,
  );
}

type Insert = (table: string, rows: readonly Row[]) => Promise<number>;

async function insertAccounts(insert: Insert, people: readonly SeedPerson[], passwordHash: string) {
  const demoEmails = new Set(DEMO_ACCOUNTS.map(({ email }) => email));
  const others = people.filter(({ email }) => !demoEmails.has(email));
  await insert('account', [
    ...DEMO_ACCOUNTS.map(({ email, name }) => accountRow(email, name, passwordHash)),
    ...others.map(({ email, name }) => accountRow(email, name, passwordHash)),
  ]);
  await insert('held_role', [
    ...DEMO_ACCOUNTS.flatMap(demoRoleRows),
    ...others.map(({ email, lanes }) =>
      heldRoleRow(
        email,
        lanes.includes('traineeship') && lanes.length === 1 ? 'trainee' : 'candidate',
        null,
      ),
    ),
  ]);
}

/** Introductions only once, when the region is new: adding people later makes no new ones. */
async function insertContacts(
  client: Client,
  people: readonly SeedPerson[],
  vacancies: readonly SeedVacancy[],
  rows: readonly Row[],
  options: { seed: number; today: string },
): Promise<void> {
  const { rows: there } = await client.query('SELECT 1 FROM introduction LIMIT 1');
  if (there.length > 0) return;
  const open = vacancies
    .filter((_, number) => rows[number]?.['status'] === 'published')
    .slice(0, 600);
  const made = makeContacts(
    people.slice(0, PEOPLE_WITH_CONTACTS),
    open,
    Math.min(480, people.length * 2),
    options,
  );
  await insertRows(client, 'introduction', made.introductions);
  await insertRows(client, 'introduction_event', made.events);
  await insertRows(client, 'release', made.releases);
  await insertRows(client, 'placement', made.placements);
  await insertRows(client, 'awaited_answer', made.awaitedAnswers);
}

/** Tells the index and the board of a running platform. */
async function announce(client: Client): Promise<void> {
  await client.query(
    `INSERT INTO outbox (event, subject_id) SELECT 'vacancy.changed', id FROM vacancy`,
  );
  await client.query(
    `INSERT INTO outbox (event, subject_id) SELECT 'passport.changed', id FROM passport`,
  );
}

await main();
