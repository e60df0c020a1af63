import { join } from 'node:path';

import type { Introduction } from '@inzetbaar/contracts/introductions';
import type { Agreement, Placement } from '@inzetbaar/contracts/placements';
import type { SecondTrackCase } from '@inzetbaar/contracts/second-track';
import { addDays, calendarDateAt } from '@inzetbaar/domain/calendar';

import { linksIn } from '../platform/letters.ts';
import { type Account, expect, newWord, type Region, test, type Visitor } from './fixtures.ts';

const today = () => calendarDateAt(new Date());

/** The link in the only mail to an address, as a path. */
async function linkTo(email: string): Promise<string> {
  const data = process.env['JOURNEYS_DATA'];
  if (data === undefined) throw new Error('playwright.config.ts names the folder of the data');
  const links = () => linksIn(join(data, 'mail'), email);
  await expect.poll(async () => (await links()).length).toBe(1);
  const { hash, pathname } = new URL((await links())[0] ?? '');
  return pathname + hash;
}

/** Somebody in an active case at one employer, with a placement at another. */
async function placed(region: Region, fields: readonly ('name' | 'email' | 'employer')[]) {
  const host = await region.organisation();
  const sender = await region.organisation();
  const recruiter = await region.recruiter(host);
  const guide = await region.caseManager(sender);
  const person = await region.candidate();
  const { id: caseId } = await guide.http.post<SecondTrackCase>('/second-track/cases', {
    name: person.name,
    email: person.email,
    sickness: { firstDay: addDays(today(), -300), interruptions: [], lastDay: null },
    contractHours: 24,
  });
  await person.http.post(`/second-track/cases/${caseId}/agree`);
  const vacancy = await region.vacancy(recruiter);
  const { id: introductionId } = await region.released(person, vacancy, fields);
  const path = `/introductions/${introductionId}`;
  const meetingAt = new Date(Date.now() + 86_400_000).toISOString();
  await recruiter.http.post<Introduction>(`${path}/propose-meeting`, { meetingAt });
  await person.http.post<Introduction>(`${path}/agree-meeting`);
  await recruiter.http.post<Introduction>(`${path}/succeed`);
  const placement = await recruiter.http.post<Placement>('/placements', {
    introductionId,
    form: 'trial',
    hoursPerWeek: 8,
    startsOn: today(),
    endsOn: addDays(today(), 27),
  });
  await person.http.post(`/placements/${placement.id}/confirm`);
  return { host, sender, recruiter, guide, person, caseId, vacancy, placement, introductionId };
}

/** From the first page to the agreement that waits. */
async function openFromToday(visitor: Visitor, waits: string) {
  await visitor.open('/');
  const waiting = visitor.page.getByRole('region', { name: 'Overeenkomsten die op u wachten' });
  await expect(waiting).toContainText(waits);
  await visitor.inspect();
  await waiting.getByRole('listitem').first().getByRole('link').click();
  await expect(visitor.page.getByRole('link', { name: 'Overeenkomsten' }).first()).toBeVisible();
  await visitor.settled();
}

async function lookBack(visitor: Visitor, advice: string) {
  const { page } = visitor;
  await page.getByRole('button', { name: 'Kijk terug: halverwege' }).click();
  const asking = page.getByRole('dialog', { name: 'Halverwege' });
  for (const group of ['taken', 'uren', 'begeleiding']) {
    const radios = asking.getByRole('radiogroup', { name: `Hoe gaat het met de ${group}?` });
    await visitor.tick(radios.getByRole('radio', { name: 'gaat goed', exact: true }));
  }
  const further = asking.getByRole('radiogroup', { name: 'Hoe wilt u verder?' });
  await visitor.tick(further.getByRole('radio', { name: advice }));
  await visitor.inspect();
  await asking.getByRole('button', { name: 'Bewaar' }).click();
  await expect(asking).toHaveCount(0);
  await expect(page.getByText(`Hoe verder? ${advice}`).last()).toBeVisible();
}

