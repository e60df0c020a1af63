import { expect, test } from './fixtures.ts';

test('the pages speak English when asked, and remember it', async ({ region, as, asGuest }) => {
  const account = await region.candidate();
  const visitor = await as(account);
  const { page } = visitor;
  const html = page.locator('html');
  await visitor.open('/paspoort');
  await expect(html).toHaveAttribute('lang', 'nl');
  await page.getByRole('button', { name: `Mijn account: ${account.name}` }).click();
  await visitor.pick(page.getByRole('menuitemradio', { name: 'English' }));
  await page.keyboard.press('Escape');
  await expect(html).toHaveAttribute('lang', 'en');
  await expect(visitor.heading).toHaveText('My passport');
  await visitor.inspect();
  for (const [path, heading] of [
    ['/vacatures', 'Search vacancies'],
    ['/inzage', /^Who saw what/],
  ] as const) {
    await visitor.visit(path);
    await expect(visitor.heading).toHaveText(heading);
    await expect(html).toHaveAttribute('lang', 'en');
  }

  const elsewhere = await asGuest();
  await elsewhere.open('/aanmelden');
  await elsewhere.page.getByLabel('E-mailadres').fill(account.email);
  await elsewhere.page.getByLabel('Wachtwoord', { exact: true }).fill(account.password);
  await elsewhere.page.getByRole('button', { name: 'Aanmelden', exact: true }).click();
  await expect(elsewhere.heading).toHaveText(/^Good (morning|afternoon|evening)/);
  await expect(elsewhere.page.locator('html')).toHaveAttribute('lang', 'en');
});

test('who is not signed in can choose the language too', async ({ asGuest }) => {
  const guest = await asGuest();
  await guest.open('/aanmelden');
  await guest.page.getByRole('button', { name: 'English' }).click();
  await expect(guest.heading).toHaveText('Sign in');
  await guest.inspect();
  await guest.page.getByRole('button', { name: 'Nederlands' }).click();
  await expect(guest.heading).toHaveText('Aanmelden');
});
