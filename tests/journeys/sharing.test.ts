import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

async function downloaded(page: Page, press: () => Promise<void>) {
  const coming = page.waitForEvent('download');
  await press();
  const file = await coming;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test('a candidate shares chosen parts by a link, sees that it was used, and stops it', async ({
  region,
  as,
  asGuest,
}) => {
  const account = await region.candidate({
    skills: [
      { skillId: 'personal-care', level: 4, source: 'work', lastUsedYear: 2020 },
      { skillId: 'home-cooking', level: 5, source: 'home' },
    ],
    workConditions: ['no-lifting'],
  });
  const holder = await as(account);
  const { page } = holder;
  await holder.visit('/paspoort');
  await page.getByRole('link', { name: 'Deel', exact: true }).click();
  await expect(holder.heading).toHaveText('Deel mijn paspoort');
  await expect(page.getByText('U hebt nog geen link gemaakt.')).toBeVisible();
  await page.getByRole('button', { name: 'Maak een link' }).click();
  await expect(page.getByRole('heading', { name: 'Een nieuwe link' })).toBeFocused();

  await page.getByRole('button', { name: 'Maak de link' }).click();
  await expect(page.getByRole('alert')).toContainText('Schrijf voor wie de link is.');
  await page.getByLabel('Voor wie is de link?').fill('voor Jansen');
  await holder.tick(page.getByRole('radio', { name: 'Alleen sommige soorten' }));
  await holder.tick(page.getByRole('checkbox', { name: 'Dagelijkse zorg' }));
  await holder.tick(page.getByRole('checkbox', { name: /^Uren, dagen en tijden/ }));
  await holder.inspect();
  await holder.inspectInTheDark();
  await page.getByRole('button', { name: 'Maak de link' }).click();
  await expect(page.getByRole('heading', { name: 'De link is klaar' })).toBeFocused();
  await holder.inspect();
  const link = await page.getByLabel('De link', { exact: true }).inputValue();
  expect(link).toMatch(/\/gedeeld#[\w-]{43}$/);
  await page.getByRole('button', { name: 'Klaar', exact: true }).click();
  await expect(page.getByText('Nog niet bekeken')).toBeVisible();

  const guest = await asGuest();
  await test.step('who holds the link sees what was chosen, and nothing else', async () => {
    const requests: string[] = [];
    guest.page.on('request', (request) => {
      requests.push(`${request.url()} ${JSON.stringify(request.headers())}`);
    });
    const answer = guest.page.waitForResponse(/\/gedeeld/);
    await guest.page.goto(link);
    const headers = (await answer).headers();
    expect(headers['x-robots-tag']).toContain('noindex');
    expect(headers['cache-control']).toBe('no-store');
    await guest.settled();
    await expect(guest.heading).toHaveText('Skillspaspoort');
    const main = guest.page.getByRole('main');
    await expect(main).toContainText('Helpen met wassen en aankleden');
    await expect(main).toContainText('Zelfstandig');
    await expect(main).toContainText('3 tot 10 jaar geleden');
    await expect(main).toContainText('Uren per week');
    await expect(main).not.toContainText(/Koken|Jansen|Niet tillen|Gemeente|Bewijs|Eigen woord/);
    await expect(main).not.toContainText(account.name);
    await guest.inspect();
    await guest.inspectInTheDark();
    const token = link.split('#')[1] ?? '';
    expect(requests.length).toBeGreaterThan(1);
    expect(requests.filter((request) => request.includes(token))).toEqual([]);
    const pdf = await downloaded(guest.page, () =>
      guest.page.getByRole('button', { name: 'Bewaar als PDF' }).click(),
    );
    expect(pdf.name).toBe('Skillspaspoort.pdf');
    expect(pdf.bytes.subarray(0, 8).toString()).toBe('%PDF-1.7');
  });

  await test.step('the holder sees that it was used, and stops it', async () => {
    await page.reload();
    await holder.settled();
    await expect(page.getByText(/^2 keer bekeken, laatst op/)).toBeVisible();
    await page.getByRole('button', { name: 'Stop de link voor Jansen' }).click();
    const asking = page.getByRole('dialog', { name: 'Wilt u deze link stoppen?' });
    await holder.inspect();
    await asking.getByRole('button', { name: 'Stop de link' }).click();
    await expect(page.getByText('Gestopt', { exact: true })).toBeVisible();
    await holder.inspect();
    await holder.visit('/inzage');
    await expect(page.getByRole('main')).toContainText('Uw link ‘voor Jansen’');
  });

  await test.step('the link works no more, and a guess says the same', async () => {
    guest.expectTrouble(/410/);
    for (const address of [link, '/gedeeld#geraden', '/gedeeld']) {
      await guest.page.goto('about:blank');
      await guest.page.goto(address);
      await guest.settled();
      await expect(guest.page.getByText('Deze link werkt niet')).toBeVisible();
    }
    await guest.inspect();
  });
});

test('a candidate takes the passport along on paper and as a file', async ({ region, as }) => {
  const account = await region.candidate({ workConditions: ['no-lifting'] });
  const holder = await as(account);
  const { page } = holder;
  await holder.open('/paspoort');
  await page.getByRole('button', { name: 'Print of PDF' }).click();
  const asking = page.getByRole('dialog', { name: 'Wat komt er op papier?' });
  await expect(asking.getByRole('checkbox', { name: 'Mijn werkvoorwaarden' })).not.toBeChecked();
  await expect(asking.getByRole('checkbox', { name: 'Mijn naam' })).toBeChecked();
  await holder.inspect();
  const pdf = await downloaded(page, () =>
    asking.getByRole('button', { name: 'Maak de PDF' }).click(),
  );
  expect(pdf.name).toBe('skillspaspoort.pdf');
  expect(pdf.bytes.subarray(0, 8).toString()).toBe('%PDF-1.7');
  await expect(asking).toHaveCount(0);

  const file = await downloaded(page, () =>
    page.getByRole('button', { name: 'Download', exact: true }).click(),
  );
  expect(file.name).toBe('skillspaspoort.json');
  expect(JSON.parse(file.bytes.toString())).toMatchObject({
    format: 'inzetbaar.passport',
    passport: { workConditions: ['no-lifting'] },
  });
});
