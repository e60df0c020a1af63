import { expect, test } from './fixtures.ts';

test.describe.configure({ timeout: 120_000 });

test('everything works by keyboard: sign in, search, show interest, sign out', async ({
  region,
  asGuest,
}) => {
  const recruiter = await region.recruiter(await region.organisation());
  const vacancy = await region.vacancy(recruiter, { lanes: ['extra-hours'] });
  const account = await region.candidate();
  const visitor = await asGuest();
  const { page } = visitor;
  const { keyboard } = page;

  await test.step('sign in', async () => {
    await visitor.open('/');
    await visitor.tabTo(page.getByLabel('E-mailadres'));
    await keyboard.type(account.email);
    await visitor.tabTo(page.getByLabel('Wachtwoord', { exact: true }));
    await keyboard.type(account.password);
    await keyboard.press('Enter');
    await expect(visitor.heading).toHaveText(/^Goede/);
    await visitor.settled();
  });

  await test.step('the first stop is the way past the menu', async () => {
    await visitor.open('/matches');
    await keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Naar de inhoud' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });

  await test.step('a new page takes the focus to its heading', async () => {
    await visitor.open('/');
    const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
    await visitor.tabTo(menu.getByRole('link', { name: 'Vacatures', exact: true }));
    await keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Vacatures zoeken' })).toBeFocused();
  });

  await test.step('search, and open what was found', async () => {
    await visitor.settled();
    await visitor.tabTo(page.getByRole('searchbox', { name: 'Waar zoekt u naar?' }));
    await keyboard.type(vacancy.title);
    await keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: /gevonden$/ })).toBeVisible();
    const found = page.getByRole('link', { name: vacancy.title });
    await expect(found).toBeVisible();
    await visitor.tabTo(found);
    await keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: vacancy.title })).toBeFocused();
    await visitor.settled();
  });

  await test.step('a dialog keeps the focus, and gives it back', async () => {
    await visitor.tabTo(page.getByRole('button', { name: 'Ik heb interesse' }));
    await keyboard.press('Enter');
    const heading = page.getByRole('heading', { level: 1, name: vacancy.organisation.name });
    await expect(heading).toBeFocused();
    await visitor.settled();
    const share = page.getByRole('button', { name: 'Deel mijn gegevens' });
    await visitor.tabTo(share);
    await keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Wat wilt u delen?' });
    await expect(dialog).toBeVisible();
    for (const key of [...Array.from({ length: 6 }, () => 'Tab'), 'Shift+Tab', 'Shift+Tab']) {
      await keyboard.press(key);
      await expect(dialog.locator(':focus')).toHaveCount(1);
    }
    await keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(share).toBeFocused();
  });

  await test.step('the account menu works with arrows', async () => {
    const button = page.getByRole('button', { name: `Mijn account: ${account.name}` });
    await visitor.open('/');
    await visitor.tabTo(button);
    await keyboard.press('Enter');
    await expect(page.getByRole('menuitem', { name: 'Naam en wachtwoord' })).toBeFocused();
    await keyboard.press('Escape');
    await expect(button).toBeFocused();
    await keyboard.press('Enter');
    await expect(page.getByRole('menuitem', { name: 'Naam en wachtwoord' })).toBeFocused();
    await keyboard.press('ArrowUp');
    await expect(page.getByRole('menuitem', { name: /^Overal afmelden/ })).toBeFocused();
    await keyboard.press('ArrowUp');
    await expect(page.getByRole('menuitem', { name: 'Afmelden', exact: true })).toBeFocused();
    await keyboard.press('Enter');
    await expect(page.getByText('U bent afgemeld.')).toBeVisible();
  });
});

test('the week is filled with one stop for Tab and the arrow keys', async ({ region, as }) => {
  const visitor = await as(await region.newcomer());
  const { page } = visitor;
  const { keyboard } = page;
  await visitor.open('/paspoort?stap=dagen');
  const cell = (name: string) => page.getByRole('checkbox', { name });
  await visitor.tabTo(cell('maandag vroeg'));
  await keyboard.press('Space');
  await keyboard.press('ArrowRight');
  await expect(cell('maandag dag')).toBeFocused();
  await keyboard.press('ArrowDown');
  await keyboard.press('Space');
  await expect(cell('maandag vroeg')).toBeChecked();
  await expect(cell('dinsdag dag')).toBeChecked();
  await keyboard.press('Home');
  await expect(page.getByRole('button', { name: 'dinsdag: alle dagdelen' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(page.getByText('5 dagdelen gekozen')).toBeVisible();
  await keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Bewaar en ga verder' })).toBeFocused();
});
