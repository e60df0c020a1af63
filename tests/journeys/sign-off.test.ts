import { join } from 'node:path';

import { linksIn } from '../platform/letters.ts';
import { type Account, expect, newWord, type Region, test } from './fixtures.ts';

/** The link in the newest mail to an address, once so many have come. */
async function linkTo(email: string, count = 1): Promise<string> {
  const data = process.env['JOURNEYS_DATA'];
  if (data === undefined) throw new Error('playwright.config.ts names the folder of the data');
  const links = () => linksIn(join(data, 'mail'), email);
  await expect.poll(async () => (await links()).length).toBe(count);
  const { hash, pathname } = new URL((await links()).at(-1) ?? '');
  return pathname + hash;
}

const RESERVED = { skillId: 'blood-drawing', level: 4 } as const;
const OTHER = { skillId: 'personal-care', level: 3 } as const;

/** A candidate who can draw blood, and help with washing. */
function seeker(region: Region): Promise<Account> {
  return region.candidate({
    skills: [RESERVED, OTHER].map((skill) => ({ ...skill, source: 'work' as const })),
  });
}

/** Asks a supervisor, and gives the address. */
async function ask(account: Account, skills: readonly object[] = [RESERVED]): Promise<string> {
  const email = `${newWord()}@journeys.example`;
  const message = 'Wilt u hiernaar kijken?';
  const body = { name: 'Els Maas', email, relation: 'supervisor', skills, message };
  await account.http.post('/me/sign-offs', body);
  return email;
}

