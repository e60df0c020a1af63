import { readFile } from 'node:fs/promises';
import type { AppendixView } from '@inzetbaar/contracts/second-track';
import { addDays, calendarDateAt } from '@inzetbaar/domain/calendar';

import { expect, test } from './fixtures.ts';

test.describe.configure({ timeout: 300_000 });

const today = () => calendarDateAt(new Date());
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
/** What the receiving employer never reads: the lane, the sickness, its weeks. */
const BEHIND_THE_WALL = /tweede spoor|ziek|re-integratie|Week \d+ van 104|bedrijfsarts/i;

test('from opening a case to the appendix, told from four sides', async ({
  region,
  as,
  asRole,
}) => {
  const sender = await region.organisation();
  const host = await region.organisation();
  const guide = await as(await region.caseManager(sender));
  const employer = await region.recruiter(host);
  const recruiter = await as(employer);
  const person = await region.candidate();
  const candidate = await as(person, PHONE);
  const vacancy = await region.vacancy(employer);

  await test.step('the case manager opens a case for an own employee', async () => {
    const { page } = guide;
    await guide.open('/dossiers/nieuw');
    await page.getByLabel('Naam', { exact: true }).fill(person.name);
    await page.getByLabel('E-mailadres').fill(person.email);
    await page.getByLabel('Eerste ziektedag').fill(addDays(today(), -380));
    await page.getByRole('textbox', { name: 'Uren per week in het contract' }).fill('24');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Open het dossier' }).click();
    await expect(guide.heading).toHaveText(person.name);
  });

  await test.step('the candidate agrees on the phone, and shows interest in what fits', async () => {
    const { page } = candidate;
    await candidate.open('/');
    await page.getByRole('link', { name: 'Lees en antwoord' }).click();
    await page.getByRole('button', { name: 'Ja, ik doe mee' }).click();
    await expect(page.getByRole('heading', { name: 'U doet mee' })).toBeVisible();
    await candidate.open('/matches');
    await candidate.open(`/vacatures/${vacancy.id}`);
    await page.getByRole('button', { name: 'Ik heb interesse' }).click();
    await expect(candidate.heading).toHaveText(host.name);
    await candidate.fitsInWindow();
  });

  const readsNothingBehindTheWall = async () => {
    await recruiter.settled();
    const read = await recruiter.page.locator('main').innerText();
    expect(read).not.toMatch(BEHIND_THE_WALL);
    expect(read).not.toContain(sender.name);
  };

  await test.step('the recruiter sees what somebody can do, and not who or why', async () => {
    const { page } = recruiter;
    await recruiter.open('/kennismakingen');
    expect(await page.locator('main').innerText()).not.toContain(person.name);
    await readsNothingBehindTheWall();
    const row = page.getByRole('listitem').filter({ hasText: vacancy.title });
    await row.getByRole('link').first().click();
    await readsNothingBehindTheWall();
  });

  await test.step('the candidate releases a name, and the two agree on a meeting', async () => {
    const { page } = candidate;
    await page.getByRole('button', { name: 'Deel mijn gegevens' }).click();
    const sharing = page.getByRole('dialog', { name: 'Wat wilt u delen?' });
    await candidate.tick(sharing.getByRole('checkbox', { name: /^Naam/ }));
    await sharing.getByLabel('Tot en met').fill(addDays(today(), 14));
    await sharing.getByRole('button', { name: 'Deel dit' }).click();
    await expect(candidate.toast('Uw gegevens zijn gedeeld.')).toBeVisible();

    await recruiter.open('/kennismakingen');
    await recruiter.page.getByRole('link', { name: person.name }).click();
    await expect(recruiter.heading).toHaveText(person.name);
    await readsNothingBehindTheWall();
    await recruiter.page.getByRole('button', { name: 'Stel een gesprek voor' }).click();
    const proposing = recruiter.page.getByRole('dialog', { name: 'Stel een gesprek voor' });
    await proposing.getByLabel('Dag en tijd').fill(`${addDays(today(), 3)}T10:30`);
    await proposing.getByRole('button', { name: 'Verstuur het voorstel' }).click();
    await expect(recruiter.toast('Het voorstel is verstuurd.')).toBeVisible();

    await page.reload();
    await page.getByRole('button', { name: 'Ga akkoord met het gesprek' }).click();
    const agreeing = page.getByRole('dialog', { name: 'Akkoord met het gesprek?' });
    await agreeing.getByRole('button', { name: 'Ja, ik ben er' }).click();
    await expect(candidate.toast('Het gesprek is afgesproken.')).toBeVisible();
  });

  await test.step('it clicks, and a work-experience place is agreed', async () => {
    const { page } = recruiter;
    await page.reload();
    await page.getByRole('button', { name: 'We gaan samen verder' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ja, samen verder' }).click();
    await page.getByRole('link', { name: 'Leg de plaatsing vast' }).click();
    await expect(recruiter.heading).toHaveText('Plaatsing voorstellen');
    await recruiter.settled();
    await recruiter.tick(page.getByRole('radio', { name: /^Werkervaringsplaats/ }));
    await page.getByRole('textbox', { name: 'Uren per week' }).fill('12');
    await page.getByLabel('Eerste dag').fill(addDays(today(), 7));
    await page.getByLabel('Laatste dag').fill(addDays(today(), 60));
    await page.getByRole('button', { name: 'Stel de plaatsing voor' }).click();
    await expect(page.getByText('De kandidaat moet nog antwoorden.')).toBeVisible();

    await candidate.open('/plaatsingen');
    await candidate.page.getByRole('link', { name: `Plaatsing: ${vacancy.title}` }).click();
    await candidate.page.getByRole('button', { name: 'Neem de plaatsing aan' }).click();
    const taking = candidate.page.getByRole('dialog', { name: 'Plaatsing aannemen?' });
    await taking.getByRole('button', { name: 'Neem de plaatsing aan' }).click();
    await expect(candidate.toast('U hebt de plaatsing aangenomen.')).toBeVisible();
  });

  await test.step('all of it stands in the case by itself, and in the appendix', async () => {
    const { page } = guide;
    await page.reload();
    await guide.settled();
    const done = page.getByRole('list', { name: /^Wat er is gedaan/ });
    await expect(done).toContainText(host.name);
    await expect(done.getByRole('heading', { name: 'Plaatsing' }).first()).toBeVisible();
    await page.getByRole('button', { name: 'Maak de bijlage' }).click();
    const asking = page.getByRole('dialog', { name: 'Bijlage bij het re-integratieverslag' });
    const downloading = page.waitForEvent('download');
    await asking.getByRole('button', { name: 'Als gegevens (JSON)' }).click();
    const file = await downloading;
    const text = await readFile(await file.path(), 'utf8');
    const appendix = JSON.parse(text) as AppendixView;
    expect(appendix.case.employee).toBe(person.name);
    expect(new Set(appendix.efforts.map(({ kind }) => kind))).toEqual(
      new Set(['search', 'interest', 'introduction', 'meeting', 'interview', 'placement']),
    );
    expect(text).not.toMatch(/diagnose|behandeling|medicijn/i);
  });

  await test.step('the region sees numbers, and nobody', async () => {
    const coordinator = await asRole('coordinator');
    await coordinator.open('/regio');
    await coordinator.settled();
    const read = await coordinator.page.locator('main').innerText();
    for (const hidden of [person.name, vacancy.title]) expect(read).not.toContain(hidden);
  });
});
