import type { Training } from '@inzetbaar/contracts/trainings';
import type { Vacancy } from '@inzetbaar/contracts/vacancies';
import type { Page } from '@playwright/test';

import { aTraining } from '../platform/samples.ts';
import { expect, test } from './fixtures.ts';

/** No skill of the language was split yet: this puts one into what the passport answers, and nothing else. */
const SPLIT = {
  skillId: 'old-help',
  level: 4,
  source: 'work',
  nl: 'Helpen bij eten en verplaatsen',
  en: 'Helping with eating and moving',
  splitInto: [
    {
      skillId: 'eating-support',
      nl: 'Helpen bij eten en drinken',
      en: 'Helping with eating and drinking',
      description: 'Je helpt iemand die niet zelf kan eten of drinken.',
    },
    {
      skillId: 'hoist-transfers',
      nl: 'Werken met een tillift',
      en: 'Working with a hoist',
      description: 'Je verplaatst iemand veilig met een tillift.',
    },
  ],
};

test('a candidate says which parts of a skill that was split they can do', async ({
  region,
  as,
}) => {
  const account = await region.candidate({
    skills: [{ skillId: 'wound-care', level: 3, source: 'work' }],
  });
  const candidate = await as(account);
  const { page } = candidate;
  let isSplit = true;
  await page.route('**/api/v1/me/passport', async (route) => {
    if (route.request().method() !== 'GET' || !isSplit) return route.continue();
    const answer = await route.fetch();
    const passport = await answer.json();
    return route.fulfill({
      response: answer,
      json: { ...passport, skills: [...passport.skills, SPLIT] },
    });
  });
  await candidate.visit('/paspoort?stap=vaardigheden');
  const card = page.getByRole('region', { name: /^Deze vaardigheid is opgedeeld/ });
  await expect(card).toContainText('Helpen bij eten en verplaatsen');
  await expect(page.getByText('Uw lijst: 2 vaardigheden')).toBeVisible();
  await candidate.inspect();
  await candidate.inspectInTheDark();
  await candidate.fitsInWindow();

  await candidate.tick(card.getByRole('checkbox', { name: /^Werken met een tillift/ }));
  await card.getByRole('button', { name: 'Zet 1 in mijn lijst' }).click();
  await expect(card).toHaveCount(0);
  const list = page.getByRole('region', { name: 'Uw lijst: 2 vaardigheden' });
  await expect(list).toContainText('tillift');
  await expect(list).not.toContainText('eten en verplaatsen');
  isSplit = false;
  await page.getByRole('button', { name: 'Bewaar en ga verder' }).click();
  await expect(page.getByText('Uw paspoort is bewaard.')).toBeVisible();
  await candidate.visit('/paspoort?stap=vaardigheden');
  await expect(page.getByRole('region', { name: 'Uw lijst: 2 vaardigheden' })).toContainText(
    'tillift',
  );
});

/**
 * Makes wound care a skill that was split, in what is told of the skills language and of what asks it;
 * what is saved goes to the product as it is.
 */
async function splitWoundCare(page: Page): Promise<void> {
  await page.route(/\/api\/v1\/skills\?.*ids=/, async (route) => {
    const answer = await route.fetch();
    const found = await answer.json();
    const items = found.items.map((item: { id: string }) =>
      item.id === 'wound-care' ? { ...item, splitInto: SPLIT.splitInto } : item,
    );
    return route.fulfill({ response: answer, json: { ...found, items } });
  });
  await page.route(/\/api\/v1\/(vacancies|trainings)\?.*split=true/, (route) =>
    route.continue({ url: route.request().url().replace('split=true', '') }),
  );
}

test('a recruiter is told that a skill of a vacancy was split, and says what is asked', async ({
  region,
  as,
}) => {
  const author = await region.recruiter(await region.organisation());
  const vacancy = await region.vacancy(author, {
    skills: [
      { skillId: 'wound-care', level: 4, importance: 'essential' },
      { skillId: 'personal-care', level: 3, importance: 'desirable' },
    ],
  });
  const recruiter = await as(author);
  const { page } = recruiter;
  await recruiter.visit('/');
  await expect(page.getByRole('heading', { name: 'Gesplitste vaardigheden' })).toHaveCount(0);
  await splitWoundCare(page);
  await recruiter.visit('/vacatures/beheer');
  const row = page.getByRole('row').filter({ hasText: vacancy.title });
  await expect(row).toContainText('vaardigheid gesplitst');
  await recruiter.visit('/');
  const task = page.getByRole('link', {
    name: `Kies: In uw vacature: ${vacancy.title}`,
  });
  await expect(task).toBeVisible();
  await recruiter.inspectInTheDark();
  await recruiter.fitsInWindow();
  await task.click();

  const card = page.getByRole('region', { name: /^Deze vaardigheid is gesplitst/ });
  await expect(card).toContainText('2 losse vaardigheden');
  await recruiter.settled();
  await recruiter.inspect();
  await recruiter.inspectInTheDark();
  await recruiter.fitsInWindow();
  await recruiter.tick(card.getByRole('checkbox', { name: /^Werken met een tillift/ }));
  await card.getByRole('button', { name: 'Vraag deze ene' }).click();
  await expect(card).toHaveCount(0);
  await expect(page.getByRole('combobox', { name: 'Vaardigheid toevoegen' })).toBeFocused();
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(recruiter.toast('De vacature is bewaard.')).toBeVisible();

  const kept = await author.http.get<Vacancy>(`/vacancies/${vacancy.id}`);
  expect(kept.skills).toMatchObject([
    { skillId: 'hoist-transfers', level: 4, importance: 'essential' },
    { skillId: 'personal-care', level: 3, importance: 'desirable' },
  ]);
});

test('who offers a training says which part of a skill that was split it teaches', async ({
  region,
  as,
}) => {
  const organisation = await region.organisation();
  const author = await region.recruiter(organisation);
  const training = await author.http.post<Training>('/trainings', aTraining(organisation));
  const recruiter = await as(author);
  const { page } = recruiter;
  await splitWoundCare(page);
  await recruiter.visit('/');
  await page.getByRole('link', { name: `Kies: In uw training: ${training.title}` }).click();
  const card = page.getByRole('region', { name: /^Deze vaardigheid is gesplitst/ });
  await recruiter.tick(card.getByRole('checkbox', { name: /^Helpen bij eten/ }));
  await recruiter.inspect();
  await recruiter.fitsInWindow();
  await card.getByRole('button', { name: 'Zet 1 bij de training' }).click();
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(recruiter.toast('De training is bewaard.')).toBeVisible();
  const kept = await author.http.get<Training>(`/trainings/${training.id}`);
  expect(kept.skills).toMatchObject([{ skillId: 'eating-support', level: 4 }]);
});
