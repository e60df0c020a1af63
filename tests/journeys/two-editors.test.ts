import type { Vacancy } from '@inzetbaar/contracts/vacancies';

import { expect, test } from './fixtures.ts';

test('of two people who edit one vacancy, the second sees both versions and chooses', async ({
  region,
  as,
}) => {
  const organisation = await region.organisation();
  const author = await region.recruiter(organisation);
  const vacancy = await region.vacancy(author);
  const first = await as(author);
  const second = await as(await region.recruiter(organisation));
  const path = `/vacatures/${vacancy.id}/bewerken`;
  await first.open(path);
  await second.open(path);
  const title = { name: 'Titel' };

  await first.page.getByRole('textbox', title).fill(`${vacancy.title} van de eerste`);
  await first.page.getByRole('textbox', { name: 'Omschrijving' }).fill('De eerste schreef dit.');
  await first.page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(first.toast('De vacature is bewaard.')).toBeVisible();

  const { page } = second;
  second.expectTrouble(/412/);
  await page.getByRole('textbox', title).fill(`${vacancy.title} van de tweede`);
  await page.getByRole('textbox', { name: 'Uren per week, tot' }).fill('20');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();

  const versions = page.getByRole('region', {
    name: 'Iemand anders heeft deze vacature net veranderd',
  });
  const titles = versions.getByRole('radiogroup', { name: 'Titel' });
  await expect(titles).toContainText('Door u en de ander veranderd');
  await expect(titles.getByRole('radio', { name: /van de eerste/ })).toBeVisible();
  await expect(titles.getByRole('radio', { name: /van de tweede/ })).toBeVisible();
  await second.inspect();
  await titles.getByText(`${vacancy.title} van de eerste`).click();
  await versions.getByRole('button', { name: 'Bewaar met deze keuzes' }).click();
  await expect(second.toast('De vacature is bewaard.')).toBeVisible();

  const kept = await author.http.get<Vacancy>(`/vacancies/${vacancy.id}`);
  expect(kept).toMatchObject({
    title: `${vacancy.title} van de eerste`,
    description: 'De eerste schreef dit.',
    hoursMax: 20,
    version: vacancy.version + 2,
  });
});
