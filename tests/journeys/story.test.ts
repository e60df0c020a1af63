import { randomInt } from 'node:crypto';
import type { Introduction } from '@inzetbaar/contracts/introductions';
import type { Vacancy } from '@inzetbaar/contracts/vacancies';

import { expect, newWord, test } from './fixtures.ts';
import type { Visitor } from './visitor.ts';

test.describe.configure({ timeout: 240_000 });

/** A calendar date so many days from now, as a date field takes it. */
function dateAfter(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** The recruiter writes a vacancy with the form and puts it online. */
async function writeVacancy(visitor: Visitor, title: string) {
  const { page } = visitor;
  await visitor.visit('/vacatures/nieuw');
  await page.getByRole('textbox', { name: 'Titel' }).fill(title);
  await page
    .getByRole('textbox', { name: 'Omschrijving' })
    .fill('U ontvangt bewoners in de huiskamer.\n\nU werkt in een klein team.');
  await visitor.choose(page.getByRole('button', { name: /Branche/ }), /Ouderenzorg/);
  await page.getByRole('textbox', { name: 'Uren per week, vanaf' }).fill('8');
  await page.getByRole('textbox', { name: 'Uren per week, tot' }).fill('24');
  await page.getByRole('textbox', { name: 'Aantal plekken' }).fill('2');
  await visitor.search(
    page.getByRole('combobox', { name: 'Vaardigheid toevoegen' }),
    'gastvrij',
    /Gastvrij zijn/,
  );
  await expect(page.getByRole('list', { name: 'Gevraagde vaardigheden' })).toContainText(
    'Gastvrij zijn',
  );
  await visitor.tick(page.getByRole('checkbox', { name: 'Werkervaringsplaats' }));
  await visitor.inspect();
  await page.getByRole('button', { name: 'Bewaar en zet online' }).click();
  await expect(visitor.toast('De vacature staat nu online.')).toBeVisible();
  await expect(visitor.heading).toHaveText('Onze vacatures');
}

/** The candidate fills the passport step by step. */
async function fillPassport(candidate: Visitor) {
  const { page } = candidate;
  const goOn = () => page.getByRole('button', { name: /^(Bewaar en ga verder|Volgende)$/ }).click();
  const atStep = async (title: string | RegExp) =>
    expect(page.getByRole('heading', { level: 2, name: title })).toBeFocused();

  await candidate.visit('/paspoort');
  await page.getByRole('link', { name: 'Of ga zelf door de stappen' }).click();
  await atStep('Wat kunt u?');
  await candidate.search(
    page.getByRole('combobox', { name: 'Zoek een vaardigheid' }),
    'gastvrij',
    /Gastvrij zijn/,
  );
  const level = page.getByRole('radiogroup', { name: /Hoe doet u dit\?/ });
  await candidate.tick(level.getByRole('radio', { name: 'Ik leer het anderen' }));
  await page.getByRole('button', { name: 'Klaar', exact: true }).click();
  await candidate.inspect();
  await goOn();
  await atStep('Registraties en beschermde diploma’s');
  await goOn();
  await atStep('Hoeveel uren?');
  await page.getByRole('textbox', { name: 'Minstens' }).fill('8');
  await page.getByRole('textbox', { name: 'Hoogstens' }).fill('16');
  await goOn();
  await atStep('Welke dagen en tijden?');
  await page.getByRole('button', { name: 'maandag: alle dagdelen' }).click();
  await page.getByRole('checkbox', { name: 'dinsdag vroeg' }).check();
  await candidate.inspect();
  await goOn();
  await atStep('Waar woont u ongeveer?');
  await page.getByLabel('Cijfers van uw postcode').fill('6211');
  await expect(page.getByText('Dat is in de gemeente Maastricht.')).toBeVisible();
  await goOn();
  await atStep('Wat wilt u graag?');
  await goOn();
  await atStep('Werkvoorwaarden');
  await candidate.tick(page.getByRole('checkbox', { name: 'Geen nachtdiensten' }));
  await goOn();
  await atStep('In uw eigen woorden');
  await goOn();
  await atStep('Hoe doet u mee?');
  await candidate.tick(page.getByRole('checkbox', { name: /^Meer uren/ }));
  await candidate.inspect();
  await page.getByRole('button', { name: 'Bewaar en klaar' }).click();
  await expect(page.getByText('Alles wat nodig is, staat erin.', { exact: false })).toBeVisible();
}

test('from a vacancy to a placement, told from both sides', async ({ region, as, asRole }) => {
  const word = newWord();
  const title = `Gastvrouw ${word}`;
  const organisation = await region.organisation();
  const employer = await region.recruiter(organisation);
  const seeker = await region.newcomer();
  const recruiter = await as(employer);
  const candidate = await as(seeker);

  await test.step('the recruiter puts a vacancy online', () => writeVacancy(recruiter, title));
  await test.step('the candidate fills the passport', () => fillPassport(candidate));

  await test.step('the candidate finds the vacancy in spite of a typing error, and sees why it fits', async () => {
    await region.untilFound(seeker, title);
    await candidate.open('/vacatures');
    const mistyped = `${word.slice(0, 5)}${word.slice(6)}`;
    await candidate.page.getByRole('searchbox', { name: 'Waar zoekt u naar?' }).fill(mistyped);
    const found = candidate.page.getByRole('heading', { level: 2, name: '1 vacature gevonden' });
    await expect(found).toBeVisible();
    await candidate.page.getByRole('link', { name: title }).click();
    await expect(candidate.heading).toHaveText(title);
    await candidate.settled();
    const fit = candidate.page.getByRole('region', { name: 'Waarom past dit bij u?' });
    await expect(fit.getByRole('img', { name: /^Past voor \d+ van de 100/ })).toBeVisible();
    await expect(fit.getByRole('listitem').filter({ hasText: 'Vaardigheden' })).toContainText(
      'U kunt alles wat hier gevraagd wordt: gastvrij zijn.',
    );
    await candidate.inspect();
  });

  await test.step('the candidate shows interest, and releases name and e-mail address', async () => {
    const { page } = candidate;
    await page.getByRole('button', { name: 'Ik heb interesse' }).click();
    await expect(candidate.heading).toHaveText(organisation.name);
    await candidate.settled();
    await expect(page.getByText(`${organisation.name} weet niet wie u bent`)).toBeVisible();
    await page.getByRole('button', { name: 'Deel mijn gegevens' }).click();
    const dialog = page.getByRole('dialog', { name: 'Wat wilt u delen?' });
    await dialog.getByRole('button', { name: 'Deel dit' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Kies minstens één ding om te delen.');
    await candidate.tick(dialog.getByRole('checkbox', { name: /^Naam/ }));
    await candidate.tick(dialog.getByRole('checkbox', { name: /^E-mailadres/ }));
    await dialog.getByLabel('Tot en met').fill(dateAfter(14));
    await expect(dialog.getByText(/^U deelt: naam en e-mailadres\./)).toBeVisible();
    await candidate.inspect();
    await dialog.getByRole('button', { name: 'Deel dit' }).click();
    await expect(candidate.toast('Uw gegevens zijn gedeeld.')).toBeVisible();
    await expect(dialog).toHaveCount(0);
    await candidate.inspect();
  });

  await test.step('the recruiter sees what was released, and proposes a meeting', async () => {
    const { page } = recruiter;
    await recruiter.visit('/kennismakingen');
    await page.getByRole('link', { name: seeker.name }).click();
    await expect(recruiter.heading).toHaveText(seeker.name);
    await recruiter.settled();
    const released = page.getByRole('region', { name: 'Wat de kandidaat met u deelt' });
    await expect(released).toContainText(seeker.email);
    await expect(released).not.toContainText('Telefoonnummer');
    await recruiter.inspect();
    await page.getByRole('button', { name: 'Stel een gesprek voor' }).click();
    const dialog = page.getByRole('dialog', { name: 'Stel een gesprek voor' });
    await dialog.getByLabel('Dag en tijd').fill(`${dateAfter(3)}T10:30`);
    await dialog.getByLabel('Handig om te weten').fill('Vraag naar Robin bij de balie.');
    await dialog.getByRole('button', { name: 'Verstuur het voorstel' }).click();
    await expect(recruiter.toast('Het voorstel is verstuurd.')).toBeVisible();
    await expect(dialog).toHaveCount(0);
  });

  await test.step('the candidate agrees', async () => {
    const { page } = candidate;
    await candidate.visit('/');
    const tasks = page.getByRole('region', { name: 'Dit staat voor u klaar' });
    await tasks.getByRole('link', { name: 'Bekijk en antwoord' }).click();
    await expect(page.getByText('Vraag naar Robin bij de balie.')).toBeVisible();
    await expect(page.getByText(/10:30/).first()).toBeVisible();
    await page.getByRole('button', { name: 'Ga akkoord met het gesprek' }).click();
    const dialog = page.getByRole('dialog', { name: 'Akkoord met het gesprek?' });
    await dialog.getByRole('button', { name: 'Ja, ik ben er' }).click();
    await expect(candidate.toast('Het gesprek is afgesproken.')).toBeVisible();
  });

  await test.step('it clicks, and the recruiter proposes a placement', async () => {
    const { page } = recruiter;
    await page.reload();
    await page.getByRole('button', { name: 'We gaan samen verder' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ja, samen verder' }).click();
    await expect(recruiter.toast('Vastgelegd: u gaat samen verder.')).toBeVisible();
    await page.getByRole('link', { name: 'Leg de plaatsing vast' }).click();
    await expect(recruiter.heading).toHaveText('Plaatsing voorstellen');
    await recruiter.settled();
    await recruiter.tick(page.getByRole('radio', { name: /^Werkervaringsplaats/ }));
    await page.getByRole('textbox', { name: 'Uren per week' }).fill('12');
    await page.getByLabel('Eerste dag').fill(dateAfter(7));
    await page.getByLabel('Laatste dag').fill(dateAfter(60));
    await recruiter.inspect();
    await page.getByRole('button', { name: 'Stel de plaatsing voor' }).click();
    await expect(page.getByText('De kandidaat moet nog antwoorden.')).toBeVisible();
    await recruiter.settled();
    await recruiter.inspect();
  });

  await test.step('the candidate confirms it', async () => {
    const { page } = candidate;
    await candidate.visit('/plaatsingen');
    await page.getByRole('link', { name: `Plaatsing: ${title}` }).click();
    await expect(candidate.heading).toHaveText(title);
    await expect(page.getByText('12 uur per week')).toBeVisible();
    await page.getByRole('button', { name: 'Neem de plaatsing aan' }).click();
    const dialog = page.getByRole('dialog', { name: 'Plaatsing aannemen?' });
    await dialog.getByRole('button', { name: 'Neem de plaatsing aan' }).click();
    await expect(candidate.toast('U hebt de plaatsing aangenomen.')).toBeVisible();
  });

  await test.step('the employer sees that a place is taken', async () => {
    await recruiter.open('/vacatures/beheer');
    const row = recruiter.page.getByRole('row', { name: new RegExp(title) });
    await expect(row).toContainText('1 van 2 plekken');
  });

  await test.step('the access log of the candidate names the organisation', async () => {
    await candidate.visit('/inzage');
    const looks = candidate.page.getByRole('listitem').filter({ hasText: organisation.name });
    const personal = looks.filter({ hasText: 'Gedeelde gegevens bekeken' });
    await expect(personal.filter({ hasText: 'naam en e-mailadres' }).first()).toBeVisible();
    await expect(looks.filter({ hasText: 'telefoon' })).toHaveCount(0);
  });

  await test.step('the region sees numbers, and no small ones', async () => {
    const coordinator = await asRole('coordinator');
    const { page } = coordinator;
    await coordinator.visit('/regio');
    await expect(page.getByText('open vacatures', { exact: true })).toBeVisible();
    for (const fold of await page.getByText('Bekijk als tabel').all()) await fold.click();
    const months = page.getByRole('table', { name: 'Kennismakingen en plaatsingen per maand' });
    await expect(months.getByRole('row')).toHaveCount(13);
    const cells = await page.getByRole('table').getByRole('cell').allTextContents();
    expect(cells).toContain('niet getoond');
    expect(cells.some((text) => Number(text.replaceAll('.', '')) >= 5)).toBe(true);
    await expect(page.getByText(seeker.name)).toHaveCount(0);
    await coordinator.inspect();
  });
});

test('what a candidate takes back, is gone at the next look', async ({ region, as }) => {
  const employer = await region.recruiter(await region.organisation());
  const seeker = await region.candidate();
  const vacancy: Vacancy = await region.vacancy(employer);
  const introduction: Introduction = await region.released(seeker, vacancy);
  const path = `/kennismakingen/${introduction.id}`;
  const recruiter = await as(employer);
  const candidate = await as(seeker);
  await recruiter.open(path);
  await expect(recruiter.heading).toHaveText(seeker.name);

  await candidate.open(path);
  await candidate.page.getByRole('button', { name: 'Stop met delen' }).click();
  const question = candidate.page.getByRole('dialog', { name: 'Stoppen met delen?' });
  await question.getByRole('button', { name: 'Stop met delen' }).click();
  await expect(candidate.toast('U deelt niets meer.')).toBeVisible();
  await expect(candidate.page.getByText('U deelt hier niets meer.')).toBeVisible();
  await candidate.inspect();

  await recruiter.visit(path);
  await expect(recruiter.heading).toHaveText(/^Kandidaat [A-Z0-9]{4}$/);
  const released = recruiter.page.getByRole('region', { name: 'Wat de kandidaat met u deelt' });
  await expect(released).toContainText('Niets meer.');
  for (const gone of [seeker.name, seeker.email]) {
    await expect(recruiter.page.getByText(gone)).toHaveCount(0);
  }
  await recruiter.visit('/kennismakingen');
  await expect(recruiter.page.getByText(vacancy.title, { exact: false })).toBeVisible();
  await expect(recruiter.page.getByText(seeker.name)).toHaveCount(0);
});

test('a recruiter finds people without a name, and invites one', async ({ region, as }) => {
  const employer = await region.recruiter(await region.organisation());
  // Hours that nobody else has: the people of other journeys come and go meanwhile.
  const hours = `${randomInt(30, 61)},${randomInt(1, 10)}`;
  const seeker = await region.candidate({ hoursMax: Number(hours.replace(',', '.')) });
  const vacancy = await region.vacancy(employer);
  const recruiter = await as(employer);
  const { page } = recruiter;
  await recruiter.open('/vacatures/beheer');
  await page.getByRole('link', { name: `Kandidaten voor ${vacancy.title}` }).click();
  await expect(recruiter.heading).toContainText('Kandidaten');
  await recruiter.settled();
  await expect(page.getByText(seeker.name)).toHaveCount(0);
  await recruiter.inspect();
  const invite = page
    .getByRole('article')
    .filter({ hasText: `8–${hours} uur` })
    .getByRole('button', { name: /^Nodig Kandidaat .+ uit$/ });
  const name = /^Nodig (Kandidaat .+) uit$/.exec(
    (await invite.getAttribute('aria-label')) ?? '',
  )?.[1];
  await invite.click();
  const question = page.getByRole('dialog', { name: `${name} uitnodigen?` });
  await expect(question).toContainText(vacancy.title);
  await question.getByRole('button', { name: 'Verstuur de uitnodiging' }).click();
  await expect(recruiter.toast(`${name} is uitgenodigd.`)).toBeVisible();
  await expect(
    page.getByRole('link', { name: `Bekijk de kennismaking met ${name}` }),
  ).toBeVisible();
});
