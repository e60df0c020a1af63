import { expect, test } from './fixtures.ts';

/** 320 px is the narrowest phone; 320 × 256 is a window of 1280 × 1024 at 400% zoom (WCAG 1.4.10). */
const SIZES: Readonly<Record<string, { width: number; height: number }>> = {
  phone: { width: 320, height: 568 },
  desktop: { width: 320, height: 256 },
};

test.describe.configure({ timeout: 180_000 });

test('at 320 px and at 400% zoom everything fits and can be reached', async ({ region, as }, {
  project,
}) => {
  const size = SIZES[project.name];
  if (size === undefined) throw new Error(`no small window for ${project.name}`);
  const employer = await region.recruiter(await region.organisation());
  const vacancy = await region.vacancy(employer, {
    title: 'Verpleegkundig-gastvrouwmedewerkster kleinschalige dagbestedingslocatie',
  });
  const seeker = await region.candidate();
  const introduction = await region.released(seeker, vacancy);
  const candidate = await as(seeker);
  const { page } = candidate;
  await page.setViewportSize(size);

  await test.step('search', async () => {
    await candidate.visit('/vacatures');
    await page.getByRole('button', { name: 'Filters' }).click();
    const filters = page.getByRole('dialog', { name: 'Filters' });
    await filters.getByRole('group', { name: 'Branche' }).getByText('VVT', { exact: true }).click();
    await candidate.inspect();
    await filters.getByRole('button', { name: /^Toon .* vacature/ }).click();
    await expect(page).toHaveURL(/vvt/);
    await expect(filters).toHaveCount(0);
    await candidate.fitsInWindow();
  });

  await test.step('vacancy', async () => {
    await candidate.visit(`/vacatures/${vacancy.id}`);
    const contact = page.getByRole('link', { name: 'Bekijk de kennismaking' });
    await contact.scrollIntoViewIfNeeded();
    await expect(contact).toBeInViewport();
  });

  await test.step('passport', async () => {
    for (const step of ['', '?stap=vaardigheden', '?stap=dagen', '?stap=wensen', '?stap=meedoen']) {
      await candidate.visit(`/paspoort${step}`);
    }
    await candidate.visit('/paspoort/bewijs');
    await candidate.visit('/paspoort?stap=meedoen');
    await page.getByRole('button', { name: 'Klaar', exact: true }).click();
    await expect(page.getByRole('heading', { level: 3, name: 'Wat kunt u?' })).toBeVisible();
  });

  await test.step('introductions', async () => {
    await candidate.visit('/kennismakingen');
    await candidate.visit(`/kennismakingen/${introduction.id}`);
    await page.getByRole('button', { name: 'Stel een gesprek voor' }).click();
    const dialog = page.getByRole('dialog', { name: 'Stel een gesprek voor' });
    await candidate.inspect();
    const send = dialog.getByRole('button', { name: 'Verstuur het voorstel' });
    await send.click();
    await expect(dialog.getByRole('alert')).toBeVisible();
    await dialog.getByRole('button', { name: 'Annuleer' }).click();
    await expect(dialog).toHaveCount(0);
  });

  await test.step('the screens of the recruiter', async () => {
    const recruiter = await as(employer);
    await recruiter.page.setViewportSize(size);
    for (const path of [
      '/vacatures/beheer',
      '/vacatures/nieuw',
      `/vacatures/${vacancy.id}/kandidaten`,
      `/kennismakingen/${introduction.id}`,
    ]) {
      await recruiter.open(path);
      await recruiter.fitsInWindow();
    }
  });
});
