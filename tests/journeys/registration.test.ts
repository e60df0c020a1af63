import { expect, test } from './fixtures.ts';

// Three roles and six pages, each read by axe.
test.describe.configure({ timeout: 360_000 });

const NUMBER = '99912345630';
const NURSE = {
  skills: [{ skillId: 'subcutaneous-injection', level: 4, source: 'work' }],
} as const;
const NURSING = {
  skills: [{ skillId: 'subcutaneous-injection', level: 3, importance: 'essential' }],
  titles: ['verpleegkundige'],
  reservedProcedures: ['injection'],
} as const;

test('a candidate states a BIG registration, an administrator checks it, and the match says so', async ({
  region,
  as,
  asRole,
}) => {
  const recruiter = await region.recruiter(await region.organisation());
  const vacancy = await region.vacancy(recruiter, {
    ...NURSING,
    skills: [...NURSING.skills],
    titles: [...NURSING.titles],
    reservedProcedures: [...NURSING.reservedProcedures],
  });
  const account = await region.candidate({ skills: [...NURSE.skills] });
  const candidate = await as(account);
  const { page } = candidate;
  const law = page.getByRole('listitem').filter({ hasText: 'Voorbehouden handeling' }).first();

  await test.step('able and not allowed: the match says why, and who may', async () => {
    await candidate.visit(`/vacatures/${vacancy.id}`);
    await expect(law).toContainText('Ja, volgens uzelf');
    await expect(law).toContainText('Nee, omdat Wet BIG, artikel 36, lid 5');
    await expect(law).toContainText('Op opdracht van een arts mag dit: verpleegkundige');
    await candidate.inspectInTheDark();
  });

  await test.step('the holder states it and asks for a check', async () => {
    await candidate.visit('/paspoort?stap=registraties');
    await candidate.choose(page.getByLabel('Voeg een titel toe'), 'Verpleegkundige');
    const stated = page.getByRole('group', { name: 'Verpleegkundige' });
    await expect(stated).toContainText('Bewaar eerst');
    await stated.getByLabel('BIG-nummer').fill(NUMBER);
    await page.getByRole('button', { name: 'Bewaar en ga verder' }).click();
    await expect(page.getByText('Stap 3 van 9')).toBeVisible();
    await page.getByRole('link', { name: 'Vorige' }).click();
    await expect(stated).toContainText('Niet gecontroleerd');
    await candidate.inspectInTheDark();
    await stated.getByRole('button', { name: 'Laat controleren: Verpleegkundige' }).click();
    await expect(stated).toContainText('Wacht op controle');
    await candidate.fitsInWindow();

    await candidate.visit(`/vacatures/${vacancy.id}`);
    await expect(law).toContainText('nog te controleren');
    await expect(law).toContainText('Nog te controleren. Met deze titel');
  });

  await test.step('somebody who compares finds it, and keeps the check', async () => {
    const admin = await asRole('admin');
    await admin.visit('/registraties');
    const waiting = admin.page.getByRole('listitem').filter({ hasText: account.name });
    await expect(waiting).toContainText(NUMBER);
    await admin.inspectInTheDark();
    await waiting.getByRole('button', { name: /^Klopt niet: / }).click();
    const refusing = admin.page.getByRole('dialog', { name: 'Wat klopt er niet?' });
    await admin.inspect();
    await refusing.getByRole('button', { name: 'Bewaar' }).click();
    await expect(refusing.getByRole('alert').first()).toContainText('Kies wat er niet klopt');
    await refusing.getByRole('button', { name: 'Annuleer' }).click();
    await waiting.getByRole('button', { name: /^Klopt: / }).click();
    const confirming = admin.page.getByRole('dialog', { name: 'Deze registratie klopt' });
    await admin.inspect();
    await confirming.getByRole('button', { name: 'Bewaar de controle' }).click();
    await expect(waiting).toHaveCount(0);
    await admin.fitsInWindow();
  });

  await test.step('the match and the passport say that it was checked', async () => {
    await candidate.visit(`/vacatures/${vacancy.id}`);
    await expect(law).toContainText('Ja, op opdracht van een arts');
    await candidate.visit('/paspoort?stap=registraties');
    const stated = page.getByRole('group', { name: 'Verpleegkundige' });
    await expect(stated).toContainText('Gecontroleerd');
    await expect(stated).toContainText('Vergeleken door een persoon');
    await stated.getByLabel('BIG-nummer').fill('99912345631');
    await expect(stated).toContainText('Bewaar eerst');
  });
});

test('a recruiter checks what was shared, and who holds it reads that it was seen', async ({
  region,
  as,
  asGuest,
}) => {
  const recruiter = await region.recruiter(await region.organisation());
  const vacancy = await region.vacancy(recruiter);
  const candidate = await region.candidate({
    registrations: [{ title: 'verzorgende-ig', number: null, specialism: null, validUntil: null }],
  });
  await region.released(candidate, vacancy, ['name', 'registrations']);

  const visitor = await as(recruiter);
  const { page } = visitor;
  await visitor.visit('/registraties');
  const waiting = page.getByRole('listitem').filter({ hasText: candidate.name });
  await expect(waiting).toContainText('Vraag naar het diploma');
  await expect(waiting).toContainText(vacancy.title);
  await visitor.inspectInTheDark();
  await waiting.getByRole('button', { name: /^Klopt: / }).click();
  await page.getByRole('button', { name: 'Bewaar de controle' }).click();
  await expect(page.getByText('Er is nu niets te controleren')).toBeVisible();

  await test.step('who holds a link reads that it was checked', async () => {
    const { link } = await candidate.http.post<{ link: string }>('/me/share-links', {
      label: 'voor Jansen',
      parts: ['name', 'registrations'],
      until: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
    });
    const guest = await asGuest();
    await guest.page.goto(link);
    await guest.settled();
    await expect(guest.page.getByRole('main')).toContainText(/Diploma nagekeken op \d+ \w+ 20/);
    await guest.inspect();
    await guest.inspectInTheDark();
  });

  const holder = await as(candidate);
  await holder.visit('/inzage');
  await expect(holder.page.getByText('Registratie bekeken om te controleren')).toBeVisible();
});
