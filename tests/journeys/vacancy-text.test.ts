import type { Vacancy } from '@inzetbaar/contracts/vacancies';
import type { Locator } from '@playwright/test';

import { expect, test } from './fixtures.ts';

const TEXT = `Begeleider wonen

Je deelt medicatie uit en helpt bewoners met wassen en aankleden. Je rapporteert in het ECD.
Je hebt een mbo-diploma niveau 3.
Een rijbewijs is een pré. 16 tot 24 uur per week.`;
const ENGLISH =
  'You will be the nurse of our team and you take care of the wounds for the patients with us.';
const GERMAN = `Pflegefachkraft für unser Team in Aachen gesucht

Sie pflegen unsere Bewohner und arbeiten mit den Ärzten und den Familien zusammen. Wir bieten Ihnen
eine unbefristete Stelle mit einem guten Gehalt.`;
/** In characters; the last is what somebody pastes who takes a whole document. */
const TOO_LONG = [50_001, 200_000];

/** Says only one of the skills that a caregiver nearly always needs. */
const FUNCTION = `Verzorgende IG

Je verzorgt wonden bij onze bewoners.`;

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
  await expect(
    found.getByText(/We vonden 4 vaardigheden\..*1 staat al in uw vacature, 3 zijn nieuw\./),
  ).toBeVisible();
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

  for (const foreign of [ENGLISH, GERMAN]) {
    await text.fill(foreign);
    visitor.expectTrouble(/422/);
    await read.click();
    await expect(text).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByText(/in het Nederlands/).last()).toBeVisible();
    await expect(text).toHaveValue(foreign);
  }

  for (const length of TOO_LONG) {
    const tooLong = `${TEXT} `.repeat(Math.ceil(length / TEXT.length)).slice(0, length);
    await paste(text, tooLong);
    await expect(text).not.toHaveAttribute('aria-invalid', 'true');
    visitor.expectTrouble(/422/);
    await read.click();
    await expect(text).toHaveAttribute('aria-invalid', 'true');
    await expect(text).toHaveAccessibleDescription(/50000 tekens/);
    expect(await text.inputValue()).toBe(tooLong);
  }
  await expect(title).toHaveValue('Half geschreven');

  // What was refused can be mended: nothing else has to be done again.
  await text.fill(TEXT);
  await read.click();
  await expect(page.getByRole('group', { name: 'Gevonden in de tekst' })).toBeVisible();
  await expect(title).toHaveValue('Half geschreven');
});

test('what a function usually asks and the text does not say stands apart, not ticked', async ({
  region,
  as,
}) => {
  const visitor = await as(await region.recruiter(await region.organisation()));
  const { page } = visitor;
  await visitor.open('/vacatures/nieuw');
  await page.getByText('Plak de tekst van uw vacature').click();
  await page.getByRole('textbox', { name: 'Tekst van uw vacature' }).fill(FUNCTION);
  await page.getByRole('button', { name: 'Lees de tekst' }).click();
  const found = page.getByRole('group', { name: 'Gevonden in de tekst' });
  const usual = found.getByRole('list', { name: 'Hoort meestal bij deze functie' });
  await expect(usual.getByRole('listitem').first()).toBeVisible();
  await expect(found.locator('mark', { hasText: 'Verzorgende IG' })).toBeVisible();
  for (const box of await usual.getByRole('checkbox').all()) await expect(box).not.toBeChecked();
  await visitor.fitsInWindow();
  await visitor.inspect();
  await usual.getByRole('listitem').filter({ hasText: 'ADL' }).locator('label').click();
  await expect(usual.getByRole('checkbox', { name: /ADL/ })).toBeChecked();
  await found.getByRole('button', { name: /voorstellen overnemen$/ }).click();
  await expect(found).toHaveCount(0);
  await expect(page.getByText('Helpen met wassen en aankleden (ADL)').first()).toBeVisible();
  await expect(page.getByText('Wondzorg', { exact: true }).first()).toBeVisible();
});
