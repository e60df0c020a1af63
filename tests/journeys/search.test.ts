import { expect, test } from './fixtures.ts';

test('a search with filters lives in the address: reload, back and a shared link keep it', async ({
  asRole,
  asGuest,
}) => {
  const visitor = await asRole('parttimer');
  const { page } = visitor;
  await visitor.open('/vacatures');
  await page.getByRole('searchbox', { name: 'Waar zoekt u naar?' }).fill('begeleiden');
  await expect(page).toHaveURL(/begeleiden/);
  await visitor.settled();
  const count = page.getByRole('heading', { level: 2, name: /gevonden/ });
  await visitor.search(
    page.getByRole('combobox', { name: 'In de buurt van' }),
    'Maastr',
    /^Maastricht/,
  );
  await expect(count).toContainText('bij Maastricht');

  const folded = page.getByRole('button', { name: 'Filters' });
  const isFolded = await folded.isVisible();
  if (isFolded) await folded.click();
  await page.getByRole('group', { name: 'Branche' }).getByText('VVT', { exact: true }).click();
  if (isFolded) await page.getByRole('button', { name: /^Toon .* vacature/ }).click();
  await expect(page.getByRole('row', { name: 'VVT' })).toBeVisible();
  await visitor.settled();
  await visitor.inspect();
  // How many is not asked: other journeys publish at the same time.
  const found = /^\d+ vacatures? gevonden bij Maastricht$/;
  await expect(count).toHaveText(found);
  const address = page.url();

  await page.reload();
  await expect(count).toHaveText(found);
  await expect(page.getByRole('searchbox')).toHaveValue('begeleiden');
  await expect(page.getByRole('combobox', { name: 'In de buurt van' })).toHaveValue('Maastricht');

  const first = page.getByRole('region', { name: 'Gevonden vacatures' }).getByRole('link').first();
  const title = (await first.textContent()) ?? '';
  await first.click();
  await expect(visitor.heading).toHaveText(title);
  await page.getByRole('link', { name: 'Terug naar de vacatures' }).click();
  await expect(count).toHaveText(found);
  expect(page.url()).toBe(address);
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Vacatures zoeken' })).toBeVisible();
  await expect(count).toHaveText(found);
  await page.goBack();
  await expect(page.getByRole('row', { name: 'VVT' })).toHaveCount(0);
  await expect(page.getByRole('searchbox')).toHaveValue('begeleiden');

  const guest = await asGuest();
  await guest.open(new URL(address).pathname + new URL(address).search);
  await expect(guest.heading).toHaveText('Aanmelden');
  await guest.page.getByRole('button', { name: /Pim Parttimer/ }).click();
  await expect(guest.heading).toHaveText('Vacatures zoeken');
  await expect(guest.page.getByRole('searchbox')).toHaveValue('begeleiden');
});

test('a search without results says how to go on', async ({ asRole }) => {
  const visitor = await asRole('candidate');
  const { page } = visitor;
  await visitor.visit('/vacatures?zoek=xylofoonbouwer');
  await expect(page.getByText('Zoek wat ruimer')).toBeVisible();
  await page.getByRole('button', { name: /^Zoek zonder/ }).click();
  await expect(page.getByRole('heading', { level: 2, name: /vacatures gevonden$/ })).toBeVisible();
});
