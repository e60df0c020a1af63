import { expect, newWord, test } from './fixtures.ts';
import { greetingOf } from './visitor.ts';

test.describe('invitations', () => {
  test('an administrator invites by a link, and the guest lands signed in', async ({
    region,
    as,
    asGuest,
  }) => {
    const organisation = await region.organisation();
    const administrator = await as(await region.organisationAdmin(organisation));
    const { page } = administrator;
    const email = `${newWord()}@journeys.example`;

    await administrator.visit('/beheer/mensen');
    await page.getByRole('link', { name: 'Nodig iemand uit' }).click();
    await expect(administrator.heading).toHaveText('Nodig iemand uit');
    await administrator.settled();
    await page.getByLabel('Naam', { exact: true }).fill('Noor Nieuw');
    await page.getByLabel('E-mailadres').fill(email);
    await administrator.tick(page.getByRole('checkbox', { name: /^Recruiter/ }));
    await administrator.inspect();
    await page.getByRole('button', { name: 'Verstuur de uitnodiging' }).click();
    await expect(page.getByRole('heading', { name: 'Noor Nieuw is uitgenodigd' })).toBeFocused();
    const link = page.getByLabel('De link');
    await expect(link).toHaveValue(/\/uitnodiging#.{20,}$/);
    await administrator.inspect();

    const guest = await asGuest();
    await guest.page.goto(await link.inputValue());
    await guest.settled();
    await expect(guest.page.getByText(`${organisation.name} nodigt u uit`)).toBeVisible();
    await expect(guest.page.getByText(`Account voor ${email}`)).toBeVisible();
    await guest.inspect();
    await guest.page.getByLabel('Kies een wachtwoord').fill('kort');
    await guest.page.getByRole('button', { name: 'Maak mijn account' }).click();
    await expect(guest.page.getByRole('alert')).toContainText('Gebruik minstens 12 tekens');
    await guest.page.getByLabel('Kies een wachtwoord').fill('vier-losse-woorden-samen');
    await guest.page.getByRole('button', { name: 'Maak mijn account' }).click();
    await expect(guest.heading).toHaveText(greetingOf('Noor'));
    await guest.settled();
    await expect(
      guest.page.getByRole('button', { name: 'Mijn account: Noor Nieuw' }),
    ).toBeVisible();
  });

  test('a link works once', async ({ region, asGuest }) => {
    const { token, name } = await region.invite('candidate');
    const first = await asGuest();
    await first.open(`/uitnodiging#${token}`);
    await expect(first.page.getByLabel('Uw naam')).toHaveValue(name);
    await first.page.getByLabel('Kies een wachtwoord').fill('vier-losse-woorden-samen');
    await first.page.getByRole('button', { name: 'Maak mijn account' }).click();
    await expect(first.heading).toHaveText(/^Goede/);
    await first.settled();

    const second = await asGuest();
    second.expectTrouble(/410/);
    await second.visit(`/uitnodiging#${token}`);
    await expect(second.page.getByText('Deze uitnodiging werkt niet meer')).toBeVisible();
    await second.page.getByRole('link', { name: 'Naar aanmelden' }).click();
    await expect(second.heading).toHaveText('Aanmelden');
  });
});