test('an agreement from a placement to a proposal that the person signs', async ({
  region,
  as,
}) => {
  // A story of several people, with axe on every page.
  test.setTimeout(300_000);
  const { host, sender, placement, ...accounts } = await placed(region, ['name', 'employer']);
  const person = await as(accounts.person);
  const guide = await as(accounts.guide);

  await test.step('the person asks the own employer, knowing who reads what', async () => {
    const { page } = person;
    await person.visit(`/plaatsingen/${placement.id}`);
    await page.getByRole('link', { name: 'Vraag een overeenkomst' }).click();
    await expect(person.heading).toHaveText('Vraag een overeenkomst');
    await person.settled();
    await expect(page.getByText(`Wat ${host.name} te weten komt`)).toBeVisible();
    await person.inspect();
    await person.inspectInTheDark();
    await page.getByRole('button', { name: `Vraag het aan ${sender.name}` }).click();
    await expect(page.getByText(`${sender.name} schrijft de afspraken op`)).toBeVisible();
    await person.settled();
    await person.inspect();
  });

  await test.step('the case manager writes the terms, with the rules in view, and proposes', async () => {
    const { page } = guide;
    await openFromToday(guide, 'U schrijft de afspraken op');
    await guide.inspect();
    await page.getByRole('link', { name: 'Schrijf de afspraken op' }).click();
    await expect(guide.heading).toHaveText('De afspraken');
    await guide.settled();
    await guide.inspect();
    const rules = page.getByRole('list', { name: 'De regels bij deze vorm' });
    const wages = rules.getByRole('listitem').filter({ hasText: 'betaalt het loon door' });
    await expect(wages).toContainText('Nog niet in orde.');
    await expect(wages).toContainText('BW art. 7:629');
    await page.getByLabel('Eerste dag').fill(today());
    await page.getByLabel('Laatste dag').fill(addDays(today(), 27));
    await guide.search(page.getByRole('combobox', { name: /Taak toevoegen/ }), 'wassen', /./);
    const tasks = page.getByRole('list', { name: 'Taken' });
    await tasks.getByRole('textbox').fill('vanwege haar hernia');
    await page.getByRole('button', { name: 'Stap toevoegen' }).click();
    await page
      .getByRole('group', { name: 'Stap 2' })
      .getByRole('textbox', { name: 'Vanaf week' })
      .fill('3');
    await page.getByLabel('Naam van de begeleider').fill('Mia Jansen');
    await page.getByRole('textbox', { name: 'Uren begeleiding per week' }).fill('2');
    for (const name of ['Wie verzekert schade', 'Wie verzekert een ongeval']) {
      const radios = page.getByRole('radiogroup', { name: new RegExp(`^${name}`) });
      await guide.tick(radios.getByRole('radio', { name: host.name }));
    }
    await page.getByLabel('Halverwege').fill(addDays(today(), 13));
    await page.getByLabel('Aan het eind').fill(addDays(today(), 27));
    await guide.tick(page.getByRole('checkbox', { name: 'Het loon wordt doorbetaald.' }));
    await expect(wages).toContainText('In orde.');
    guide.expectTrouble(/422/);
    await page.getByRole('button', { name: 'Bewaar het concept' }).click();
    await expect(page.getByText('“hernia”').first()).toBeVisible();
    await tasks.getByRole('textbox').fill('Helpen bij het wassen');
    await guide.inspect();
    await guide.inspectInTheDark();
    await page.getByRole('button', { name: 'Bewaar het concept' }).click();
    await expect(page.getByRole('heading', { name: 'Klaar om voor te leggen' })).toBeVisible();
    await guide.settled();
    await guide.inspect();
    await page.getByRole('button', { name: 'Leg voor aan alle drie' }).click();
    const asking = page.getByRole('alertdialog', { name: 'Voorleggen ter ondertekening?' });
    await guide.inspect();
    await asking.getByRole('button', { name: 'Leg voor' }).click();
    await expect(page.getByText('Ter ondertekening').first()).toBeVisible();
  });

  await test.step('the person reads and signs', async () => {
    const { page } = person;
    await openFromToday(person, 'Wacht op uw handtekening');
    await expect(page.getByText('4 uur per week').first()).toBeVisible();
    await expect(page.getByText('8 uur per week').first()).toBeVisible();
    await person.inspect();
    await person.inspectInTheDark();
    await expect(page.getByLabel('Uw naam')).toHaveValue(accounts.person.name);
    await page.getByRole('button', { name: 'Onderteken', exact: true }).click();
    const signatures = page.getByRole('list', { name: 'Handtekeningen' });
    await expect(signatures).toContainText(`Getekend door ${accounts.person.name}`);
    await expect(page.getByRole('button', { name: 'Onderteken', exact: true })).toHaveCount(0);
    await person.inspect();
  });
});

