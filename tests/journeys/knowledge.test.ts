import { expect, newWord, test } from './fixtures.ts';

test('a question, its answer, and a text in which somebody can be recognised', async ({
  region,
  as,
  asRole,
}) => {
  // A story of several people, with axe on every page.
  test.setTimeout(300_000);
  const asker = await as(await region.caseManager(await region.organisation()));
  const colleague = await as(await region.caseManager(await region.organisation()));
  const word = newWord();
  const question = `Wie betaalt de reiskosten van ${word}?`;

  await test.step('a case manager asks, and leaves out who it is about', async () => {
    const { page } = asker;
    await asker.visit('/kennis');
    await expect(asker.heading).toHaveText('Kennis delen');
    await asker.settled();
    await asker.fitsInWindow();
    await asker.inspect();
    await asker.inspectInTheDark();
    await page.getByRole('link', { name: 'Stel een vraag' }).first().click();
    await expect(asker.heading).toHaveText('Deel wat u weet');
    await expect(page.getByRole('radio', { name: /^Vraag/ })).toBeChecked();
    await asker.choose(
      page.getByRole('button', { name: /Waar gaat het over/ }),
      'Proberen en afspraken',
    );
    await page.getByLabel('Uw vraag in één zin').fill(question);
    const words = page.getByLabel('Vertel er iets meer over');
    await words.fill('Bel Petra Jansen op 06-12345678. Onze medewerker is 54 jaar.');
    const marks = page.getByRole('region', { name: 'Is iemand te herkennen?' });
    await expect(marks.getByRole('status')).toHaveText('Kijk nog naar 3 stukjes');
    await expect(marks.getByRole('listitem').filter({ hasText: 'Petra Jansen' })).toContainText(
      'Dit moet u veranderen',
    );
    await asker.settled();
    await asker.fitsInWindow();
    await asker.inspect();
    await asker.inspectInTheDark();
    await page.getByRole('button', { name: 'Deel met collega’s' }).click();
    await expect(page.getByText(/Hieraan is iemand te herkennen/).first()).toBeVisible();
    await expect(words).toHaveValue(/Petra Jansen/);
    await words.fill('Onze medewerker is 54 jaar en reist met de bus.');
    await expect(marks.getByRole('status')).toHaveText('Kijk nog naar één stukje');
    await asker.tick(page.getByRole('checkbox', { name: /“54 jaar” mag blijven/ }));
    await expect(marks.getByRole('status')).toContainText('Wij zien niets');
    await page.getByRole('button', { name: 'Deel met collega’s' }).click();
    await expect(asker.heading).toHaveText(question);
  });

  await test.step('a colleague of another employer finds it and answers', async () => {
    const { page } = colleague;
    await colleague.visit('/kennis');
    await page.getByLabel('Zoek in artikelen, vragen en antwoorden').fill(`reiskosten ${word}`);
    // The search is in the address once it was asked.
    await expect(page).toHaveURL(/zoek=/);
    await page.getByRole('link', { name: question }).click();
    await expect(colleague.heading).toHaveText(question);
    await page
      .getByLabel('Wat raadt u aan?')
      .fill('De eigen werkgever, zolang het loon doorloopt.');
    await page.getByRole('button', { name: 'Deel uw antwoord' }).click();
    await expect(page.getByRole('heading', { name: '1 antwoord' })).toBeVisible();
    await expect(page.getByLabel('Wat raadt u aan?')).toHaveValue('');
    await colleague.settled();
    await colleague.inspect();
    await colleague.inspectInTheDark();
  });

  await test.step('the asker says that it helped', async () => {
    const { page } = asker;
    await asker.visit('/kennis');
    await page.getByRole('link', { name: 'Van mij' }).click();
    await page.getByRole('link', { name: question }).click();
    await page.getByRole('button', { name: 'Dit hielp mij' }).click();
    await expect(page.getByText('Dit hielp de vraagsteller')).toBeVisible();
    await expect(page.getByText('Beantwoord', { exact: true })).toBeVisible();
    await asker.fitsInWindow();
    await asker.inspect();
  });

  await test.step('the colleague reports it, and it is out of sight until it is checked', async () => {
    const { page } = colleague;
    await page.getByRole('button', { name: 'Meld dat iemand te herkennen is' }).click();
    const asking = page.getByRole('dialog', { name: 'Is iemand hierin te herkennen?' });
    await colleague.inspect();
    await asking.getByRole('button', { name: 'Ja, haal uit beeld' }).click();
    await expect(colleague.heading).toHaveText('Kennis delen');
    await expect(page.getByRole('link', { name: question })).toHaveCount(0);

    await asker.open('/kennis?van=mij');
    await asker.page.getByRole('link', { name: question }).click();
    await expect(asker.page.getByText('Dit staat nu uit beeld')).toBeVisible();

    const checker = await asRole('admin');
    await checker.visit('/kennis');
    const waiting = checker.page.getByRole('region', { name: 'Gemeld: na te kijken' });
    await waiting.getByRole('link', { name: question }).click();
    await expect(checker.heading).toHaveText(question);
    await checker.settled();
    await checker.inspect();
    await checker.page.getByRole('button', { name: 'Zet weer in beeld' }).click();
    await expect(checker.page.getByText('Dit staat nu uit beeld')).toHaveCount(0);
  });

  await test.step('the author changes it without confirming again, and takes it away', async () => {
    const { page } = asker;
    await asker.visit('/kennis?van=mij');
    await page.getByRole('link', { name: question }).click();
    await page.getByRole('link', { name: 'Pas aan' }).click();
    await expect(page.getByRole('checkbox', { name: /“54 jaar” mag blijven/ })).toBeChecked();
    await page
      .getByLabel('Vertel er iets meer over')
      .fill('Onze medewerker is 54 jaar en reist met de trein.');
    await asker.settled();
    await asker.inspect();
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await expect(page.getByText('reist met de trein')).toBeVisible();
    await page.getByRole('button', { name: 'Haal weg' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Haal weg' }).click();
    await expect(asker.heading).toHaveText('Kennis delen');
    await expect(page.getByRole('link', { name: question })).toHaveCount(0);
  });
});

test('is not there for a recruiter or a candidate', async ({ asRole }) => {
  for (const role of ['recruiter', 'candidate'] as const) {
    const visitor = await asRole(role);
    await visitor.visit('/');
    await expect(visitor.page.getByRole('link', { name: 'Kennis delen' })).toHaveCount(0);
    await visitor.open('/kennis');
    await expect(visitor.heading).toHaveText('Deze pagina bestaat niet');
  }
});
