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
