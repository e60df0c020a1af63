import type { Training } from '@inzetbaar/contracts/trainings';

import { aTraining } from '../platform/samples.ts';
import { expect, newWord, test, type Visitor } from './fixtures.ts';

const boxOf = ({ page }: Visitor) => page.getByRole('searchbox', { name: 'Waar zoekt u naar?' });
const groupOf = ({ page }: Visitor, name: string) => page.getByRole('list', { name, exact: true });

/** Types as a person does, and waits until the answer to these words is there. */
async function type(visitor: Visitor, words: string): Promise<void> {
  await boxOf(visitor).fill('');
  await boxOf(visitor).pressSequentially(words);
  const said = visitor.page.getByRole('heading', { level: 2, name: `‘${words}’` });
  await expect(said).toBeVisible();
  await visitor.settled();
}

test('everyday words lead to occupations, skills, vacancies and trainings', async ({
  region,
  as,
}) => {
  const employer = await region.recruiter(await region.organisation());
  if (employer.organisation === null) throw new Error('a recruiter belongs to an organisation');
  const word = newWord();
  const title = `Wijkverpleegkundige ${word}`;
  await region.vacancy(employer, { title });
  const training = await employer.http.post<Training>(
    '/trainings',
    aTraining(employer.organisation, { title: `Zwachtelen ${word}` }),
  );
  await employer.http.post(`/trainings/${training.id}/open`);
  const candidate = await as(await region.candidate());
  const { page } = candidate;

  await test.step('one tap from any page, with the cursor in the box', async () => {
    await candidate.open('/');
    await page.getByRole('link', { name: 'Zoeken', exact: true }).click();
    await expect(candidate.heading).toHaveText('Zoeken');
    await expect(boxOf(candidate)).toBeFocused();
    await candidate.settled();
    await candidate.inspect();
    await candidate.inspectInTheDark();
  });

  await test.step('words apart, in another order, shortened or mistyped', async () => {
    await type(candidate, 'wond zorg');
    await expect(groupOf(candidate, 'Vaardigheden').getByRole('link').first()).toHaveText(
      /^Wondzorg/,
    );
    await expect(groupOf(candidate, 'Om- en bijscholing')).toBeVisible();
    await candidate.inspect();
    await candidate.inspectInTheDark();
    await type(candidate, 'verpleegkundige in de wijk');
    await expect(groupOf(candidate, 'Functies')).toContainText('Wijkverpleegkundige');
    await expect(groupOf(candidate, 'Vacatures').getByRole('link').first()).toHaveText(
      /^(wijkverpleegkundige|verpleegkundige in de wijk)/i,
    );
    await type(candidate, `wijk verpleegkundigen ${word}`);
    await expect(groupOf(candidate, 'Vacatures').getByRole('link', { name: title })).toBeVisible();
    await type(candidate, 'VIG');
    await expect(groupOf(candidate, 'Functies')).toContainText('Verzorgende IG');
    await type(candidate, 'wijkverplegkundige');
    await expect(groupOf(candidate, 'Functies')).toContainText('Wijkverpleegkundige');
    await type(candidate, word);
    await expect(groupOf(candidate, 'Vacatures').getByRole('link', { name: title })).toBeVisible();
    await expect(
      groupOf(candidate, 'Om- en bijscholing').getByRole('link', { name: training.title }),
    ).toBeVisible();
  });

  await test.step('each leads where it can be used, and back', async () => {
    await groupOf(candidate, 'Om- en bijscholing')
      .getByRole('link', { name: training.title })
      .click();
    await expect(candidate.heading).toHaveText(training.title);
    await page.goBack();
    await expect(boxOf(candidate)).toHaveValue(word);
    await groupOf(candidate, 'Vacatures').getByRole('link', { name: title }).click();
    await expect(candidate.heading).toHaveText(title);
    await page.goBack();
    await candidate.settled();
    await type(candidate, 'helpende plus');
    await groupOf(candidate, 'Functies').getByRole('link', { name: 'Helpende plus' }).click();
    await expect(page.getByRole('heading', { name: 'Uw pad naar helpende plus' })).toBeVisible();
  });
});

test('with the keyboard alone', async ({ asRole }) => {
  const coach = await asRole('casemanager');
  const { page } = coach;
  await coach.open('/zoeken');
  await expect(boxOf(coach)).toBeFocused();
  await type(coach, 'wond zorg');
  await page.keyboard.press('ArrowDown');
  const links = page.getByRole('region', { name: 'wond zorg' }).getByRole('listitem');
  await expect(links.first().getByRole('link')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1).getByRole('link')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(boxOf(coach)).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(boxOf(coach)).toBeFocused();
  await groupOf(coach, 'Vaardigheden').getByRole('link').first().focus();
  await page.keyboard.press('Enter');
  await expect(coach.heading).toHaveText('Vacatures zoeken');
  await expect(page).toHaveURL(/vaardigheid=wound-care/);

  await test.step('Enter without a choice searches in all vacancies, and the way back keeps the words', async () => {
    await coach.open('/zoeken');
    await boxOf(coach).pressSequentially('verzorgende');
    await page.keyboard.press('Enter');
    await expect(coach.heading).toHaveText('Vacatures zoeken');
    await expect(boxOf(coach)).toHaveValue('verzorgende');
    await page.goBack();
    await expect(coach.heading).toHaveText('Zoeken');
    await expect(boxOf(coach)).toHaveValue('verzorgende');
  });
});

test('nothing found, and a search that fails', async ({ asRole }) => {
  const coach = await asRole('casemanager');
  const { page } = coach;
  await coach.open('/zoeken');
  await type(coach, 'xqzwvk');
  await expect(page.getByRole('heading', { name: 'Niets gevonden voor ‘xqzwvk’' })).toBeVisible();
  await expect(page.getByText('Probeer een ander woord')).toBeVisible();
  await coach.inspect();
  await page.getByRole('button', { name: 'Zoek iets anders' }).click();
  await expect(boxOf(coach)).toBeFocused();
  await expect(boxOf(coach)).toHaveValue('');

  coach.expectTrouble(/503|api\/v1\/search/);
  await page.route('**/api/v1/search?*', (request) => request.fulfill({ status: 503 }));
  await boxOf(coach).pressSequentially('verzorgende');
  const retry = page.getByRole('button', { name: 'Probeer opnieuw' });
  await expect(retry).toBeVisible();
  await coach.inspect();
  await page.unroute('**/api/v1/search?*');
  await retry.click();
  await expect(groupOf(coach, 'Functies')).toContainText('Verzorgende');
});