/** The same with an agreement that begins today and was put before all three. */
async function proposed(region: Region) {
  const made = await placed(region, ['name', 'employer']);
  const { person, guide, placement, caseId } = made;
  const { id } = await person.http.post<Agreement>('/agreements', {
    placementId: placement.id,
    caseId,
  });
  const terms = {
    step: 'change',
    form: 'trial',
    startsOn: today(),
    endsOn: addDays(today(), 27),
    tasks: [{ skillId: 'personal-care', words: 'Helpen bij het wassen' }],
    hours: [
      { fromWeek: 1, hoursPerWeek: 4 },
      { fromWeek: 3, hoursPerWeek: 8 },
    ],
    guidance: { name: 'Mia Jansen', jobTitle: 'teamleider', hoursPerWeek: 2 },
    insurance: { liability: 'host', accident: 'host' },
    fee: 'none',
    declarations: ['wages-continue'],
    intendedContract: null,
    evaluations: { midway: addDays(today(), 13), end: addDays(today(), 27) },
  };
  await guide.http.send('PUT', `/agreements/${id}/terms`, terms, { 'if-match': '"0"' });
  await guide.http.send('POST', `/agreements/${id}/propose`, {}, { 'if-match': '"1"' });
  return { ...made, id };
}

/** Signs with the own name under the first version. */
async function sign({ http, name }: Account, id: string) {
  const { versions } = await http.get<Agreement>(`/agreements/${id}`);
  const fingerprint = versions[0]?.fingerprint;
  await http.post(`/agreements/${id}/signatures`, { version: 1, fingerprint, name });
}

test('a manager signs by a link on purpose and once, and the case manager last', async ({
  region,
  as,
  asGuest,
}) => {
  test.setTimeout(300_000);
  const accounts = await proposed(region);
  await sign(accounts.person, accounts.id);
  const guide = await as(accounts.guide);
  const recruiter = await as(accounts.recruiter);

  await test.step('the host has a manager sign by a link, on purpose and once', async () => {
    const { page } = recruiter;
    await openFromToday(recruiter, 'Wacht op uw handtekening');
    await expect(page.getByRole('main')).not.toContainText(/tweede spoor|ziek|dossier/i);
    await recruiter.inspect();
    await page.getByRole('button', { name: 'Stuur een link per mail' }).click();
    const asking = page.getByRole('dialog', { name: 'Iemand anders laten tekenen' });
    const email = `${newWord()}@journeys.example`;
    await asking.getByLabel('Naam').fill('Els Maas');
    await asking.getByLabel('E-mailadres').fill(email);
    await recruiter.inspect();
    await asking.getByRole('button', { name: 'Verstuur de link' }).click();
    await expect(asking).toHaveCount(0);

    const link = await linkTo(email);
    const guest = await asGuest();
    // A program that looks at links in mails: it asks for the page, and may even show it.
    for (const method of ['HEAD', 'GET']) {
      expect((await guest.context.request.fetch(link, { method })).status()).toBe(200);
    }
    await guest.visit(link);
    await expect(guest.heading).toHaveText('Een overeenkomst ondertekenen');
    await expect(guest.page.getByText('U hebt nog niets getekend.')).toBeVisible();
    await guest.inspectInTheDark();
    await guest.page.reload();
    await guest.settled();
    await expect(guest.page.getByText('Nog niet getekend')).toHaveCount(2);
    await guest.page.getByLabel('Uw functie').fill('manager');
    await guest.page.getByRole('button', { name: 'Onderteken', exact: true }).click();
    await expect(guest.heading).toHaveText('Dank u wel');
    await guest.inspect();
    guest.expectTrouble(/410/);
    guest.expectTrouble(/422/);
    for (const dead of [link, '/ondertekenen', '/ondertekenen#kort']) {
      await guest.page.goto('about:blank');
      await guest.open(dead);
      await expect(guest.page.getByText('Deze link werkt niet of niet meer')).toBeVisible();
    }
    await guest.inspect();
  });

  await test.step('the case manager signs last, and it runs', async () => {
    const { page } = guide;
    await openFromToday(guide, 'Wacht op uw handtekening');
    const signatures = page.getByRole('list', { name: 'Handtekeningen' });
    await expect(signatures).toContainText('Getekend door Els Maas, manager');
    await expect(signatures).toContainText('via een link in een mail');
    await page.getByRole('button', { name: 'Onderteken', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'De overeenkomst loopt' })).toBeVisible();
    await guide.inspect();
  });
});

