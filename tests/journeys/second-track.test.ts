import { addDays, calendarDateAt, dayInWords } from '@inzetbaar/domain/calendar';

import { expect, newWord, test } from './fixtures.ts';

const today = () => calendarDateAt(new Date());

test('a case from opening to its end', async ({ region, as }) => {
  // A story of several people, with axe on every page.
  test.setTimeout(300_000);
  const organisation = await region.organisation();
  const guide = await as(await region.caseManager(organisation));
  const person = await region.candidate();
  const name = `Sam ${newWord()}`;

  await test.step('the case manager opens a case', async () => {
    const { page } = guide;
    await guide.visit('/dossiers');
    await page.getByRole('link', { name: 'Dossier openen' }).first().click();
    await expect(guide.heading).toHaveText('Dossier openen');
    await guide.settled();
    await guide.inspect();
    await page.getByRole('button', { name: 'Open het dossier' }).click();
    await expect(page.getByRole('alert').first()).toBeVisible();
    // Nothing of health beside a name: said at the field, before anything is sent, and kept as typed.
    const nameField = page.getByLabel('Naam', { exact: true });
    await nameField.fill(`${name} (burn-out)`);
    await page.getByLabel('E-mailadres').fill(person.email);
    await page.getByLabel('Eerste ziektedag').fill(addDays(today(), -300));
    await page.getByRole('textbox', { name: 'Uren per week in het contract' }).fill('28');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Open het dossier' }).click();
    await expect(page.getByText('“burn-out” (ziekte)').first()).toBeVisible();
    await expect(nameField).toHaveValue(`${name} (burn-out)`);
    await guide.inspect();
    await nameField.fill(name);
    await guide.inspectInTheDark();
    await page.getByRole('button', { name: 'Open het dossier' }).click();
    await expect(guide.heading).toHaveText(name);
    await expect(page.getByText('Wacht op de medewerker')).toBeVisible();
    await expect(page.getByText('Week 43 van 104')).toBeVisible();
    await guide.settled();
    await guide.inspect();
    await guide.inspectInTheDark();
  });

  await test.step('the employee reads everything and agrees', async () => {
    const employee = await as(person);
    const { page } = employee;
    await employee.visit('/');
    await page.getByRole('link', { name: 'Lees en antwoord' }).click();
    await expect(employee.heading).toHaveText('Uw dossier');
    await employee.settled();
    await employee.inspect();
    await expect(page.getByText(name)).toBeVisible();
    await expect(page.getByText(dayInWords(addDays(today(), -300), 'nl')).first()).toBeVisible();
    await page.getByRole('button', { name: 'Ja, ik doe mee' }).click();
    await expect(page.getByRole('heading', { name: 'U doet mee' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Stop met zoeken' })).toBeVisible();
    await employee.inspect();
  });

  await test.step('the deadlines lead the day page, and one is met', async () => {
    const { page } = guide;
    await guide.visit('/');
    const deadlines = page.getByRole('region', { name: 'Termijnen' });
    const first = deadlines.getByRole('listitem').first();
    await expect(first).toContainText(name);
    await expect(first).toContainText('Probleemanalyse');
    await expect(first).toContainText('Te laat');
    await first.getByRole('link').click();
    await expect(guide.heading).toHaveText(name);
    await expect(page.getByText(`${name} doet mee.`)).toBeVisible();
    await page.getByRole('button', { name: /^Is gedaan: Probleemanalyse/ }).click();
    const asking = page.getByRole('dialog', { name: /^Probleemanalyse/ });
    await asking.getByLabel('Op welke dag').fill(addDays(today(), -265));
    await guide.inspect();
    await asking.getByRole('button', { name: 'Bewaar' }).click();
    await expect(asking).toHaveCount(0);
    const behind = page.getByText(/^Achter de rug \(1\)/);
    await behind.click();
    const done = page.getByRole('list', { name: 'Achter de rug' });
    await expect(done).toContainText('Probleemanalyse');
    await guide.open('/');
    await expect(deadlines.getByText('Probleemanalyse')).toHaveCount(0);
  });

  await test.step('what the company doctor advises is stated with its last day', async () => {
    const { page } = guide;
    await page.getByRole('region', { name: 'Termijnen' }).getByRole('link', { name }).click();
    await expect(guide.heading).toHaveText(name);
    await page.getByRole('link', { name: 'Gegevens wijzigen' }).click();
    await page.getByRole('button', { name: 'Werkvoorwaarde toevoegen' }).click();
    const row = page.getByRole('group', { name: 'Werkvoorwaarde 1' });
    await row.getByLabel('Geldt tot en met').fill(addDays(today(), 60));
    await guide.settled();
    await guide.inspect();
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    const stated = page.getByRole('region', { name: 'Wat in dit dossier staat' });
    await expect(stated).toContainText('Geen nachtdiensten');
  });

  await test.step('what was done is written down in two taps, from either side', async () => {
    const { page } = guide;
    const efforts = page.getByRole('region', { name: 'Wat er is gedaan' });
    await efforts.getByRole('button', { name: 'Voortgangsgesprek' }).click();
    const asking = page.getByRole('dialog', { name: 'Voortgangsgesprek' });
    await expect(asking.getByLabel('Op welke dag')).toHaveValue(today());
    await guide.inspect();
    await asking.getByRole('button', { name: 'Bewaar' }).click();
    await expect(asking).toHaveCount(0);
    const list = efforts.getByRole('list', { name: /^Wat er is gedaan/ });
    await expect(list).toContainText('Door de casemanager');

    const employee = await as(person);
    await employee.visit('/');
    await employee.page.getByRole('link', { name: 'Bekijk mijn dossier' }).click();
    const mine = employee.page.getByRole('region', { name: 'Wat er is gedaan' });
    await mine.getByRole('button', { name: 'Sollicitatie ergens anders' }).click();
    const told = employee.page.getByRole('dialog', { name: 'Sollicitatie ergens anders' });
    await told.getByText('Meer vertellen').click();
    await told.getByLabel('Bij welke werkgever').fill('Zuyderland');
    await told.getByLabel('Notitie').fill('Ik kan dit niet door mijn burn-out');
    await told.getByRole('button', { name: 'Bewaar' }).click();
    await expect(told.getByText('“burn-out” (ziekte)').first()).toBeVisible();
    await told.getByLabel('Notitie').fill('Brief gestuurd');
    await employee.inspect();
    await told.getByRole('button', { name: 'Bewaar' }).click();
    await expect(told).toHaveCount(0);
    const rows = mine.getByRole('list', { name: /^Wat er is gedaan/ });
    await expect(rows).toContainText('Brief gestuurd');
    await expect(rows.getByRole('button', { name: /^Verwijder: Voortgangsgesprek/ })).toHaveCount(
      0,
    );
    await employee.settled();
    await employee.inspect();
    await employee.inspectInTheDark();
  });

  await test.step('one button makes the appendix', async () => {
    const { page } = guide;
    await page.getByRole('button', { name: 'Maak de bijlage' }).click();
    const asking = page.getByRole('dialog', { name: 'Bijlage bij het re-integratieverslag' });
    await guide.inspect();
    const downloading = page.waitForEvent('download');
    await asking.getByRole('button', { name: 'Maak de PDF' }).click();
    const file = await downloading;
    expect(file.suggestedFilename()).toMatch(/^bijlage-tweede-spoor-.*\.pdf$/);
    await expect(asking).toHaveCount(0);
  });

  await test.step('the case ends, and the employee decides whether to leave the lane', async () => {
    const { page } = guide;
    await page.getByRole('button', { name: 'Dossier afronden' }).click();
    const asking = page.getByRole('dialog', { name: 'Dit dossier afronden' });
    await asking
      .getByRole('radio', { name: 'Werk bij een andere werkgever' })
      .check({ force: true });
    await guide.inspect();
    await asking.getByRole('button', { name: 'Rond af' }).click();
    await expect(page.getByText('Afgerond').first()).toBeVisible();
    const employee = await as(person);
    await employee.visit('/');
    await employee.page.getByRole('link', { name: 'Kijk en kies' }).click();
    await expect(employee.heading).toHaveText('Uw dossier');
    await employee.settled();
    await employee.inspect();
    await employee.page.getByRole('button', { name: 'Haal mij uit het tweede spoor' }).click();
    await expect(employee.page.getByText('U staat niet meer in het tweede spoor.')).toBeVisible();
    await employee.open('/');
    await expect(employee.page.getByRole('link', { name: 'Kijk en kies' })).toHaveCount(0);
  });
});
