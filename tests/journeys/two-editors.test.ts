import type { Training } from '@inzetbaar/contracts/trainings';
import type { Vacancy } from '@inzetbaar/contracts/vacancies';

import { aTraining } from '../platform/samples.ts';
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

test('of two people who edit one training, the second sees both versions and chooses', async ({
  region,
  as,
}) => {
  const organisation = await region.organisation();
  const author = await region.recruiter(organisation);
  const training = await author.http.post<Training>('/trainings', aTraining(organisation));
  const first = await as(author);
  const second = await as(await region.recruiter(organisation));
  const path = `/trainingen/${training.id}/bewerken`;
  await first.open(path);
  await second.open(path);
  const title = { name: 'Naam van de training' };

  await first.page.getByRole('textbox', title).fill('Van de eerste');
  await first.page
    .getByRole('textbox', { name: 'Wat houdt het in?' })
    .fill('De eerste schreef dit.');
  await first.page.getByRole('textbox', { name: 'Plaatsen' }).fill('7');
  await first.page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(first.toast('De training is bewaard.')).toBeVisible();

  const { page } = second;
  second.expectTrouble(/412/);
  await page.getByRole('textbox', title).fill('Van de tweede');
  await page.getByRole('textbox', { name: 'Hoeveel weken?' }).fill('9');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();

  const versions = page.getByRole('region', {
    name: 'Iemand anders heeft deze training net veranderd',
  });
  const titles = versions.getByRole('radiogroup', { name: 'Naam van de training' });
  await expect(titles).toContainText('Door u en de ander veranderd');
  await expect(titles.getByRole('radio', { name: /Van de eerste/ })).toBeVisible();
  await expect(titles.getByRole('radio', { name: /Van de tweede/ })).toBeVisible();
  await expect(versions.getByRole('radiogroup', { name: 'Wanneer' })).toContainText('7 plaatsen');
  await second.inspect();
  await second.inspectInTheDark();
  await second.fitsInWindow();
  await titles.getByText('Van de eerste').click();
  await versions.getByRole('button', { name: 'Bewaar met deze keuzes' }).click();
  await expect(second.toast('De training is bewaard.')).toBeVisible();

  const kept = await author.http.get<Training>(`/trainings/${training.id}`);
  expect(kept).toMatchObject({
    title: 'Van de eerste',
    about: 'De eerste schreef dit.',
    weeks: 9,
    sessions: [{ seats: 7 }],
    version: training.version + 2,
  });
});
