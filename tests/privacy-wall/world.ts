import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { addDays, calendarDateAt } from '@inzetbaar/domain/calendar';
import type { PassportInput } from '@inzetbaar/contracts/passports';
import type { VacancyInput } from '@inzetbaar/contracts/vacancies';
import type { Role } from '@inzetbaar/domain/identity';
import { ServerProcess } from '../faults/server-process.ts';
import { Inbox } from '../platform/inbox.ts';
import {
  aPassport,
  aTraining,
  aVacancy,
  type TestAccount,
  type TestOrganisation,
  TestRegion,
  until,
  Visitor,
} from '../platform/index.ts';
import { createTestDatabase } from '../setup/database.ts';
import { createTestMeilisearch, type TestMeilisearch } from '../setup/meilisearch.ts';

/** What is to be kept: the same person with a case of one employer, or in another lane of another one. */
export type Secret = 'second-track' | 'extra-hours';

export const today = calendarDateAt(new Date());

/** The employers that may have sent the person, of the same length; both exist in both worlds. */
export const SENDERS = { 'second-track': 'Kwikstaart Zorg', 'extra-hours': 'Goudvinken Zorg' };
/** Words that stand nowhere but in what is to be kept or still to be released. */
export const CANARIES = {
  name: 'Sanne Verhoeven',
  phone: '0687654321',
  evidenceBy: 'Zilverreiger Opleidingen',
  effortAt: 'Roerdomp Loopbaan',
  effortNote: 'Oriënterend gesprek gevoerd',
  aboutMe: 'Ik ben altijd op tijd.',
} as const;

/** Who stands on the receiving side, and whoever else may sign in and is no party to the case. */
export const READERS = [
  'recruiter',
  'organisation-admin',
  'case-manager',
  'traineeship-coordinator',
  'candidate',
] as const satisfies readonly Role[];
export type Reader = (typeof READERS)[number] | 'nobody';

/** Ids that are to be guessed by who asks; those that do not exist in a world are made up. */
interface KeptIds {
  caseId: string;
  effortId: string;
  evidenceId: string;
  passportId: string;
  accountId: string;
  /** Of a case that was declined and of an invitation that its case manager sent. */
  invitationId: string;
  calendarToken: string;
}

/** Twelve municipalities at different distances from the vacancy: no two people rank the same. */
const CROWD = [
  '6231',
  '6301',
  '6191',
  '6131',
  '6171',
  '6411',
  '6461',
  '6371',
  '6271',
  '6291',
  '6441',
  '6351',
];

/** A region on a real server of its own, with mail over SMTP, in which one person has a secret. */
export class World {
  readonly secret: Secret;
  readonly inbox = new Inbox();
  readonly region: TestRegion;
  readonly meilisearch: TestMeilisearch = createTestMeilisearch();
  server!: ServerProcess;
  employer!: TestOrganisation;
  sender!: TestOrganisation;
  person!: TestAccount;
  holder!: Visitor;
  guide!: Visitor;
  kept!: KeptIds;
  vacancyId = '';
  secondVacancyId = '';
  trainingId = '';
  /** What a case manager of a third employer asked and answered, and what that of the receiving one shared. */
  knowledge = { questionId: '', answerId: '', ownId: '' };
  /** Of the person in the vacancy, once it was looked up. */
  pseudonym = '';
  readonly accounts = {} as Record<(typeof READERS)[number], TestAccount>;
  readonly visitors = {} as Record<Reader, Visitor>;
  /** What stands for the same thing in both worlds, by what it is here. */
  readonly names = new Map<string, string>();
  #requests = 0;
  readonly #closing: (() => Promise<void>)[] = [];

  private constructor(secret: Secret, region: TestRegion) {
    this.secret = secret;
    this.region = region;
  }

