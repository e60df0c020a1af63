import { expect, test } from './fixtures.ts';

test.describe.configure({ timeout: 240_000 });

test('hours that build up, and a job whose tasks are swapped', async ({ region, as }) => {
  const employer = await region.recruiter(await region.organisation());
  const vacancy = await region.vacancy(employer, {
    skills: [],
    hoursMin: 16,
    hoursMax: 32,
    conditionsNotMet: ['no-driving'],
    growth: { startHours: 8, fullAfterWeeks: 4 },
  });
  const account = await region.candidate({
    hoursMin: 16,
    hoursMax: 24,
    workConditions: ['no-driving'],
  });
  // A figure is told of ten people and more, whoever else lives in the region.
  await Promise.all(
    Array.from({ length: 12 }, () =>
      region.candidate({ hoursMin: 16, hoursMax: 24, workConditions: ['no-driving'] }),
    ),
  );
  const candidate = await as(account);
  const recruiter = await as(employer);

  await test.step('a person builds up hours in a few taps, and sees the stairs', async () => {
    const { page } = candidate;
    await candidate.open('/paspoort?stap=uren');
    await page.getByText('Ik wil mijn uren rustig opbouwen').click();
    await expect(page.getByRole('textbox', { name: 'Bij de start: uren per week' })).toHaveValue(
      '8',
    );
    await page.getByRole('button', { name: /^Haal weg: Na 8 weken/ }).click();
    const last = page.getByRole('textbox', { name: 'Na 16 weken: uren per week' });
    await last.fill('30');
    await last.press('Tab');
    await candidate.inspect();
    await page.getByRole('button', { name: 'Bewaar en ga verder' }).click();
    await expect(page.getByText(/De laatste stap ligt tussen/).first()).toBeVisible();
    await last.fill('20');
    await last.press('Tab');
    await candidate.inspectInTheDark();
    await page.getByRole('button', { name: 'Bewaar en ga verder' }).click();
    await expect(page.getByText('Stap 4 van 9')).toBeVisible();
  });

  await test.step('the vacancy says where the hours part, and what is in the way', async () => {
    await candidate.open(`/vacatures/${vacancy.id}`);
    const { page } = candidate;
    await expect(page.getByText(/U wilt uw uren opbouwen: 8 uur bij de start/)).toBeVisible();
    await expect(page.getByText(/na 4 weken is 16 uur nodig/)).toBeVisible();
    await expect(page.getByText(/De werkgever mag de uren langzamer laten groeien/)).toBeVisible();
    await candidate.inspect();
  });

  await test.step('the recruiter says in the form how hours grow', async () => {
    const { page } = recruiter;
    await recruiter.open(`/vacatures/${vacancy.id}/bewerken`);
    const growth = page.getByRole('radiogroup', { name: /Kunnen de uren groeien/ });
    await expect(growth.getByRole('radio', { name: /^Ja/ })).toBeChecked();
    const start = page.getByRole('textbox', { name: 'Beginnen kan vanaf' });
    await start.fill('12');
    await start.press('Tab');
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await expect
      .poll(
        async () => (await employer.http.get<typeof vacancy>(`/vacancies/${vacancy.id}`)).growth,
      )
      .toEqual({ startHours: 12, fullAfterWeeks: 4 });
  });

  await test.step('the recruiter reads whom swapping helps, and swaps', async () => {
    const { page } = recruiter;
    const panel = page.getByRole('region', { name: 'Taken ruilen' });
    await recruiter.open(`/vacatures/${vacancy.id}/kandidaten`);
    const driving = panel.getByRole('listitem').filter({ hasText: 'Zelf rijden' });
    await expect(driving).toContainText(/ongeveer \d+[05] mensen meer/);
    const figure = /ongeveer (\d+)/.exec((await driving.textContent()) ?? '')?.[1] ?? '';
    await recruiter.inspect();
    await driving.getByRole('button', { name: 'Rijden doet een collega' }).click();
    await expect(driving).toContainText('Geruild');
    await expect(driving).toContainText(`ongeveer ${figure} mensen`);
    await panel.getByRole('button', { name: /Beginnen kan met 8 uur/ }).click();
    await expect(panel.getByRole('button', { name: 'Neem terug: Snel alle uren' })).toBeVisible();
    await recruiter.inspectInTheDark();
  });

  await test.step('the person reads what was swapped', async () => {
    await candidate.open(`/vacatures/${vacancy.id}`);
    const { page } = candidate;
    await expect(
      page.getByText('De werkgever heeft dit geruild: Rijden doet een collega.'),
    ).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Dit is geruild' })).toBeVisible();
    await expect(page.getByText(/na 12 weken is 16 uur nodig/)).toBeVisible();
  });

  await test.step('what was swapped can be taken back', async () => {
    const { page } = recruiter;
    await page.getByRole('button', { name: 'Neem terug: Zelf rijden' }).click();
    await expect(page.getByRole('button', { name: 'Rijden doet een collega' })).toBeVisible();
    await candidate.open(`/vacatures/${vacancy.id}`);
    await expect(candidate.page.getByText('Dit kan hier nu niet: niet zelf rijden.')).toBeVisible();
  });
});