test('a candidate asks a supervisor to sign off, and not themselves', async ({ region, as }) => {
  const account = await seeker(region);
  const email = `${newWord()}@journeys.example`;
  const candidate = await as(account);
  const { page } = candidate;
  await candidate.open('/paspoort/bewijs');
  await page.getByRole('link', { name: 'Vraag een collega of leidinggevende' }).click();
  await expect(candidate.heading).toHaveText('Vraag of iemand wil bevestigen wat u kunt');
  await candidate.settled();
  await candidate.inspect();
  await page.getByLabel('Naam', { exact: true }).fill('Els Maas');
  await page.getByLabel('E-mailadres').fill(account.email);
  for (const box of await page.getByRole('group').getByRole('checkbox').all()) {
    await candidate.tick(box);
  }
  await page.getByLabel(/^Bericht/).fill('Wilt u hiernaar kijken?');
  candidate.expectTrouble(/422/);
  await page.getByRole('button', { name: 'Verstuur de vraag' }).click();
  await expect(page.getByRole('alert')).toContainText('Dit is uw eigen e-mailadres');
  await page.getByLabel('E-mailadres').fill(email);
  await candidate.inspectInTheDark();
  await page.getByRole('button', { name: 'Verstuur de vraag' }).click();
  await expect(candidate.heading).toHaveText('Bewijs bij wat ik kan');
  await expect(page.getByText(/^Wacht op antwoord/)).toBeVisible();
  await candidate.settled();
  await candidate.inspect();
  await candidate.inspectInTheDark();
  expect(await linkTo(email)).toMatch(/^\/bevestigen#.{20,}$/);
});

test('a supervisor signs off by a link, without an account, and the link works once', async ({
  region,
  as,
  asGuest,
}) => {
  const account = await seeker(region);
  const email = await ask(account, [RESERVED, OTHER]);
  const guest = await asGuest();
  const first = await linkTo(email);
  await test.step('the supervisor answers', async () => {
    await guest.visit(first);
    await expect(guest.heading).toHaveText(`Wat kan ${account.name}?`);
    await guest.inspectInTheDark();
    await expect(guest.page.getByText('Wilt u hiernaar kijken?')).toBeVisible();
    const cards = guest.page.getByRole('listitem').filter({ has: guest.page.getByRole('radio') });
    const reserved = cards.filter({ hasText: 'Voorbehouden handeling' });
    const other = cards.filter({ hasNotText: 'Voorbehouden handeling' });
    const send = guest.page.getByRole('button', { name: 'Verstuur mijn antwoord' });
    await send.click();
    await expect(guest.page.getByRole('alert')).toContainText('Er zijn nog');
    await guest.inspect();
    await guest.tick(reserved.getByRole('radio', { name: 'Ja, op dit niveau' }));
    await guest.tick(other.getByRole('radio', { name: 'Ja, maar op een lager niveau' }));
    await guest.tick(other.getByRole('radio', { name: 'met iemand erbij' }));
    await guest.page.getByLabel('Uw naam').fill('Els Maas');
    await guest.page.getByLabel('Uw functie').fill('teamleider');
    guest.expectTrouble(/422/);
    await send.click();
    await expect(reserved.getByText('Vul dit in.')).toBeVisible();
    await guest.inspect();
    await reserved.getByLabel('Wanneer zag u dit voor het laatst?').fill('2026-10-01');
    await guest.tick(guest.page.getByRole('checkbox', { name: /^Ik mag beoordelen/ }));
    await send.click();
    await expect(guest.heading).toHaveText('Dank u wel');
    await guest.inspect();
  });

  await test.step('the same link works no more', async () => {
    guest.expectTrouble(/410/);
    await guest.page.reload();
    await expect(guest.page.getByText('Deze link werkt niet of niet meer')).toBeVisible();
    await guest.inspect();
    await expect(guest.page.getByText(account.name)).toHaveCount(0);
  });

  await test.step('the candidate sees the evidence, and who opened the page', async () => {
    const candidate = await as(account);
    const { page } = candidate;
    await candidate.open('/paspoort/bewijs');
    await expect(page.getByText('Afgetekend door een leidinggevende').first()).toBeVisible();
    await expect(page.getByText(/van Els Maas, teamleider/).first()).toBeVisible();
    await expect(page.getByText(/tot en met 30 september 2027/)).toBeVisible();
    await expect(page.getByText(/Inzetbaar kijkt niet na wie dat was/).first()).toBeVisible();
    await expect(page.getByText('Beantwoord', { exact: true })).toBeVisible();
    await candidate.open('/inzage');
    await expect(page.getByText('Opende uw vraag om bevestiging').first()).toBeVisible();
    const { link } = await account.http.post<{ link: string }>('/me/share-links', {
      label: 'voor Jansen',
      parts: ['skills', 'evidence'],
      until: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
    });
    await guest.page.goto(link);
    await guest.settled();
    await expect(guest.page.getByRole('main')).toContainText('Inzetbaar kijkt niet na wie dat was');
    await expect(guest.page.getByRole('main')).not.toContainText('Els Maas');
    await guest.inspect();
    await guest.inspectInTheDark();
  });
});

test('who signed off doubts it later, settles that, and takes it back', async ({
  region,
  as,
  asGuest,
}) => {
  const account = await seeker(region);
  const email = await ask(account);
  const guest = await asGuest();
  const token = new URL(await linkTo(email), 'http://localhost').hash.slice(1);
  const answered = await guest.context.request.post('/api/v1/sign-offs/answer', {
    data: {
      token,
      name: 'Els Maas',
      jobTitle: 'teamleider',
      isAuthorised: true,
      answers: [{ skillId: 'blood-drawing', outcome: 'as-asked', lastSeenOn: '2026-10-01' }],
    },
  });
  expect(answered.status()).toBe(200);

  await guest.visit(await linkTo(email, 2));
  await expect(guest.heading).toHaveText('Wat u bevestigde');
  await guest.inspectInTheDark();
  const dialog = guest.page.getByRole('dialog');
  await guest.page.getByRole('button', { name: /^Ik twijfel: / }).click();
  await guest.inspect();
  await dialog.getByRole('button', { name: 'Ik twijfel' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Vul een reden in');
  await dialog.getByLabel('Reden').fill('Ik zag het te lang geleden.');
  await dialog.getByRole('button', { name: 'Ik twijfel' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(guest.page.getByText('U twijfelt: telt nu niet mee')).toBeVisible();
  await guest.page.getByRole('button', { name: /^Het klopt toch: / }).click();
  await expect(guest.page.getByText('U twijfelt: telt nu niet mee')).toHaveCount(0);
  await guest.page.getByRole('button', { name: /^Neem terug: / }).click();
  await dialog.getByLabel('Reden').fill('Het was iemand anders.');
  await dialog.getByRole('button', { name: 'Neem terug' }).click();
  await expect(guest.page.getByText('U nam dit terug')).toBeVisible();
  await guest.fitsInWindow();

  const candidate = await as(account);
  await candidate.visit('/paspoort/bewijs');
  await expect(candidate.page.getByText('De gever nam dit terug')).toBeVisible();
  await expect(candidate.page.getByText('Reden: Het was iemand anders.')).toBeVisible();
  await candidate.inspectInTheDark();
});

test('a request is sent once more, withdrawn, and never answered by who asked', async ({
  region,
  as,
  asGuest,
}) => {
  const account = await seeker(region);
  const email = await ask(account);
  const candidate = await as(account);
  const { page } = candidate;

  candidate.expectTrouble(/403/);
  await candidate.visit(await linkTo(email));
  await expect(page.getByText('U kunt niet voor uzelf tekenen.')).toBeVisible();
  await page.getByRole('link', { name: 'Naar mijn bewijs' }).click();

  await page.getByRole('button', { name: 'Stuur nog een keer aan Els Maas' }).click();
  const dialog = page.getByRole('dialog');
  await candidate.inspect();
  await dialog.getByRole('button', { name: 'Stuur nog een keer' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Stuur nog een keer/ })).toHaveCount(0);
  const renewed = await linkTo(email, 2);

  await page.getByRole('button', { name: 'Trek de vraag aan Els Maas in' }).click();
  await dialog.getByRole('button', { name: 'Trek in' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('Ingetrokken', { exact: true })).toBeVisible();
  await candidate.fitsInWindow();

  const guest = await asGuest();
  guest.expectTrouble(/410/);
  for (const link of [
    renewed,
    `/bevestigen#${'x'.repeat(43)}`,
    '/bevestigen#kort',
    '/bevestigen',
  ]) {
    guest.expectTrouble(/422/);
    await guest.page.goto('about:blank');
    await guest.open(link);
    await expect(guest.page.getByText('Deze link werkt niet of niet meer')).toBeVisible();
  }
  await guest.inspect();
});
