import type { Training } from '@inzetbaar/contracts/trainings';
import { addDays, calendarDateAt } from '@inzetbaar/domain/calendar';

import { aTraining } from '../platform/samples.ts';
import { type Account, expect, newWord, test } from './fixtures.ts';

const today = () => calendarDateAt(new Date());

/** An open training of an employer, made through the interface. */
async function offer(by: Account, change: Parameters<typeof aTraining>[1] = {}): Promise<Training> {
  if (by.organisation === null) throw new Error('a recruiter belongs to an organisation');
  const written = await by.http.post<Training>('/trainings', aTraining(by.organisation, change));
  return by.http.post<Training>(`/trainings/${written.id}/open`);
}

test('from a gap in a match to a certificate in the passport', async ({ region, as }) => {
  const employer = await region.recruiter(await region.organisation());
  const title = `Wondzorg ${newWord()}`;
  const recruiter = await as(employer);

  await test.step('the employer offers a training', async () => {
    const { page } = recruiter;
    await recruiter.visit('/trainingen/beheer');
    await page.getByRole('link', { name: 'Nieuwe training' }).first().click();
    await expect(recruiter.heading).toHaveText('Nieuwe training');
    await recruiter.settled();
    await recruiter.inspect();
    await page.getByRole('button', { name: 'Bewaar en zet open' }).click();
    await expect(page.getByRole('alert').first()).toBeVisible();
    await page.getByLabel('Naam van de training').fill(title);
    await page.getByLabel('Wat houdt het in?').fill('U leert wonden verzorgen.');
    const skills = page.getByRole('combobox', { name: 'Voeg een vaardigheid toe' });
    await recruiter.search(skills, 'wondzorg', /^Wondzorg/);
    await expect(page.getByRole('list', { name: 'Vaardigheden van deze training' })).toContainText(
      'Wondzorg',
    );
    await page.getByRole('textbox', { name: 'Hoeveel weken?' }).fill('4');
    await page.getByRole('textbox', { name: 'Hoeveel uur in totaal?' }).fill('24');
    // Leaving the field takes its error away, and moves what stands below it.
    await page.keyboard.press('Tab');
    await expect(page.getByText('Vul dit in.')).toHaveCount(0);
    await page.getByRole('button', { name: 'Nog een datum' }).click();
    const session = page.getByRole('group', { name: 'Datum 1' });
    await session.getByLabel('Start', { exact: true }).fill(today());
    await session.getByLabel('Vragen tot en met').fill(today());
    await session.getByRole('textbox', { name: 'Plaatsen' }).fill('1');
    await page.getByLabel('Naam van de training').click();
    await recruiter.inspectInTheDark();
    await page.getByRole('button', { name: 'Bewaar en zet open' }).click();
    await expect(recruiter.heading).toHaveText(title);
    await expect(page.getByText('1 van 1 plaatsen vrij')).toBeVisible();
    await recruiter.settled();
    await recruiter.inspect();
    await recruiter.fitsInWindow();
  });

  const vacancy = await region.vacancy(employer, {
    skills: [
      { skillId: 'wound-care', level: 4, importance: 'essential' },
      { skillId: 'personal-care', level: 3, importance: 'essential' },
    ],
  });
  const seeker = await region.candidate();
  const candidate = await as(seeker);
  const { page } = candidate;

  await test.step('the candidate finds it at the gap and asks for a seat in two presses', async () => {
    await candidate.visit(`/vacatures/${vacancy.id}`);
    const gaps = page.getByRole('list', { name: 'Trainingen die nu te volgen zijn' });
    await expect(gaps).toContainText('Training voor wondzorg');
    await page.goto(`/trainingen?zoek=${encodeURIComponent(title)}`);
    await candidate.settled();
    await candidate.inspect();
    await page.getByRole('link', { name: title }).click();
    await expect(candidate.heading).toHaveText(title);
    await candidate.settled();
    await page.getByRole('button', { name: /^Vraag een plaats/ }).click();
    const asking = page.getByRole('dialog', { name: /^Plaats vragen/ });
    await expect(asking).toContainText(`${seeker.name}, ${seeker.email}`);
    await expect(asking).toContainText('Niets uit uw paspoort');
    await candidate.inspect();
    await asking.getByRole('button', { name: 'Stuur mijn aanvraag' }).click();
    await expect(asking).toHaveCount(0);
    await expect(page.getByText('Aangevraagd', { exact: true })).toBeVisible();
  });

  await test.step('the employer offers the seat', async () => {
    await recruiter.page.getByRole('link', { name: 'Plaatsen en aanvragen' }).click();
    await expect(recruiter.heading).toHaveText('Plaatsen en aanvragen');
    await recruiter.settled();
    await expect(recruiter.page.getByText(seeker.name)).toBeVisible();
    await recruiter.inspectInTheDark();
    await recruiter.page.getByRole('button', { name: 'Bied een plaats aan' }).click();
    await expect(recruiter.page.getByText('Plaats aangeboden', { exact: true })).toBeVisible();
    await recruiter.fitsInWindow();
  });

  await test.step('the candidate accepts it', async () => {
    await candidate.visit('/leren');
    const mine = page.getByRole('region', { name: 'Mijn aanvragen' });
    await mine.getByRole('button', { name: 'Neem de plaats aan' }).click();
    await expect(mine.getByText('Plaats is zeker')).toBeVisible();
    await candidate.inspectInTheDark();
    await candidate.fitsInWindow();
  });

  await test.step('the employer says that it was completed', async () => {
    await recruiter.page.reload();
    await recruiter.settled();
    await recruiter.page.getByRole('button', { name: 'Heeft het afgerond' }).click();
    const sure = recruiter.page.getByRole('alertdialog');
    await expect(sure).toContainText('Wondzorg');
    await recruiter.inspect();
    await sure.getByRole('button', { name: 'Heeft het afgerond' }).click();
    await expect(recruiter.page.getByText('Afgerond', { exact: true })).toBeVisible();
  });

  await test.step('the evidence stands in the passport, with the training', async () => {
    await candidate.visit('/paspoort/bewijs');
    await expect(page.getByText('Diploma of certificaat')).toBeVisible();
    await page.getByRole('link', { name: 'Bekijk de training' }).click();
    await expect(candidate.heading).toHaveText(title);
    await candidate.visit('/inzage');
    await expect(
      page.getByText('Naam en e-mailadres bij uw aanvraag bekeken').first(),
    ).toBeVisible();
  });
});

