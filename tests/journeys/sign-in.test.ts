import { expect, test } from './fixtures.ts';
import { greetingOf } from './visitor.ts';

test.describe('signing in', () => {
  test('tells that a password is wrong, and lets in with the right one', async ({
    region,
    asGuest,
  }) => {
    const account = await region.newcomer();
    const visitor = await asGuest();
    const { page } = visitor;
    visitor.expectTrouble(/401/);

    await visitor.visit('/paspoort');
    await expect(visitor.heading).toHaveText('Aanmelden');
    await page.getByRole('button', { name: 'Aanmelden', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('Er zijn nog 2 dingen om na te kijken');
    await page.getByLabel('E-mailadres').fill(account.email);
    await page.getByLabel('Wachtwoord', { exact: true }).fill('een heel ander wachtwoord');
    await page.getByRole('button', { name: 'Aanmelden', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('horen niet bij elkaar');
    await expect(page.getByLabel('E-mailadres')).toHaveValue(account.email);
    await visitor.inspect();

    await page.getByLabel('Wachtwoord', { exact: true }).fill(account.password);
    await page.getByLabel('Wachtwoord', { exact: true }).press('Enter');
    await expect(visitor.heading).toHaveText('Mijn paspoort');
    await expect(page).toHaveURL(/\/paspoort$/);
  });

  test('a demo account is chosen from the list, and signs out again', async ({ asGuest }) => {
    const visitor = await asGuest();
    const { page } = visitor;
    await visitor.visit('/');
    const accounts = page.getByRole('region', { name: 'Voorbeeldaccounts' });
    await expect(accounts.getByRole('button')).toHaveCount(9);
    await accounts.getByRole('button', { name: /Coen Coördinator/ }).click();
    await expect(visitor.heading).toHaveText(greetingOf('Coen'));

    await page.getByRole('button', { name: 'Mijn account: Coen Coördinator' }).click();
    await visitor.pick(page.getByRole('menuitem', { name: 'Afmelden', exact: true }));
    await expect(page.getByText('U bent afgemeld.')).toBeVisible();
    await page.goto('/regio');
    await expect(visitor.heading).toHaveText('Aanmelden');
  });

  test('signing out everywhere ends the session on other devices too', async ({ region, as }) => {
    const account = await region.newcomer();
    const here = await as(account);
    const elsewhere = await as(account);
    await elsewhere.open('/');
    await here.open('/');

    await here.page.getByRole('button', { name: `Mijn account: ${account.name}` }).click();
    await here.pick(here.page.getByRole('menuitem', { name: /Overal afmelden/ }));
    const question = here.page.getByRole('dialog', { name: 'Overal afmelden?' });
    await expect(question).toContainText('ook op deze');
    await question.getByRole('button', { name: 'Overal afmelden' }).click();
    await expect(here.page.getByText('U bent afgemeld.')).toBeVisible();

    await elsewhere.page.goto('/paspoort');
    await expect(elsewhere.heading).toHaveText('Aanmelden');
  });
});
