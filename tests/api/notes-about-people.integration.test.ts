import { join } from 'node:path';
import { addDays, calendarDateAt } from '@inzetbaar/domain/calendar';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { linksIn } from '../platform/letters.ts';
import {
  aPassport,
  aVacancy,
  startTestPlatform,
  type TestOrganisation,
  type TestPlatform,
  until,
  type Visitor,
} from '../platform/index.ts';

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'] as const;
/** What only a refused note says here; nothing of it may be left anywhere. */
const ILLNESS = 'fibromyalgie';

/** Every place where somebody can write freely about a person. */
describe('a note about a person that names health', () => {
  let platform: TestPlatform;
  let employer: TestOrganisation;
  let guest: Visitor;
  const logged: unknown[] = [];

  beforeAll(async () => {
    platform = await startTestPlatform();
    employer = await platform.region.organisation('Zorg met notities');
    guest = await platform.visitor();
    for (const level of LEVELS) {
      vi.spyOn(platform.platform.log, level).mockImplementation((...told: unknown[]) => {
        logged.push(told);
      });
    }
  });
  afterAll(() => platform.stop());
  beforeEach(() => {
    logged.length = 0;
  });

  const candidate = async (change: Parameters<typeof aPassport>[0] = {}) => {
    const visitor = await platform.visitor(await platform.region.account('candidate'));
    expect((await visitor.put('/me/passport', aPassport(change), 0)).status).toBe(200);
    return visitor;
  };

  /** Tables and columns of which a row holds the word, whatever their type. */
  const keptIn = async (word: string): Promise<string[]> => {
    const { region } = platform;
    const tables = await region.query<{ name: string }>(
      "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'",
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const [row] = await region.query<{ holds: boolean }>(
        `SELECT EXISTS (SELECT 1 FROM "${name}" t WHERE t::text ILIKE $1) AS holds`,
        [`%${word}%`],
      );
      if (row?.holds === true) found.push(name);
    }
    return found;
  };

  const expectRefused = async (answer: Awaited<ReturnType<Visitor['post']>>, path: string) => {
    expect(answer.status).toBe(422);
    expect(answer.body.code).toBe('invalid_input');
    expect(answer.body.issues).toMatchObject([{ path, code: 'names_health' }]);
    const [{ message }] = answer.body.issues;
    expect(message).toContain(`“${ILLNESS}” (ziekte)`);
    expect(message).toContain('Beleidsregels De zieke werknemer');
    expect(message).toMatch(/AVG art\. 9/);
    expect(await keptIn(ILLNESS)).toEqual([]);
    expect(JSON.stringify(logged)).not.toMatch(new RegExp(ILLNESS, 'i'));
  };

  it('is refused as an own introduction in the second track, and passes where it is about work', async () => {
    const person = await candidate({ lanes: ['second-track'] });
    const saying = (introductionText: string, lanes: ['second-track'] | ['extra-hours']) =>
      person.put('/me/passport', aPassport({ introductionText, lanes }), 1);
    const own = `Door mijn ${ILLNESS} werk ik nu minder uren.`;
    await expectRefused(await saying(own, ['second-track']), 'introductionText');
    const work = 'Ik begeleid al jaren cliënten met reuma.';
    expect((await saying(work, ['second-track'])).status).toBe(200);
    // In another lane no employer has a duty to keep a file: whoever wants to tell it may.
    const other = await candidate();
    const told = aPassport({ introductionText: 'Ik heb eigen ervaring met migraine.' });
    expect((await other.put('/me/passport', told, 1)).status).toBe(200);
  });

  it('is refused in a request for a sign-off, and in the reason of who doubts', async () => {
    const person = await candidate();
    const asking = (message: string) => ({
      name: 'Els Maas',
      email: 'els@elders.example',
      relation: 'supervisor',
      skills: [{ skillId: 'personal-care', level: 4 }],
      message,
    });
    const because = asking(`Ik ben er niet vanwege mijn ${ILLNESS}.`);
    await expectRefused(await person.post('/me/sign-offs', because), 'message');
    const fine = asking('Wij hielpen samen cliënten met epilepsie. Wilt u tekenen?');
    expect((await person.post('/me/sign-offs', fine)).status).toBe(201);

    const mail = join(platform.dataFolder, 'mail');
    const tokens = async (count: number) => {
      const links = await until(
        () => linksIn(mail, 'els@elders.example'),
        (found) => found.length >= count,
      );
      return links.map((link) => link.split('#')[1] ?? '');
    };
    const [token] = await tokens(1);
    const answered = await guest.post('/sign-offs/answer', {
      token,
      name: 'Els Maas',
      jobTitle: 'teamleider',
      answers: [{ skillId: 'personal-care', outcome: 'as-asked' }],
    });
    expect(answered.status).toBe(200);
    const [, later] = await tokens(2);
    const { evidence } = (await guest.post('/sign-offs/look-up', { token: later })).body;
    const doubt = (reason: string) =>
      guest.post('/sign-offs/review', {
        token: later,
        evidenceId: evidence[0].id,
        review: 'doubt',
        reason,
      });
    await expectRefused(await doubt(`Zij heeft ${ILLNESS} en is traag.`), 'reason');
    expect((await doubt('Ik zag haar dit bij cliënten met ALS niet doen.')).status).toBe(200);
  });

  it('is refused in practical words for a meeting, from either side and in any lane', async () => {
    const recruiter = await platform.visitor(await platform.region.account('recruiter', employer));
    const { body: draft } = await recruiter.post('/vacancies', aVacancy(employer));
    await recruiter.post(`/vacancies/${draft.id}/publish`);
    const person = await candidate({ lanes: ['extra-hours'] });
    const shown = await person.post('/introductions', { vacancyId: draft.id });
    expect(shown.status).toBe(201);
    const path = `/introductions/${shown.body.id}`;
    const release = {
      fields: ['name'],
      until: addDays(calendarDateAt(new Date()), 14),
    };
    expect((await person.post(`${path}/release`, { release })).status).toBe(200);
    const meetingAt = new Date(Date.now() + 2 * 86_400_000).toISOString();
    const propose = (visitor: Visitor, practical: string) =>
      visitor.post(`${path}/propose-meeting`, { meetingAt, practical });
    for (const side of [person, recruiter]) {
      const words = `Lift is nodig vanwege ${ILLNESS}.`;
      await expectRefused(await propose(side, words), 'practical');
    }
    const way = 'Ingang naast de huisartsenpost, afdeling fysiotherapie.';
    expect((await propose(recruiter, way)).body.practical).toBe(way);
  });

  it('is refused in what was done in a case, from either side', async () => {
    const guide = await platform.visitor(await platform.region.account('case-manager', employer));
    const account = await platform.region.account('candidate');
    const person = await platform.visitor(account);
    const today = calendarDateAt(new Date());
    const sickness = { firstDay: addDays(today, -100), interruptions: [], lastDay: null };
    const { email } = account;
    const wish = { name: 'Sam Smit', email, sickness, contractHours: 28 };
    const { body } = await guide.post('/second-track/cases', wish);
    const path = `/second-track/cases/${body.id}`;
    expect((await person.post(`${path}/agree`, {})).status).toBe(200);
    const saying = (visitor: Visitor, words: object, nth: string) =>
      visitor.post(
        `${path}/efforts`,
        { kind: 'conversation', on: today, ...words },
        { 'idempotency-key': `effort ${nth}` },
      );
    const own = { note: `Ze kan dit niet door haar ${ILLNESS}.` };
    await expectRefused(await saying(guide, own, 'guide'), 'note');
    await expectRefused(await saying(person, own, 'person'), 'note');
    const behind = { organisation: `Zuyderland (${ILLNESS})` };
    await expectRefused(await saying(guide, behind, 'organisation'), 'organisation');
    const work = { note: 'Besproken: werken met cliënten met dementie.' };
    expect((await saying(guide, work, 'work')).status).toBe(201);
  });

  it('is refused behind the name of a case, where a family name passes', async () => {
    const guide = await platform.visitor(await platform.region.account('case-manager', employer));
    const opening = (name: string) =>
      guide.post(
        '/second-track/cases',
        {
          name,
          email: 'sam@elders.example',
          sickness: {
            firstDay: addDays(calendarDateAt(new Date()), -100),
            interruptions: [],
            lastDay: null,
          },
          contractHours: 28,
        },
        { 'idempotency-key': `opening ${name}` },
      );
    await expectRefused(await opening(`Sam Smit (${ILLNESS})`), 'name');
    expect((await opening('Sam van der Pijn')).status).toBe(201);
  });
});