test('an agreement that runs is looked back on, extended and ended early', async ({
  region,
  as,
}) => {
  test.setTimeout(300_000);
  const { placement, vacancy, ...accounts } = await proposed(region);
  for (const one of [accounts.person, accounts.guide, accounts.recruiter]) {
    await sign(one, accounts.id);
  }
  const person = await as(accounts.person);
  const guide = await as(accounts.guide);
  const recruiter = await as(accounts.recruiter);
  await person.open(`/overeenkomsten/${accounts.id}`);
  await guide.open(`/overeenkomsten/${accounts.id}`);

  await test.step('all three look back half-way', async () => {
    await recruiter.open('/overeenkomsten');
    await recruiter.inspect();
    await recruiter.page.getByRole('link', { name: accounts.person.name }).click();
    await recruiter.settled();
    for (const [visitor, advice] of [
      [person, 'Zo doorgaan'],
      [recruiter, 'Een contract'],
      [guide, 'Verlengen'],
    ] as const) {
      await visitor.page.reload();
      await visitor.settled();
      await lookBack(visitor, advice);
    }
    await expect(guide.page.getByText('Hoe verder? Een contract')).toBeVisible();
    await guide.settled();
    await guide.inspect();
    await guide.inspectInTheDark();
  });

  await test.step('an extension is a new version, until all three sign it the old one holds', async () => {
    const { page } = guide;
    await page.getByRole('link', { name: 'Verleng', exact: true }).click();
    await expect(guide.heading).toHaveText('De overeenkomst verlengen');
    await guide.settled();
    await guide.inspect();
    await page.getByLabel('Laatste dag').fill(addDays(today(), 55));
    await page.getByLabel('Aan het eind').fill(addDays(today(), 55));
    await page.getByRole('button', { name: 'Bewaar en vraag nieuwe handtekeningen' }).click();
    await expect(page.getByRole('heading', { name: 'Wacht op uw handtekening' })).toBeVisible();
    await page.getByText(/^Versie 1 van .*deze geldt nu$/).click();
    await guide.settled();
    await guide.inspect();
  });

  await test.step('the host ends it early with a reason, which the others read', async () => {
    const { page } = recruiter;
    await page.reload();
    await page.getByRole('button', { name: 'Stop eerder' }).click();
    const asking = page.getByRole('alertdialog', { name: 'Eerder stoppen?' });
    await asking.getByRole('button', { name: 'Stop de overeenkomst' }).click();
    await expect(asking.getByText('Kies een reden.')).toBeVisible();
    await recruiter.tick(asking.getByRole('radio', { name: 'Samen besloten' }));
    await recruiter.inspect();
    await asking.getByRole('button', { name: 'Stop de overeenkomst' }).click();
    await expect(asking).toHaveCount(0);
    await person.page.reload();
    await expect(person.page.getByText('Reden: Samen besloten.')).toBeVisible();
    await person.settled();
    await person.inspect();
    await person.open(`/plaatsingen/${placement.id}`);
    await expect(person.page.getByRole('link', { name: 'Bekijk de overeenkomst' })).toBeVisible();
    await person.inspect();
  });

  await test.step('the case leads to it', async () => {
    await guide.open('/dossiers');
    await guide.page.getByRole('link', { name: accounts.person.name }).click();
    const agreements = guide.page.getByRole('region', { name: 'Overeenkomsten' });
    await expect(agreements).toContainText(vacancy.title);
    await guide.settled();
    await guide.inspect();
  });
});

test('who shared the name only shares the employer first, also after it went well', async ({
  region,
  as,
}) => {
  const { person, placement, introductionId } = await placed(region, ['name', 'email']);
  const visitor = await as(person);
  const { page } = visitor;
  await visitor.open(`/plaatsingen/${placement.id}`);
  await page.getByRole('link', { name: 'Vraag een overeenkomst' }).click();
  visitor.expectTrouble(/409|422|403/);
  await page.getByRole('button', { name: /^Vraag het aan/ }).click();
  await expect(page.getByText('Deel eerst uw naam en uw werkgever')).toBeVisible();
  await visitor.inspect();
  await page.getByRole('link', { name: 'Naar de kennismaking' }).click();
  await visitor.settled();
  expect(new URL(page.url()).pathname).toBe(`/kennismakingen/${introductionId}`);
  await page.getByRole('button', { name: 'Verander wat u deelt' }).click();
  const sharing = page.getByRole('dialog');
  await visitor.tick(sharing.getByRole('checkbox', { name: /^Huidige werkgever/ }));
  await sharing.getByRole('button', { name: /^Deel/ }).click();
  await expect(sharing).toHaveCount(0);
  await visitor.inspect();
  await visitor.open(`/overeenkomsten/nieuw?plaatsing=${placement.id}`);
  await page.getByRole('button', { name: /^Vraag het aan/ }).click();
  await expect(page.getByText(/schrijft de afspraken op$/).first()).toBeVisible();
});
