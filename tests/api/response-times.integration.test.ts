import { remindOfAnswers } from '@inzetbaar/application/introductions';
import { addDays, addWorkingDays, calendarDateAt } from '@inzetbaar/domain/calendar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MailServer } from '../../apps/api/mail/testing/mail-server.ts';
import {
  aPassport,
  aVacancy,
  startTestPlatform,
  type TestAccount,
  type TestOrganisation,
  type TestPlatform,
  until,
  type Visitor,
} from '../platform/index.ts';

const REMINDER = 'Iemand wacht op uw antwoord';
const PAUSED = 'Een vacature van uw organisatie staat op pauze';
const NEWS = 'Er is nieuws over een kennismaking';

describe('an answer that does not come', () => {
  const mail = new MailServer();
  let platform: TestPlatform;
  let employer: TestOrganisation;
  let recruiterAccount: TestAccount;
  let recruiter: Visitor;
  let administrator: Visitor;
  let coordinator: Visitor;

  beforeAll(async () => {
    await mail.open();
    platform = await startTestPlatform({ SMTP_URL: mail.url });
    const { region } = platform;
    employer = await region.organisation('Zorg die niet antwoordt');
    recruiterAccount = await region.account('recruiter', employer);
    recruiter = await platform.visitor(recruiterAccount);
    administrator = await platform.visitor(await region.account('organisation-admin', employer));
    coordinator = await platform.visitor(await region.account('regional-coordinator'));
  });
  afterAll(async () => {
    await platform.stop();
    await mail.close();
  });

  /** How many mails with a subject the server took for somebody. */
  const mailsTo = ({ email }: TestAccount, subject: string) =>
    mail.received.filter(
      ({ to, text }) => to.includes(email) && text.includes(`Subject: ${subject}`),
    ).length;
  const today = () => calendarDateAt(new Date());
  /** What the job of the platform does on a day, at eight in the morning. */
  const roundOn = (day: string) => {
    const now = new Date(`${day}T08:00:00Z`);
    return remindOfAnswers({ ...platform.platform, clock: { now: () => now } })();
  };
  const aCandidate = async () => {
    const account = await platform.region.account('candidate');
    const visitor = await platform.visitor(account);
    await visitor.put('/me/passport', aPassport(), 0);
    return { account, visitor };
  };
  const anOpenVacancy = async (owner = recruiter, of = employer) => {
    const { body } = await owner.post('/vacancies', aVacancy(of));
    expect((await owner.post(`/vacancies/${body.id}/publish`, {})).status).toBe(200);
    return String(body.id);
  };
  /** Somebody who shows interest and shares a name. */
  const whoShares = async (vacancyId: string) => {
    const { account, visitor } = await aCandidate();
    const { body } = await visitor.post('/introductions', { vacancyId });
    const shared = await visitor.post(`/introductions/${body.id}/release`, {
      release: { fields: ['name'], until: addDays(today(), 80) },
    });
    expect(shared.status).toBe(200);
    return { account, visitor, id: String(body.id), dueOn: String(shared.body.answer.dueOn) };
  };
  const search = async (visitor: Visitor, vacancyId: string) => {
    const { body } = await visitor.get('/me/matches?limit=100');
    return JSON.stringify(body).includes(vacancyId);
  };

  it('is asked for within the time that the administrator set, which both sides read', async () => {
    const read = await administrator.get(`/organisations/${employer.id}`);
    expect(read.body.responseDays).toBe(5);
    const set = (visitor: Visitor, responseDays: number) =>
      visitor.patch(`/organisations/${employer.id}`, { responseDays }, 1);
    expect((await set(recruiter, 3)).status).toBe(403);
    expect((await set(administrator, 21)).status).toBe(422);
    expect((await set(administrator, 3)).body.responseDays).toBe(3);

    const vacancyId = await anOpenVacancy();
    const { visitor, id, dueOn } = await whoShares(vacancyId);
    expect(dueOn).toBe(addWorkingDays(today(), 3));
    for (const side of [visitor, recruiter]) {
      const { body } = await side.get(`/introductions/${id}`);
      expect(body.answer).toEqual({ dueOn, isLate: false });
    }
    const declined = await recruiter.post(`/introductions/${id}/decline`, { reason: 'hours' });
    expect(declined.body.answer).toBeNull();
  });

  it('is reminded of once, also where mail was away and came back', async () => {
    const vacancyId = await anOpenVacancy();
    const { dueOn } = await whoShares(vacancyId);
    await until(
      async () => mailsTo(recruiterAccount, NEWS),
      (count) => count > 0,
    );
    await mail.close();
    const before = mailsTo(recruiterAccount, REMINDER);
    expect(await roundOn(dueOn)).toEqual({ reminders: 1, paused: 0 });
    const queued = () =>
      platform.region.query<{ attempts: number; sent_at: Date | null }>(
        'SELECT attempts, sent_at FROM mail WHERE "to" = $1 AND subject = $2',
        [recruiterAccount.email, REMINDER],
      );
    await until(queued, ([row]) => row !== undefined && row.attempts > 0);
    // Rounds go on meanwhile, of this process and of one that was started again.
    expect(await roundOn(dueOn)).toEqual({ reminders: 0, paused: 0 });
    expect(mailsTo(recruiterAccount, REMINDER)).toBe(before);

    await mail.open();
    const [sent, ...others] = await until(queued, ([row]) => row?.sent_at !== null);
    expect(others).toEqual([]);
    expect(sent?.sent_at).not.toBeNull();
    expect(await roundOn(dueOn)).toEqual({ reminders: 0, paused: 0 });
    expect(mailsTo(recruiterAccount, REMINDER)).toBe(before + 1);
  });

  it('pauses the vacancy, which leaves matches and search, until there is an answer', async () => {
    const vacancyId = await anOpenVacancy();
    const waits = await whoShares(vacancyId);
    const { visitor: seeker } = await aCandidate();
    await until(
      () => search(seeker, vacancyId),
      (found) => found,
    );
    const looked = await aCandidate();
    const { body: interest } = await looked.visitor.post('/introductions', { vacancyId });

    await roundOn(waits.dueOn);
    await roundOn(addWorkingDays(waits.dueOn, 2));
    expect((await recruiter.get(`/vacancies/${vacancyId}`)).body.status).toBe('published');
    expect((await roundOn(addWorkingDays(waits.dueOn, 3))).paused).toBeGreaterThan(0);

    const { body: owned } = await recruiter.get(`/vacancies/${vacancyId}`);
    expect(owned).toMatchObject({ status: 'paused', owner: { pauseReason: 'unanswered' } });
    const { body: listed } = await recruiter.get('/vacancies?mine=true&status=paused');
    expect(listed.items).toContainEqual(
      expect.objectContaining({ id: vacancyId, pauseReason: 'unanswered' }),
    );
    await until(
      () => search(seeker, vacancyId),
      (found) => !found,
    );
    expect((await seeker.get(`/vacancies/${vacancyId}`)).status).toBe(404);
    await until(
      async () => [mailsTo(recruiterAccount, PAUSED), mailsTo(waits.account, NEWS)],
      ([paused = 0, told = 0]) => paused > 0 && told > 0,
    );

    // Who waits is told why; somebody else in contact is not told that another person waits.
    const mine = await waits.visitor.get(`/introductions/${waits.id}`);
    expect(mine.body.vacancy.pausedUnanswered).toBe(true);
    const other = await looked.visitor.get(`/introductions/${interest.id}`);
    expect(other.body.vacancy.pausedUnanswered).toBe(false);
    expect(other.body.answer).toBeNull();
    expect((await looked.visitor.get(`/vacancies/${vacancyId}`)).body.owner).toBeNull();

    // Late is decided by the clock of the server, so the last day is put behind it here.
    await platform.region.query(
      `UPDATE awaited_answer SET due_on = $2, reminded_on = $2 WHERE introduction_id = $1`,
      [waits.id, addDays(today(), -20)],
    );
    const refused = await recruiter.post(`/vacancies/${vacancyId}/publish`, {});
    expect([refused.status, refused.body.code]).toEqual([409, 'answers_waiting']);
    const given = await recruiter.post(`/introductions/${waits.id}/decline`, { reason: 'hours' });
    expect(given.status).toBe(200);
    const opened = await recruiter.post(`/vacancies/${vacancyId}/publish`, {});
    expect(opened.body).toMatchObject({ status: 'published', owner: { pauseReason: null } });
    await until(
      () => search(seeker, vacancyId),
      (found) => found,
    );
  });

  it('is written down, for the administrators of the employer', async () => {
    const audit = await platform.region.query<{ action: string; details: object }>(
      `SELECT action, details FROM audit WHERE organisation_id = $1
       AND action IN ('introduction.answer-reminded', 'vacancy.paused', 'organisation.updated')`,
      [employer.id],
    );
    const actions = new Set(audit.map(({ action }) => action));
    expect([...actions].sort()).toEqual([
      'introduction.answer-reminded',
      'organisation.updated',
      'vacancy.paused',
    ]);
  });

  it('is counted for the employer itself, and for no other', async () => {
    const path = `/organisations/${employer.id}/response-times`;
    for (const visitor of [recruiter, administrator]) {
      const { body } = await visitor.get(path);
      expect(body).toMatchObject({ responseDays: 3, medianDays: 0 });
      expect(body.answers).toBeGreaterThanOrEqual(body.inTime);
    }
    const { region } = platform;
    const elsewhere = await region.organisation('Een andere werkgever');
    const stranger = await platform.visitor(await region.account('recruiter', elsewhere));
    expect((await stranger.get(path)).status).toBe(404);
    expect((await coordinator.get(path)).status).toBe(403);
    const { visitor: candidate } = await aCandidate();
    expect((await candidate.get(path)).status).toBe(403);
    expect((await candidate.get('/insights/response-times')).status).toBe(403);
    expect((await recruiter.get('/insights/response-times')).status).toBe(403);
  });
});

