import type { Vacancy } from '@inzetbaar/contracts/vacancies';
import type { Locator } from '@playwright/test';

import { expect, test } from './fixtures.ts';

const TEXT = `Begeleider wonen

Je deelt medicatie uit en helpt bewoners met wassen en aankleden. Je rapporteert in het ECD.
Je hebt een mbo-diploma niveau 3.
Een rijbewijs is een pré. 16 tot 24 uur per week.`;
const ENGLISH =
  'You will be the nurse of our team and you take care of the wounds for the patients with us.';
const LONGEST = 50_000;

/** Puts a long text in at once; typing it the way `fill` does takes a browser a long time. */
async function paste(field: Locator, value: string): Promise<void> {
  await field.evaluate((area, pasted) => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value') ?? {};
    set?.call(area, pasted);
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }, value);
}

test('a vacancy gets the skills of a pasted text, and keeps what was filled in', async ({
  region,
  as,
}) => {
  const author = await region.recruiter(await region.organisation());
  const vacancy = await region.vacancy(author, {
    skills: [{ skillId: 'personal-care', level: 4, importance: 'essential' }],
  });
  const visitor = await as(author);
  const { page } = visitor;
  await visitor.open(`/vacatures/${vacancy.id}/bewerken`);
  const title = page.getByRole('textbox', { name: 'Titel' });
  await title.fill(`${vacancy.title} met een nieuwe naam`);

  await page.getByText('Plak de tekst van uw vacature').click();
  const text = page.getByRole('textbox', { name: 'Tekst van uw vacature' });
  const read = page.getByRole('button', { name: 'Lees de tekst' });

  await text.fill(TEXT);
  await read.click();
  const found = page.getByRole('group', { name: 'Gevonden in de tekst' });
  await expect(found.locator('mark').first()).toBeVisible();
  const proposals = found.getByRole('list', { name: 'Voorstellen' });
  await expect(
    proposals.getByRole('checkbox', { name: 'Medicatie delen en toedienen' }),
  ).toBeChecked();
  await expect(proposals.getByRole('checkbox', { name: /wassen en aankleden/ })).toHaveCount(0);
  await expect(proposals.getByRole('checkbox', { name: /uur per week/ })).not.toBeChecked();
  await visitor.fitsInWindow();

  const before = await proposals.getByRole('listitem').count();
  const question = found.getByRole('radiogroup', { name: 'Wat wilt u vragen?' });
  await question.getByText('Wat iemand moet kunnen').click();
  await expect.poll(() => proposals.getByRole('listitem').count()).toBeGreaterThan(before);
  await expect(found.getByText('De vaardigheden staan nu bij de voorstellen.')).toBeVisible();
  await visitor.inspectInTheDark();
  await found.getByRole('button', { name: /voorstellen overnemen$/ }).click();
  await expect(found).toHaveCount(0);

  await expect(title).toHaveValue(`${vacancy.title} met een nieuwe naam`);
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(visitor.toast('De vacature is bewaard.')).toBeVisible();
  const kept = await author.http.get<Vacancy>(`/vacancies/${vacancy.id}`);
  const ids = kept.skills.map(({ skillId }) => skillId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(
    expect.arrayContaining(['personal-care', 'medication-administration', 'driving']),
  );
  expect(kept.skills.find(({ skillId }) => skillId === 'personal-care')?.level).toBe(4);
  expect(kept).toMatchObject({ hoursMin: vacancy.hoursMin, description: vacancy.description });

  await visitor.open(`/vacatures/${vacancy.id}`);
  await expect(page.getByText('Medicatie delen en toedienen').first()).toBeVisible();
});

test('who keeps asking a diploma in a new vacancy gets only what the text names', async ({
  region,
  as,
}) => {
  const visitor = await as(await region.recruiter(await region.organisation()));
  const { page } = visitor;
  await visitor.open('/vacatures/nieuw');
  await page.getByText('Plak de tekst van uw vacature').click();
  await page.getByRole('textbox', { name: 'Tekst van uw vacature' }).fill(TEXT);
  await page.getByRole('button', { name: 'Lees de tekst' }).click();
  const found = page.getByRole('group', { name: 'Gevonden in de tekst' });
  const question = found.getByRole('radiogroup', { name: 'Wat wilt u vragen?' });
  await question.getByText('Wat iemand moet kunnen').click();
  const proposals = found.getByRole('list', { name: 'Voorstellen' });
  const withThem = await proposals.getByRole('listitem').count();
  await question.getByText('Het diploma: dat blijft in de tekst staan').click();
  await expect.poll(() => proposals.getByRole('listitem').count()).toBeLessThan(withThem);
  await found.getByRole('button', { name: /voorstellen overnemen$/ }).click();
  await expect(found).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Omschrijving' })).toHaveValue(TEXT);
  await expect(page.getByRole('textbox', { name: 'Uren per week, tot' })).toHaveValue('24');
  await visitor.inspect();
});

test('a text that cannot be read is told why, and stays where it is', async ({ region, as }) => {
  const visitor = await as(await region.recruiter(await region.organisation()));
  const { page } = visitor;
  await visitor.open('/vacatures/nieuw');
  const title = page.getByRole('textbox', { name: 'Titel' });
  await title.fill('Half geschreven');
  await page.getByText('Plak de tekst van uw vacature').click();
  const text = page.getByRole('textbox', { name: 'Tekst van uw vacature' });
  const read = page.getByRole('button', { name: 'Lees de tekst' });

  await text.fill(ENGLISH);
  visitor.expectTrouble(/422/);
  await read.click();
  await expect(page.getByText(/Nederlands/).last()).toBeVisible();
  await expect(text).toHaveValue(ENGLISH);

  const tooLong = `${TEXT} `.repeat(Math.ceil(LONGEST / TEXT.length));
  await paste(text, tooLong);
  visitor.expectTrouble(/422/);
  await read.click();
  await expect(text).toHaveAttribute('aria-invalid', 'true');
  await expect(text).toHaveValue(tooLong);
  await expect(title).toHaveValue('Half geschreven');
});
