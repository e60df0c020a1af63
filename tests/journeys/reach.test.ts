import type { VacancyInput } from '@inzetbaar/contracts/vacancies';
import { expect, test } from './fixtures.ts';

test.describe.configure({ timeout: 240_000 });

/** More changes of requirements than a day has answers for. */
const OFTEN = 12;

test('a recruiter sees how many people could do a vacancy, and what to change', async ({
  region,
  as,
}) => {
  const account = await region.recruiter(await region.organisation());
  const vacancy = await region.vacancy(account, { titles: ['apotheker'] });
  const path = `/vacancies/${vacancy.id}`;
  const change = async (input: Partial<VacancyInput>) => {
    const { etag } = await account.http.send('GET', path);
    await account.http.send('PATCH', path, input, { 'if-match': etag });
  };
  const recruiter = await as(account);
  const { page } = recruiter;
  const panel = page.getByRole('region', { name: 'Wie kan dit werk doen?' });
  const times = panel.getByRole('listitem');

  await test.step('few people are withheld, and the law cannot be waived', async () => {
    await recruiter.open(`/vacatures/${vacancy.id}/kandidaten`);
    await expect(times.filter({ hasText: /^Nu/ })).toContainText('te weinig om te tonen');
    await expect(panel.getByRole('heading', { name: /sluit de meeste mensen uit/ })).toBeVisible();
    await expect(panel).toContainText('Een titel die de wet beschermt: apotheker.');
    await expect(panel).toContainText('Deze eis kunt u niet laten vallen.');
    await expect(panel.getByRole('link', { name: 'Pas de eisen aan' })).toHaveCount(0);
  });

  await test.step('rounded numbers rise with training, with advice for the skill', async () => {
    await change({
      titles: [],
      skills: [{ skillId: 'day-activities', level: 3, importance: 'essential' }],
      hoursMin: 4,
      hoursMax: 36,
    });
    await recruiter.open(`/vacatures/${vacancy.id}/kandidaten`);
    await expect(times.filter({ hasText: 'Na 12 weken leren' })).toContainText(/ongeveer \d+[05]/);
    await expect(panel).toContainText(/Met een training van \d+ weken is dit te leren/);
    await panel.getByText('Hoe wij dit tellen').click();
    await expect(panel).toContainText('als het om minstens vijf andere mensen gaat');
    await recruiter.inspect();
    await recruiter.inspectInTheDark();
    await panel.getByRole('link', { name: 'Pas de eisen aan' }).click();
    await expect(recruiter.heading).toHaveText(vacancy.title);
    await expect(page).toHaveURL(/\/bewerken$/);
  });

  await test.step('without an answer it says so, and tries again', async () => {
    recruiter.expectTrouble(/Failed to load resource|ERR_FAILED/);
    const answer = '**/api/v1/vacancies/*/reach';
    await page.route(answer, (route) => route.abort());
    await page.goto(`/vacatures/${vacancy.id}/kandidaten`);
    await expect(panel.getByRole('button', { name: 'Probeer opnieuw' })).toBeVisible();
    await page.unroute(answer);
    await panel.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await expect(times.filter({ hasText: /^Nu/ })).toBeVisible();
  });

  await test.step('after many changes it tells no more before tomorrow', async () => {
    for (let hours = 5; hours < 5 + OFTEN; hours += 1) {
      await change({ hoursMin: hours });
      await account.http.get(`${path}/reach`);
    }
    await recruiter.open(`/vacatures/${vacancy.id}/kandidaten`);
    await expect(panel).toContainText('Morgen tellen wij weer.');
  });
});