test('a path to an occupation, with what the law asks, and a seat from it', async ({
  region,
  as,
}) => {
  const employer = await region.recruiter(await region.organisation());
  const training = await offer(employer, {
    title: `Kousen ${newWord()}`,
    // Shorter than any other, so that the path takes this one.
    weeks: 1,
    skills: [
      { skillId: 'medication-prompting', level: 5 },
      { skillId: 'compression-stockings', level: 5 },
      { skillId: 'hoist-transfers', level: 5 },
    ],
  });
  const candidate = await as(await region.candidate());
  const { page } = candidate;
  await candidate.visit('/leren');
  await expect(page.getByRole('heading', { name: 'Dichtst bij u' })).toBeVisible();
  const box = page.getByRole('combobox', { name: 'Welk beroep wilt u?' });
  await candidate.search(box, 'helpende plus', /^Helpende plus/);
  await expect(page.getByRole('heading', { name: 'Uw pad naar helpende plus' })).toBeVisible();
  await candidate.settled();
  await expect(page.getByText('Nog 1 stap: 1 week.')).toBeVisible();
  await candidate.inspectInTheDark();
  await candidate.fitsInWindow();
  await page.getByRole('button', { name: `Vraag een plaats: ${training.title}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Stuur mijn aanvraag' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(
    page.getByRole('region', { name: 'Mijn aanvragen' }).getByText('Aangevraagd'),
  ).toBeVisible();

  await candidate.visit('/leren?beroep=nurse-mbo');
  await expect(
    page.getByRole('heading', { name: 'Dit kan niet zonder verpleegkundige' }),
  ).toBeVisible();
  await expect(page.getByText('mbo-Verpleegkundige (niveau 4)')).toBeVisible();
  await candidate.fitsInWindow();
});

test('full, too late, changed and cancelled', async ({ region, as }) => {
  const employer = await region.recruiter(await region.organisation());
  const soon = { id: null, startsOn: addDays(today(), 20), askUntil: addDays(today(), 10) };
  const training = await offer(employer, {
    title: `Vol ${newWord()}`,
    sessions: [{ ...soon, seats: 1 }],
  });
  const first = await region.candidate();
  const sessionId = training.sessions[0]?.id;
  await first.http.post('/me/seat-requests', { trainingId: training.id, sessionId });
  const candidate = await as(await region.candidate());
  const { page } = candidate;

  await test.step('who comes after the last seat is on the waiting list', async () => {
    await candidate.visit(`/trainingen/${training.id}`);
    await page.getByRole('button', { name: /^Vraag een plaats/ }).click();
    const asking = page.getByRole('dialog');
    await expect(asking).toContainText('Vol: u komt op de wachtlijst');
    await asking.getByRole('button', { name: 'Stuur mijn aanvraag' }).click();
    await expect(page.getByText('Wachtlijst', { exact: true })).toBeVisible();
  });

  const recruiter = await as(employer);
  await test.step('a seat that is taken is not offered twice', async () => {
    await recruiter.visit(`/trainingen/${training.id}/plaatsen`);
    recruiter.expectTrouble(/409/);
    await recruiter.page.getByRole('button', { name: 'Bied een plaats aan' }).last().click();
    await expect(recruiter.page.getByRole('alert')).toContainText('Alle plaatsen zijn bezet');
  });

  await test.step('an employer gives it up', async () => {
    await recruiter.visit(`/trainingen/${training.id}`);
    await recruiter.page.getByRole('button', { name: 'Laat niet doorgaan' }).click();
    const sure = recruiter.page.getByRole('alertdialog');
    await sure.getByRole('button', { name: 'Laat niet doorgaan' }).click();
    await expect(recruiter.page.getByText('Gaat niet door', { exact: true })).toBeVisible();
  });

  await test.step('and who asked sees it', async () => {
    await candidate.visit(`/trainingen/${training.id}`);
    await expect(page.getByRole('button', { name: /^Vraag een plaats/ })).toHaveCount(0);
    await expect(page.getByText('Deze training gaat niet door.').first()).toBeVisible();
    await candidate.fitsInWindow();
  });

  await test.step('another employer changes nothing', async () => {
    const other = await as(await region.recruiter(await region.organisation()));
    other.expectTrouble(/404/);
    await other.page.goto(`/trainingen/${training.id}/plaatsen`);
    await expect(other.page.getByText('Dit is er niet (meer).').first()).toBeVisible();
  });
});
