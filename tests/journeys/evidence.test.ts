import { expect, test } from './fixtures.ts';

test('a candidate puts a certificate behind a skill, tells of practice, and takes it out', async ({
  region,
  as,
}) => {
  const account = await region.candidate({
    skills: [{ skillId: 'blood-drawing', level: 4, source: 'work' }],
  });
  const candidate = await as(account);
  const { page } = candidate;
  await candidate.visit('/paspoort');
  await page.getByRole('link', { name: 'Bekijk het bewijs' }).click();
  await expect(candidate.heading).toHaveText('Bewijs bij wat ik kan');
  await candidate.settled();
  await candidate.inspectInTheDark();
  await expect(page.getByText('Voorbehouden handeling', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: /^Bewijs erbij: / }).click();
  const adding = page.getByRole('dialog', { name: /^Bewijs bij: / });
  await candidate.inspect();
  await adding.getByLabel('Van wie is het?').fill('Gilde Opleidingen');
  await adding.getByLabel('Wanneer kreeg u het?').fill('2199-01-01');
  candidate.expectTrouble(/422/);
  await adding.getByRole('button', { name: 'Bewaar' }).click();
  await expect(adding.getByRole('alert')).toContainText('Deze datum moet nog komen');
  await adding.getByLabel('Wanneer kreeg u het?').fill('2024-03-01');
  await adding.getByRole('button', { name: 'Bewaar' }).click();
  await expect(adding).toHaveCount(0);
  await expect(page.getByText('Verlopen op 28 februari 2025')).toBeVisible();

  await page.getByRole('button', { name: /^Ik deed dit nog: / }).click();
  const practice = page.getByRole('dialog', { name: /^Wanneer deed u dit/ });
  await candidate.inspect();
  await practice.getByRole('button', { name: 'Bewaar' }).click();
  await expect(practice).toHaveCount(0);
  await expect(page.getByText(/tot en met 28 februari 2027/)).toBeVisible();

  await page.getByRole('button', { name: /^Haal weg: Diploma of certificaat/ }).click();
  const asking = page.getByRole('dialog', { name: 'Wilt u dit bewijs weghalen?' });
  await candidate.inspect();
  await asking.getByRole('button', { name: 'Haal weg' }).click();
  await expect(page.getByText('Gilde Opleidingen')).toHaveCount(0);
  await candidate.fitsInWindow();
});
