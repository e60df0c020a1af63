import { expect, test } from './fixtures.ts';

test('who has no passport yet is shown the next step everywhere', async ({ region, as }) => {
  const recruiter = await region.recruiter(await region.organisation());
  const vacancy = await region.vacancy(recruiter);
  const newcomer = await as(await region.newcomer());
  const { page } = newcomer;

  await newcomer.visit('/');
  const task = page.getByRole('region', { name: 'Maak eerst uw paspoort compleet' });
  await expect(task).toContainText('Wat u kunt');
  await expect(task.getByRole('link', { name: 'Verder met mijn paspoort' })).toBeVisible();

  await newcomer.visit('/matches');
  await expect(page.getByText('Vul eerst uw paspoort in')).toBeVisible();

  newcomer.expectTrouble(/404|409/);
  await newcomer.visit(`/vacatures/${vacancy.id}`);
  const fit = page.getByRole('region', { name: 'Wilt u weten of dit bij u past?' });
  await expect(page.getByRole('button', { name: 'Ik heb interesse' })).toHaveCount(0);
  await fit.getByRole('link', { name: 'Naar mijn paspoort' }).click();
  await expect(newcomer.heading).toHaveText('Mijn paspoort');
  await newcomer.settled();
  await page.getByRole('link', { name: 'Of ga zelf door de stappen' }).click();
  await expect(page.getByRole('heading', { name: 'Wat kunt u?' })).toBeFocused();
});

test('a vacancy for one lane warns before interest, and again before sharing', async ({
  region,
  as,
}) => {
  const recruiter = await region.recruiter(await region.organisation());
  const vacancy = await region.vacancy(recruiter, { lanes: ['extra-hours'] });
  const candidate = await as(await region.candidate());
  const { page } = candidate;

  await candidate.visit(`/vacatures/${vacancy.id}`);
  await expect(page.getByRole('main')).toContainText(
    'Deze plek staat alleen open voor: Meer uren.',
  );
  await page.getByRole('button', { name: 'Ik heb interesse' }).click();
  await expect(candidate.heading).toHaveText(vacancy.organisation.name);
  await page.getByRole('button', { name: 'Deel mijn gegevens' }).click();
  const sharing = page.getByRole('dialog', { name: 'Wat wilt u delen?' });
  await expect(sharing).toContainText('Deze vacature staat open voor één route');
  await candidate.inspect();
});

test('a vacancy for other lanes cannot be answered, and says what can be done', async ({
  region,
  as,
}) => {
  const recruiter = await region.recruiter(await region.organisation());
  const vacancy = await region.vacancy(recruiter, { lanes: ['traineeship'] });
  const candidate = await as(await region.candidate());
  await candidate.visit(`/vacatures/${vacancy.id}`);
  await expect(candidate.page.getByText('Deze plek is niet voor uw route')).toBeVisible();
  await expect(candidate.page.getByRole('button', { name: 'Ik heb interesse' })).toHaveCount(0);
});
