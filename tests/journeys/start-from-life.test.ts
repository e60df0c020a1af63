import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** From an account without anything to a passport that says what somebody can do. */
const MOST_TAPS = 30;

test('a passport of sixteen skills starts from former work and home, by thumb', async ({
  region,
  as,
}) => {
  // Some thirty presses, each waited for, and axe on four pages.
  test.setTimeout(300_000);
  const account = await region.newcomer();
  const newcomer = await as(account);
  const { page } = newcomer;
  let taps = 0;
  const tap = async (target: Locator) => {
    taps += 1;
    await target.click();
  };
  const pick = async (words: string, work: RegExp) => {
    const box = page.getByRole('combobox', { name: 'Zoek werk' });
    await tap(box);
    await box.pressSequentially(words);
    taps += 1;
    await newcomer.pick(page.getByRole('option', { name: work }).first());
    await expect(page.getByRole('list', { name: 'Uw werk' })).toContainText(work);
  };
  const alone = page.getByRole('button', { name: 'Dit kan ik zelfstandig' });
  const card = page.getByRole('heading', { level: 2 });
  const counter = page.getByText(/^\d+ van \d+$/);

  await newcomer.visit('/paspoort');
  await tap(page.getByRole('link', { name: 'Begin met wat u al deed' }));
  await expect(newcomer.heading).toHaveText('Begin met wat u al deed');
  await expect(page.getByText('Kies eerst werk, of iets van thuis.')).toBeVisible();
  await pick('bejaardentehuis', /Verzorgende IG/);
  await tap(page.getByText('3 tot 10 jaar geleden'));
  await pick('schoonmaak', /Medewerker schoonmaak/);
  await tap(page.getByRole('button', { name: /^Zorg voor familie of buren/ }));
  await newcomer.inspect();
  await newcomer.inspectInTheDark();
  await tap(page.getByRole('link', { name: 'Naar de kaartjes' }));

  await expect(newcomer.heading).toHaveText('Kunt u dit?');
  await expect(alone).toBeVisible();
  await newcomer.inspect();
  const first = await card.textContent();
  await tap(page.getByRole('button', { name: 'Nog niet' }));
  await expect(counter).toHaveText(/^2 van/);
  await tap(page.getByRole('button', { name: 'Vorige' }));
  await expect(card).toHaveText(first ?? '');
  await expect(page.getByRole('button', { name: 'Nog niet' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await tap(page.getByRole('button', { name: 'Met hulp' }));
  for (let answered = 2; answered < 16; answered += 1) {
    await tap(alone);
    await expect(counter).toHaveText(new RegExp(`^${answered + 1} van`));
  }

  await test.step('what was answered is there again after a reload', async () => {
    await page.reload();
    await newcomer.settled();
    await expect(counter).toHaveText(/^16 van/);
  });

  await test.step('the keyboard goes on without leaving the answer', async () => {
    await alone.focus();
    await page.keyboard.press('Enter');
    await expect(counter).toHaveText(/^17 van/);
    await expect(alone).toBeFocused();
  });
  taps += 1;

  await tap(page.getByRole('link', { name: 'Genoeg: mijn lijst (16)' }));
  await expect(newcomer.heading).toHaveText('Dit kunt u');
  await expect(page.getByRole('list', { name: 'Wat u kunt' }).getByRole('listitem')).toHaveCount(
    16,
  );
  await newcomer.inspect();
  await tap(page.getByRole('button', { name: 'Zet 16 vaardigheden in mijn paspoort' }));
  await expect(newcomer.heading).toHaveText('Mijn paspoort');
  await expect(newcomer.toast('16 vaardigheden staan in uw paspoort.')).toBeVisible();
  expect(taps).toBeLessThanOrEqual(MOST_TAPS);

  const { skills } = await account.http.get<{
    skills: { level: number; source: string; lastUsedYear?: number }[];
  }>('/me/passport');
  const thisYear = new Date().getFullYear();
  expect(skills).toHaveLength(16);
  expect(skills.filter(({ level }) => level === 4)).toHaveLength(15);
  expect(skills.filter(({ level }) => level === 2)).toHaveLength(1);
  expect(new Set(skills.map(({ source }) => source))).toEqual(new Set(['work', 'home']));
  expect(new Set(skills.map(({ lastUsedYear }) => lastUsedYear))).toEqual(
    new Set([thisYear - 10, thisYear, undefined]),
  );

  await test.step('what is in the passport is not asked again', async () => {
    await page.goto('/paspoort/beginnen');
    await newcomer.settled();
    await page.getByRole('button', { name: /^Huishouden en kinderen/ }).click();
    await page.getByRole('button', { name: /^Zorg voor familie of buren/ }).click();
    const asked = Number(
      (await page.getByText(/^Er zijn \d+ kaartjes/).innerText()).match(/\d+/)?.[0],
    );
    expect(asked).toBeGreaterThan(7);
    expect(asked).toBeLessThan(14);
  });
});