  static async open(secret: Secret): Promise<World> {
    const database = await createTestDatabase();
    const region = new TestRegion(database.ownerUrl);
    await region.open();
    const world = new World(secret, region);
    const folder = await mkdtemp(join(tmpdir(), 'inzetbaar-wall-'));
    await world.inbox.start();
    world.server = new ServerProcess({
      DATABASE_URL: database.appUrl,
      MEILI_URL: world.meilisearch.url,
      MEILI_MASTER_KEY: world.meilisearch.apiKey,
      MEILI_INDEX_PREFIX: world.meilisearch.indexPrefix,
      PSEUDONYM_KEY: 'a key for tests that is long enough',
      PUBLIC_URL: 'http://localhost',
      SMTP_URL: world.inbox.url,
      DATA_DIR: folder,
      LOG_LEVEL: 'debug',
      TRUSTED_PROXIES: '1',
    });
    world.#closing.push(
      async () => {
        await world.server.stop();
      },
      () => world.inbox.stop(),
      () => region.close(),
      () => database.drop(),
      () => world.meilisearch.drop(),
      () => rm(folder, { recursive: true, force: true }),
    );
    await world.server.start();
    await world.#fill();
    return world;
  }

  async close(): Promise<void> {
    for (const end of this.#closing) await end();
  }

  /** Remembers what something is called here, so that answers of both worlds can be laid side by side. */
  name(value: string, what: string): string {
    this.names.set(value, `<${what}>`);
    return value;
  }

  /** Each request from another address: a limit on guessing would answer instead of what is asked. */
  request(path: string, init: RequestInit = {}): Promise<Response> {
    this.#requests += 1;
    const headers = new Headers(init.headers);
    headers.set('x-forwarded-for', `10.0.${this.#requests >> 8}.${this.#requests % 256}`);
    return this.server.request(path, { ...init, headers });
  }

  async visitor(account?: TestAccount): Promise<Visitor> {
    const visitor = new Visitor(this);
    return account === undefined ? visitor : visitor.signIn(account);
  }

  async #organisation(name: string): Promise<TestOrganisation> {
    const made = await this.region.organisation(name);
    this.name(made.id, `organisation ${name}`);
    this.name(made.slug, `slug ${name}`);
    this.name(made.locationId, `location ${name}`);
    return made;
  }

  async #account(
    role: Role,
    organisation: TestOrganisation | null,
    what: string,
  ): Promise<TestAccount> {
    const made = await this.region.account(role, organisation);
    for (const field of ['id', 'email', 'name'] as const)
      this.name(made[field], `${field} ${what}`);
    return made;
  }

  async #fill(): Promise<void> {
    const { secret } = this;
    this.employer = await this.#organisation('Ontvangende Zorg');
    const senders = {
      'second-track': await this.#organisation(SENDERS['second-track']),
      'extra-hours': await this.#organisation(SENDERS['extra-hours']),
    };
    this.sender = senders[secret];
    this.visitors.nobody = await this.visitor();
    for (const role of READERS) {
      const within =
        role === 'candidate' || role === 'traineeship-coordinator' ? null : this.employer;
      this.accounts[role] = await this.#account(role, within, role);
      this.visitors[role] = await this.visitor(this.accounts[role]);
    }
    await this.#person();
    await this.#crowd();
    await this.#keepSecret();
    await this.#demand();
    await this.#knowledge();
  }

  async #person(): Promise<void> {
    const isSick = this.secret === 'second-track';
    const made = await this.#account('candidate', null, 'the person');
    // The same in both worlds, so that what is printed with it is the same too.
    this.person = { ...made, name: CANARIES.name };
    await this.region.query('UPDATE account SET name = $2 WHERE id = $1', [made.id, CANARIES.name]);
    this.holder = await this.visitor(this.person);
    const saved = await this.holder.put(
      '/me/passport',
      aPassport({
        lanes: [this.secret],
        workConditions: isSick ? ['no-night-shifts', 'no-lifting'] : [],
        otherHours: isSick ? 4 : 20,
        phone: CANARIES.phone,
        introductionText: CANARIES.aboutMe,
        hoursMax: 23,
      }),
      0,
    );
    expectStatus(saved, 200);
    await this.region.joinLane(this.person, this.secret, this.sender);
  }

  /** The person writes the passport anew, the lanes as they are unless others are given. */
  async rewritePassport(change: Partial<PassportInput>): Promise<void> {
    const { body } = await this.holder.get('/me/passport');
    const written = aPassport({
      lanes: body.lanes,
      hoursMax: 23,
      phone: CANARIES.phone,
      introductionText: CANARIES.aboutMe,
      ...change,
    });
    expectStatus(await this.holder.put('/me/passport', written, body.version), 200);
  }

  async #crowd(): Promise<void> {
    for (const [at, postcodeArea] of CROWD.entries()) {
      const account = await this.#account('candidate', null, `one of the crowd ${at}`);
      const visitor = await this.visitor(account);
      const passport = aPassport({ postcodeArea, maxTravelKm: 60, hoursMax: 9 + at });
      expectStatus(await visitor.put('/me/passport', passport, 0), 200);
    }
  }

  /** In the one world a case with all that a case can have; in the other none, and made-up ids. */
  async #keepSecret(): Promise<void> {
    const [passport] = await this.region.query<{ id: string }>(
      'SELECT id FROM passport WHERE account_id = $1',
      [this.person.id],
    );
    const passportId = passport?.id ?? '';
    this.guide = await this.visitor(await this.#account('case-manager', this.sender, 'guide'));
    this.kept = {
      passportId,
      accountId: this.person.id,
      caseId: randomUUID(),
      effortId: randomUUID(),
      evidenceId: randomUUID(),
      invitationId: randomUUID(),
      calendarToken: 'a'.repeat(43),
    };
    if (this.secret === 'second-track') Object.assign(this.kept, await this.#openCase());
    for (const [what, value] of Object.entries(this.kept)) this.name(value, what);
    this.name(this.person.id, 'id the person');
  }

  async #openCase(): Promise<Partial<KeptIds>> {
    const opening = (email: string) => ({
      name: 'Robin Kusters',
      email,
      sickness: { firstDay: addDays(today, -340), interruptions: [], lastDay: null },
      contractHours: 28,
    });
    const opened = expectStatus(
      await this.guide.post('/second-track/cases', opening(this.person.email)),
      201,
    );
    const caseId: string = opened.body.id;
    const path = `/second-track/cases/${caseId}`;
    const conditions = [{ condition: 'no-driving', until: addDays(today, 60) }];
    expectStatus(await this.guide.patch(path, { conditions }, opened.body.version), 200);
    expectStatus(await this.holder.post(`${path}/agree`), 200);
    expectStatus(
      await this.guide.post(`${path}/obligations`, {
        obligation: 'problem-analysis',
        on: addDays(today, -300),
      }),
      200,
    );
    expectStatus(
      await this.guide.post(`${path}/exemptions`, {
        obligation: 'second-track-start',
        ground: 'no-usable-capacity',
        until: null,
      }),
      200,
    );
    const effort = expectStatus(
      await this.guide.post(`${path}/efforts`, {
        kind: 'conversation',
        on: addDays(today, -3),
        organisation: CANARIES.effortAt,
        note: CANARIES.effortNote,
      }),
      201,
    );
    const calendar = expectStatus(await this.guide.post('/second-track/calendar'), 201);
    const evidence = expectStatus(
      await this.holder.post('/me/evidence', {
        skillId: 'personal-care',
        kind: 'certificate',
        level: 5,
        givenBy: CANARIES.evidenceBy,
        givenOn: '2026-01-15',
      }),
      201,
    );
    expectStatus(
      await this.guide.post('/second-track/cases', opening('wacht.nog@kwikstaart.example')),
      201,
    );
    const { body } = await this.guide.get('/users/invitations');
    return {
      caseId,
      effortId: effort.body.id,
      evidenceId: evidence.body.id,
      invitationId: body.items[0].id,
      calendarToken: calendar.body.address.split('/').at(-1),
    };
  }

  async #demand(): Promise<void> {
    const { recruiter } = this.visitors;
    this.vacancyId = this.name(await this.#publishBarred('Begeleider dagbesteding'), 'vacancy');
    this.secondVacancyId = this.name(
      await this.#publishBarred('Begeleider wonen'),
      'second vacancy',
    );
    const training = expectStatus(
      await recruiter.post('/trainings', aTraining(this.employer)),
      201,
    );
    this.trainingId = this.name(training.body.id, 'training');
    expectStatus(await recruiter.post(`/trainings/${this.trainingId}/open`), 200);
    await until(
      () => recruiter.get(`/vacancies/${this.vacancyId}/matches`),
      ({ body }) => body.total === CROWD.length + 1,
    );
    await until(
      () => recruiter.get('/vacancies?mine=true'),
      ({ body }) => body.total === 2,
    );
  }

  async #knowledge(): Promise<void> {
    const third = await this.#organisation('Derde Zorg');
    const colleague = await this.visitor(await this.#account('case-manager', third, 'colleague'));
    const share = async (visitor: Visitor, path: string, body: object, what: string) => {
      const { id } = expectStatus(await visitor.post(`/knowledge/entries${path}`, body), 201).body;
      return this.name(id, what);
    };
    const text = 'Een ochtend meelopen zegt meer dan drie gesprekken op kantoor.';
    const topic = { subject: 'conversations', title: 'Begint u met meelopen?', text };
    const questionId = await share(colleague, '', { ...topic, kind: 'question' }, 'question');
    const answers = `/${questionId}/answers`;
    const answerId = await share(colleague, answers, { text: 'Wij altijd.' }, 'answer');
    const own = this.visitors['case-manager'];
    const ownId = await share(own, '', { ...topic, kind: 'article' }, 'own article');
    this.knowledge = { questionId, answerId, ownId };
  }

  /** A vacancy of the employer that is open for everybody to see. */
  async publish(change: Partial<VacancyInput>): Promise<string> {
    const { recruiter } = this.visitors;
    const written = expectStatus(
      await recruiter.post('/vacancies', aVacancy(this.employer, change)),
      201,
    );
    expectStatus(await recruiter.post(`/vacancies/${written.body.id}/publish`), 200);
    return written.body.id;
  }

  /** Open to other lanes only, and it cannot do without nights: that would block the person in one world. */
  #publishBarred(title: string): Promise<string> {
    return this.publish({
      title,
      lanes: ['extra-hours', 'second-track'],
      conditionsNotMet: ['no-night-shifts', 'no-lifting'],
      capacity: { kind: 'positions', positions: 3 },
    });
  }

  /** How the person is called in a vacancy: the only one who is found with 23 hours. */
  async pseudonymIn(vacancyId: string): Promise<string> {
    const { body } = await this.visitors.recruiter.get(`/vacancies/${vacancyId}/matches?limit=100`);
    const found = body.items.find(
      ({ profile }: { profile: { hoursMax: number } }) => profile.hoursMax === 23,
    );
    if (found === undefined) throw new Error('the person is not found');
    return found.pseudonym;
  }
}

/** The answer, where it has the status that the story needs; throws otherwise. */
export function expectStatus<Answer extends { status: number; body: unknown }>(
  answer: Answer,
  status: number,
): Answer {
  if (answer.status !== status) {
    throw new Error(`${answer.status} instead of ${status}: ${JSON.stringify(answer.body)}`);
  }
  return answer;
}
