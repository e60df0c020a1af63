import { join } from 'node:path';
import { addWorkingDays, calendarDateAt } from '@inzetbaar/domain/calendar';
import { Client } from 'pg';

import { runningPostgresUrl } from '../../infra/embedded/postgres.ts';
import { expect, test } from './fixtures.ts';

/** `di 1 dec`, as the screens say it. */
const shortDay = (date: string) =>
  new Date(`${date}T12:00:00Z`).toLocaleDateString('nl-NL', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'Europe/Amsterdam',
  });

/**
 * What days of silence and the job of the platform leave behind, of one vacancy alone: no screen makes
 * time pass. That the job does so is shown in tests/api/response-times.integration.test.ts.
 */
async function letTimePass(introductionId: string, vacancyId: string): Promise<void> {
  const data = process.env['JOURNEYS_DATA'];
  const url = data === undefined ? null : await runningPostgresUrl(join(data, 'postgres'));
  if (url === null) throw new Error('no database to let time pass in');
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(
    `UPDATE awaited_answer SET asked_at = asked_at - interval '30 days', due_on = current_date - 20,
       reminders_sent = 2, reminded_on = current_date - 20 WHERE introduction_id = $1`,
    [introductionId],
  );
  await client.query(
    `UPDATE vacancy SET status = 'paused', pause_reason = 'unanswered', version = version + 1 WHERE id = $1`,
    [vacancyId],
  );
  await client.query(`INSERT INTO outbox (event, subject_id) VALUES ('vacancy.changed', $1)`, [
    vacancyId,
  ]);
  await client.end();
}

test('an answer that does not come pauses the vacancy, and an answer opens it', async ({
  region,
  as,
}) => {
  test.setTimeout(300_000);
  const organisation = await region.organisation();
  const recruiterAccount = await region.recruiter(organisation);
  const recruiter = await as(recruiterAccount);
  const personAccount = await region.candidate();

  await test.step('the administrator sets within how many working days there is an answer', async () => {
    const administrator = await as(await region.organisationAdmin(organisation));
    const { page } = administrator;
    await administrator.visit(`/beheer/organisaties/${organisation.id}`);
    const field = page.getByRole('textbox', { name: 'Antwoord binnen hoeveel werkdagen' });
    await expect(field).toHaveValue('5');
    await field.fill('3');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await expect(page.getByText('De organisatie is bewaard.')).toBeVisible();
    await administrator.settled();
    await administrator.inspect();
    await administrator.inspectInTheDark();
  });

  const vacancy = await region.vacancy(recruiterAccount);
  const { id } = await region.released(personAccount, vacancy);
  const by = `Antwoord uiterlijk ${shortDay(addWorkingDays(calendarDateAt(new Date()), 3))}`;
  const person = await as(personAccount);

  await test.step('both sides read by when', async () => {
    for (const visitor of [recruiter, person]) {
      await visitor.visit('/kennismakingen');
      await expect(visitor.page.getByText(by)).toBeVisible();
      await visitor.visit(`/kennismakingen/${id}`);
      await expect(visitor.page.getByText(by)).toBeVisible();
    }
    await recruiter.visit('/');
    await expect(recruiter.page.getByText(by)).toBeVisible();
  });

  await letTimePass(id, vacancy.id);

  await test.step('who waits is told kindly', async () => {
    const { page } = person;
    await person.visit(`/kennismakingen/${id}`);
    await expect(page.getByText('U wacht langer dan is afgesproken')).toBeVisible();
    await expect(page.getByText('Dat ligt niet aan u.')).toBeVisible();
    await person.inspectInTheDark();
  });

  await test.step('the owner sees why: on the day page, in the list and at the vacancy', async () => {
    const { page } = recruiter;
    await recruiter.visit('/');
    await expect(page.getByRole('heading', { name: 'Vacatures op pauze' })).toBeVisible();
    await recruiter.visit('/vacatures/beheer');
    await expect(page.getByText('Een vraag is niet beantwoord').first()).toBeVisible();
    await recruiter.visit('/');
    await page.getByRole('link', { name: `Bekijk en antwoord: ${vacancy.title}` }).click();
    await expect(
      page.getByText('Deze vacature staat op pauze, omdat een vraag niet is beantwoord'),
    ).toBeVisible();
    recruiter.expectTrouble(/409/);
    await page.getByRole('button', { name: 'Zet weer open' }).click();
    await expect(page.getByText('Er wacht nog iemand op antwoord.')).toBeVisible();
    await recruiter.settled();
    await recruiter.inspect();
    await recruiter.inspectInTheDark();
  });

  await test.step('an answer, and one press opens the vacancy again', async () => {
    const { page } = recruiter;
    await page.getByRole('link', { name: `Antwoord aan ${personAccount.name}` }).click();
    await expect(
      page.getByText('De vacature staat op pauze, omdat een vraag niet is beantwoord'),
    ).toBeVisible();
    await recruiter.settled();
    await recruiter.inspect();
    await page.getByRole('button', { name: 'Wijs af' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('De uren passen niet').click();
    await dialog.getByRole('button', { name: 'Wijs af' }).click();
    await expect(page.getByText('De vacature staat nog op pauze')).toBeVisible();
    await recruiter.settled();
    await recruiter.inspect();
    await page.getByRole('button', { name: 'Zet de vacature weer open' }).click();
    await expect(page.getByText(`“${vacancy.title}” staat weer online.`)).toBeVisible();
    await region.untilFound(recruiterAccount, vacancy.title);
  });
});

test('the coordinator sees how fast employers answer, and never how many people', async ({
  asRole,
}) => {
  const coordinator = await asRole('coordinator');
  const { page } = coordinator;
  await coordinator.visit('/regio');
  const answers = page.getByRole('region', { name: 'Hoe snel werkgevers antwoorden' });
  await expect(answers).toBeVisible();
  const median = answers.getByRole('region', { name: 'Antwoord na hoeveel werkdagen' });
  await median.getByText('Bekijk als tabel').click();
  const table = median.getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText([
    'Werkgever',
    'Werkdagen (mediaan)',
    'Afgesproken werkdagen',
  ]);
  await expect(table.getByRole('row').nth(1)).toContainText('5');
  await expect(answers.getByText('omdat minder dan 5 mensen op antwoord wachtten')).toBeVisible();
  await coordinator.settled();
  await coordinator.inspect();
  await coordinator.inspectInTheDark();
});