describe('response times of the region', () => {
  let platform: TestPlatform;
  let coordinator: Visitor;
  beforeAll(async () => {
    platform = await startTestPlatform();
    coordinator = await platform.visitor(await platform.region.account('regional-coordinator'));
  });
  afterAll(() => platform.stop());

  /** An employer to which so many different people turned two weeks ago, answered after so many days. */
  const employerThatAnswered = async (name: string, people: number, days: number) => {
    const { region } = platform;
    const employer = await region.organisation(name);
    const recruiter = await platform.visitor(await region.account('recruiter', employer));
    const { body: vacancy } = await recruiter.post('/vacancies', aVacancy(employer));
    await recruiter.post(`/vacancies/${vacancy.id}/publish`, {});
    const ids: string[] = [];
    for (let count = 0; count < people; count += 1) {
      const candidate = await platform.visitor(await region.account('candidate'));
      await candidate.put('/me/passport', aPassport(), 0);
      const { body } = await candidate.post('/introductions', { vacancyId: vacancy.id });
      await candidate.post(`/introductions/${body.id}/release`, {
        release: {
          fields: ['name'],
          until: addDays(calendarDateAt(new Date()), 30),
        },
      });
      ids.push(String(body.id));
    }
    const give = (introductionId: string) =>
      region.query(
        `UPDATE awaited_answer SET asked_at = now() - interval '20 days', due_on = current_date - 13,
           ended_at = now() - make_interval(days => 20 - $2), answered_after = $2 WHERE introduction_id = $1`,
        [introductionId, days],
      );
    for (const id of ids) await give(id);
    return { employer, ids, recruiter };
  };
  const read = async () => (await coordinator.get('/insights/response-times')).body;

  it('withholds those of four people, shows those of five, and tells no numbers', async () => {
    const few = await employerThatAnswered('Werkgever van vier', 4, 2);
    const enough = await employerThatAnswered('Werkgever van vijf', 5, 3);
    const late = await employerThatAnswered('Werkgever die traag is', 6, 12);
    const body = await read();
    const of = ({ employer }: { employer: TestOrganisation }) =>
      body.employers.find(
        ({ organisation }: { organisation: { id: string } }) => organisation.id === employer.id,
      );
    expect(of(few)).toMatchObject({ medianDays: null, inTimePercent: null });
    expect(of(enough)).toMatchObject({ medianDays: 3, inTimePercent: 100, responseDays: 5 });
    expect(of(late)).toMatchObject({ medianDays: 12, inTimePercent: 0 });
    // Nothing to add up or subtract: for each employer these and nothing else, and no total.
    expect(Object.keys(body).sort()).toEqual(['before', 'employers', 'from', 'threshold']);
    expect(Object.keys(of(enough)).sort()).toEqual([
      'inTimePercent',
      'medianDays',
      'organisation',
      'responseDays',
    ]);
    // The order is that of the names, whatever lies behind them.
    const names = body.employers.map(
      ({ organisation }: { organisation: { name: string } }) => organisation.name,
    );
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'nl')));
  });

  it('does not show by the difference of two looks what became of one person', async () => {
    const { ids, recruiter } = await employerThatAnswered('Werkgever met een nieuwe', 5, 2);
    const before = await read();
    // One more person gets an answer now, and with it the counts of the employer itself move.
    const [vacancy] = await platform.region.query<{ vacancy_id: string }>(
      'SELECT vacancy_id FROM introduction WHERE id = $1',
      [ids[0]],
    );
    const candidate = await platform.visitor(await platform.region.account('candidate'));
    await candidate.put('/me/passport', aPassport(), 0);
    const { body } = await candidate.post('/introductions', { vacancyId: vacancy?.vacancy_id });
    await candidate.post(`/introductions/${body.id}/release`, {
      release: { fields: ['name'], until: addDays(calendarDateAt(new Date()), 30) },
    });
    const answered = await recruiter.post(`/introductions/${body.id}/decline`, { reason: 'hours' });
    expect(answered.status).toBe(200);
    expect(await read()).toEqual(before);
  });
});
