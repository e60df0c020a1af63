import { expect, test } from './fixtures.ts';

test('the platform administrator ends a participation and lets it begin again', async ({
  region,
  asRole,
}) => {
  test.setTimeout(180_000);
  const organisation = await region.organisation();
  const admin = await asRole('admin');
  const { page } = admin;

  await test.step('reads what will happen, and can turn back', async () => {
    await admin.visit(`/beheer/organisaties/${organisation.id}`);
    await page.getByRole('button', { name: 'Beëindig het meedoen' }).click();
    const question = page.getByRole('dialog', {
      name: `Stopt ${organisation.name} met Inzetbaar?`,
    });
    await expect(question.getByText('Vacatures sluiten.')).toBeVisible();
    await admin.settled();
    await admin.inspect();
    await admin.inspectInTheDark();
    await question.getByRole('button', { name: 'Annuleer' }).click();
    await expect(question).toBeHidden();
    await expect(page.getByText('Deze organisatie doet mee aan Inzetbaar.')).toBeVisible();
  });

  await test.step('ends it in one press', async () => {
    await page.getByRole('button', { name: 'Beëindig het meedoen' }).click();
    const question = page.getByRole('dialog');
    await question.getByRole('button', { name: 'Beëindig het meedoen' }).click();
    await expect(page.getByText(`${organisation.name} doet niet meer mee.`)).toBeVisible();
    await expect(page.getByText(/^Deze organisatie doet sinds .* niet meer mee\.$/)).toBeVisible();
    await expect(question).toBeHidden();
    await admin.settled();
    await admin.inspect();
  });

  await test.step('lets it take part again', async () => {
    await page.getByRole('button', { name: 'Laat weer meedoen' }).click();
    const question = page.getByRole('dialog', { name: `Doet ${organisation.name} weer mee?` });
    await question.getByRole('button', { name: 'Laat weer meedoen' }).click();
    await expect(page.getByText('Deze organisatie doet mee aan Inzetbaar.')).toBeVisible();
  });
});
