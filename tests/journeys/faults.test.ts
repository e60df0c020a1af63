import type { Vacancy } from '@inzetbaar/contracts/vacancies';

import { expect, test } from './fixtures.ts';

const FAILED_REQUEST = /Failed to load resource|ERR_INTERNET_DISCONNECTED|ERR_FAILED/;

test('offline it says so, and a save that failed keeps what was typed', async ({ region, as }) => {
  const visitor = await as(await region.newcomer());
  const { page } = visitor;
  visitor.expectTrouble(FAILED_REQUEST);
  await visitor.open('/account');
  const name = page.getByLabel('Naam', { exact: true });
  await name.fill('Noor van der Berg');
  await visitor.context.setOffline(true);
  await expect(page.getByText('U bent offline.')).toBeVisible();
  await page.getByRole('button', { name: 'Bewaar mijn naam' }).click();
  await expect(page.getByText('Geen verbinding')).toBeVisible();
  await expect(page.getByText('Wat u hebt ingevuld, staat er nog.')).toBeVisible();
  await expect(name).toHaveValue('Noor van der Berg');
  await visitor.inspect();

  await visitor.context.setOffline(false);
  await expect(page.getByText('U bent offline.')).toHaveCount(0);
  await page.getByRole('button', { name: 'Bewaar mijn naam' }).click();
  await expect(visitor.toast('Uw naam is bewaard.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Mijn account: Noor van der Berg' })).toBeVisible();
});

test('a long form survives a lost answer and a reload, and is saved once', async ({
  region,
  as,
}) => {
  const recruiter = await region.recruiter(await region.organisation());
  const vacancy = await region.vacancy(recruiter);
  const visitor = await as(recruiter);
  const { page } = visitor;
  visitor.expectTrouble(FAILED_REQUEST);
  await visitor.open(`/vacatures/${vacancy.id}/bewerken`);
  const title = page.getByRole('textbox', { name: 'Titel' });
  await title.fill(`${vacancy.title} in de avond`);

  // The change arrives, its answer does not: nobody here knows whether it was saved.
  const address = `**/api/v1/vacancies/${vacancy.id}`;
  await page.route(address, async (route) => {
    if (route.request().method() === 'PATCH') await route.fetch();
    await (route.request().method() === 'PATCH' ? route.abort() : route.continue());
  });
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByText('Geen verbinding')).toBeVisible();
  await expect(title).toHaveValue(`${vacancy.title} in de avond`);
  await page.unroute(address);
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(visitor.toast('De vacature is bewaard.')).toBeVisible();
  const kept = await recruiter.http.get<Vacancy>(`/vacancies/${vacancy.id}`);
  expect([kept.title, kept.version]).toEqual([`${vacancy.title} in de avond`, vacancy.version + 1]);

  await visitor.open('/vacatures/nieuw');
  await title.fill('Half geschreven');
  await expect
    .poll(() => page.evaluate(() => Object.values(sessionStorage).join()))
    .toContain('Half geschreven');
  page.once('dialog', (dialog) => dialog.accept());
  await page.reload();
  await expect(title).toHaveValue('Half geschreven');
  await page.getByRole('button', { name: 'Begin opnieuw' }).click();
  await expect(title).toHaveValue('');
});

test('who leaves a form that was not saved is asked first', async ({ region, as }) => {
  const visitor = await as(await region.recruiter(await region.organisation()));
  const { page } = visitor;
  await visitor.open('/vacatures/nieuw');
  const title = page.getByRole('textbox', { name: 'Titel' });
  await title.fill('Nog niet af');
  await page.getByRole('link', { name: 'Onze vacatures' }).first().click();
  const question = page.getByRole('alertdialog', { name: 'Weggaan zonder te bewaren?' });
  await question.getByRole('button', { name: 'Hier blijven' }).click();
  await expect(title).toHaveValue('Nog niet af');
  await page.getByRole('link', { name: 'Onze vacatures' }).first().click();
  await question.getByRole('button', { name: 'Weggaan' }).click();
  await expect(visitor.heading).toHaveText('Onze vacatures');
});

test('an error of the server is told, and trying again helps', async ({ asRole }) => {
  const visitor = await asRole('parttimer');
  const { page } = visitor;
  visitor.expectTrouble(/500/);
  const problem = {
    type: 'about:blank',
    title: 'Er ging iets mis',
    status: 500,
    code: 'unexpected',
    requestId: 'journey-1',
  };
  const address = '**/api/v1/vacancies?**';
  await page.route(address, (route) =>
    route.fulfill({
      status: 500,
      contentType: 'application/problem+json',
      body: JSON.stringify(problem),
    }),
  );
  await page.goto('/vacatures?zoek=zorg');
  await expect(page.getByRole('alert')).toContainText('Nummer van deze melding: journey-1');
  await visitor.inspect();
  await page.unroute(address);
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(page.getByRole('heading', { level: 2, name: /vacatures? gevonden$/ })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('an ended session asks to sign in, and leads back to where one was', async ({
  region,
  as,
}) => {
  const account = await region.candidate();
  const visitor = await as(account);
  const { page } = visitor;
  visitor.expectTrouble(/401/);
  await visitor.open('/');
  await visitor.context.clearCookies();
  await page
    .getByRole('navigation', { name: 'Hoofdmenu' })
    .getByRole('link', { name: 'Kennismakingen' })
    .click();
  await expect(page.getByText('Uw sessie is verlopen. Meld u opnieuw aan.')).toBeVisible();
  await page.getByLabel('E-mailadres').fill(account.email);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(account.password);
  await page.getByRole('button', { name: 'Aanmelden', exact: true }).click();
  await expect(visitor.heading).toHaveText('Kennismakingen');
});
