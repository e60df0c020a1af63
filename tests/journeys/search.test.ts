import { expect, newWord, test } from './fixtures.ts';

test('a search with filters lives in the address: reload, back and a shared link keep it', async ({
  region,
  as,
  asGuest,
}) => {
  const word = newWord();
  const recruiter = await region.recruiter(await region.organisation());
  await region.vacancy(recruiter, { title: `Gastvrouw ${word}` });
  await region.vacancy(recruiter, { title: `Begeleider ${word}` });
  await region.vacancy(recruiter, { title: `Buddy ${word}`, branch: 'ggz' });
  const seeker = await region.candidate();
  const visitor = await as(seeker);
  const { page } = visitor;
  const words = page.getByRole('searchbox', { name: 'Waar zoekt u naar?' });
  const place = page.getByRole('combobox', { name: 'In de buurt van' });
  const count = (text: string) => page.getByRole('heading', { level: 2, name: text, exact: true });
  const filter = page.getByRole('row', { name: 'VVT' });
  const everything = count('3 vacatures gevonden bij Maastricht');
  const filtered = count('2 vacatures gevonden bij Maastricht');

  await visitor.open('/vacatures');
  await words.fill(word);
  await expect(count('3 vacatures gevonden')).toBeVisible();
  await visitor.search(place, 'Maastr', /^Maastricht/);
  await expect(everything).toBeVisible();
  const folded = page.getByRole('button', { name: 'Filters' });
  const isFolded = await folded.isVisible();
  if (isFolded) await folded.click();
  await page.getByRole('group', { name: 'Branche' }).getByText('VVT', { exact: true }).click();
  if (isFolded) await page.getByRole('button', { name: 'Toon 2 vacatures' }).click();
  await expect(filtered).toBeVisible();
  await expect(filter).toBeVisible();
  await visitor.settled();
  await visitor.inspect();
  const address = page.url();

  await page.reload();
  await expect(filtered).toBeVisible();
  await expect(filter).toBeVisible();
  await expect(words).toHaveValue(word);
  await expect(place).toHaveValue('Maastricht');

  await page.getByRole('link', { name: `Gastvrouw ${word}` }).click();
  await expect(visitor.heading).toHaveText(`Gastvrouw ${word}`);
  await page.getByRole('link', { name: 'Terug naar de vacatures' }).click();
  await expect(filtered).toBeVisible();
  expect(page.url()).toBe(address);
  await page.goBack();
  await expect(visitor.heading).toHaveText(`Gastvrouw ${word}`);
  await page.goBack();
  await expect(filtered).toBeVisible();
  await page.goBack();
  await expect(everything).toBeVisible();
  await expect(filter).toHaveCount(0);
  await expect(words).toHaveValue(word);

  const guest = await asGuest();
  await guest.open(address);
  await expect(guest.heading).toHaveText('Aanmelden');
  await guest.page.getByLabel('E-mailadres').fill(seeker.email);
  await guest.page.getByLabel('Wachtwoord', { exact: true }).fill(seeker.password);
  await guest.page.getByRole('button', { name: 'Aanmelden', exact: true }).click();
  await expect(guest.heading).toHaveText('Vacatures zoeken');
  await expect(guest.page.getByRole('row', { name: 'VVT' })).toBeVisible();
  await expect(guest.page.getByRole('searchbox')).toHaveValue(word);
});

test('a search without results says how to go on', async ({ asRole }) => {
  const visitor = await asRole('candidate');
  const { page } = visitor;
  await visitor.visit('/vacatures?zoek=xylofoonbouwer');
  await expect(page.getByText('Zoek wat ruimer')).toBeVisible();
  await page.getByRole('button', { name: /^Zoek zonder/ }).click();
  await expect(page.getByRole('heading', { level: 2, name: /vacatures gevonden$/ })).toBeVisible();
});

test('a skill narrows the search down, lives in the address and can be taken away', async ({
  region,
  as,
}) => {
  const word = newWord();
  const recruiter = await region.recruiter(await region.organisation());
  const skills = [{ skillId: 'cooking', level: 3, importance: 'essential' } as const];
  await region.vacancy(recruiter, { title: `Kok ${word}`, skills });
  await region.vacancy(recruiter, { title: `Chauffeur ${word}` });
  const visitor = await as(await region.candidate());
  const { page } = visitor;
  const count = (text: string) => page.getByRole('heading', { level: 2, name: text, exact: true });

  await visitor.open(`/vacatures?zoek=${word}`);
  await expect(count('2 vacatures gevonden')).toBeVisible();
  const folded = page.getByRole('button', { name: 'Filters' });
  const isFolded = await folded.isVisible();
  if (isFolded) await folded.click();
  await visitor.search(page.getByRole('combobox', { name: 'Vaardigheid' }), 'koken', /^Koken/);
  if (isFolded) await page.getByRole('button', { name: 'Toon 1 vacature' }).click();
  await expect(count('1 vacature gevonden')).toBeVisible();
  await visitor.inspect();

  await page.reload();
  await expect(count('1 vacature gevonden')).toBeVisible();
  const active = page.getByRole('grid', { name: 'Filters die aan staan' });
  await active.getByRole('button', { name: /^Verwijder Koken/ }).click();
  await expect(count('2 vacatures gevonden')).toBeVisible();
  await expect(page).not.toHaveURL(/vaardigheid/);
});
