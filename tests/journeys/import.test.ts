import { expect, newWord, test } from './fixtures.ts';

const HEADING =
  'vacaturenummer;titel;omschrijving;branche;locatie;gemeente;aantal;uren min;uren max;vaardigheden;vormen';

/** A file as Excel on Windows writes it: two good rows around a wrong one. */
function fileFromExcel(word: string): { name: string; mimeType: string; buffer: Buffer } {
  const rows = [
    HEADING,
    `${word}-1;Cliëntbegeleider ${word};Een dag met cliënten.;VVT;Hoofdlocatie;Maastricht;1;16;24;Gastvrij zijn:3;contract`,
    `${word}-2;Verkeerde rij ${word};Dit gaat mis.;VVT;Hoofdlocatie;Maastricht;1;veel;24;Gastvrij zijn:3;contract`,
    `${word}-3;Gastvrouw ${word};Koffie in het café.;VVT;Hoofdlocatie;Maastricht;2;8;16;Gastvrij zijn:3;contract`,
  ];
  const buffer = Buffer.from(`${rows.join('\r\n')}\r\n`, 'latin1');
  return { name: `${word}.csv`, mimeType: 'text/csv', buffer };
}

test('a file is checked, its good rows land, and the same file again changes nothing', async ({
  region,
  as,
}) => {
  const word = newWord();
  const recruiter = await region.recruiter(await region.organisation());
  const visitor = await as(recruiter);
  const { page } = visitor;
  const handIn = async () => {
    const chosen = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Kies een bestand' }).click();
    await (await chosen).setFiles(fileFromExcel(word));
    await expect(page.getByText(`Gekozen: ${word}.csv`)).toBeVisible();
    await visitor.tick(page.getByRole('switch', { name: 'Zet de vacatures meteen online' }));
    await page.getByRole('button', { name: 'Kijk het bestand na' }).click();
    await expect(page.getByRole('heading', { name: 'Dit gaat er gebeuren' })).toBeVisible();
    await visitor.settled();
  };

  await visitor.open('/vacatures/importeren');
  await handIn();
  await expect(page.getByText('Tekens gelezen als WINDOWS-1252')).toBeVisible();
  const rows = page.getByRole('table', { name: 'Rijen van het bestand' });
  await expect(rows.getByRole('row', { name: `Cliëntbegeleider ${word}` })).toContainText(
    'Komt erbij',
  );
  const wrong = rows.getByRole('row', { name: `Verkeerde rij ${word}` });
  await expect(wrong).toContainText('Klopt niet');
  await expect(wrong.getByRole('cell').first()).toHaveText('3');
  await expect(wrong).toContainText('Uren vanaf:');
  await visitor.inspect();

  await page.getByRole('button', { name: 'Neem 2 goede rijen over' }).click();
  await expect(page.getByText('2 vacatures staan online.')).toBeVisible();
  await visitor.settled();
  await visitor.inspect();
  await page.getByRole('link', { name: 'Bekijk onze vacatures' }).click();
  for (const title of [`Cliëntbegeleider ${word}`, `Gastvrouw ${word}`]) {
    await expect(page.getByRole('link', { name: title, exact: true })).toBeVisible();
  }
  await expect(page.getByText(`Verkeerde rij ${word}`)).toHaveCount(0);

  await visitor.open('/vacatures/importeren');
  await handIn();
  await expect(page.getByText('Er is niets nieuws om over te nemen.')).toBeVisible();
  await expect(rows.getByRole('row', { name: `Gastvrouw ${word}` })).toContainText(
    'Blijft hetzelfde',
  );
  await expect(page.getByRole('button', { name: /^Neem/ })).toHaveCount(0);
  const own = await recruiter.http.get<{ total: number }>('/vacancies?mine=true');
  expect(own.total).toBe(2);
});

test('a file that is none is refused in plain words', async ({ region, as }) => {
  const visitor = await as(await region.recruiter(await region.organisation()));
  const { page } = visitor;
  const choose = async (name: string, buffer: Buffer) => {
    const chosen = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: /^Kies een (ander )?bestand$/ }).click();
    await (await chosen).setFiles({ name, mimeType: 'application/octet-stream', buffer });
  };
  await visitor.open('/vacatures/importeren');
  await choose('vacatures.xlsx', Buffer.from('PK'));
  await expect(page.getByRole('alert')).toContainText('Dit soort bestand kunnen we niet lezen');
  await choose('niets.csv', Buffer.from(''));
  await expect(page.getByRole('alert')).toContainText('Dit bestand is leeg');
  await expect(page.getByRole('button', { name: 'Kijk het bestand na' })).toBeDisabled();
  await choose('lijst.csv', Buffer.from('appel;peer\r\n1;2\r\n'));
  await page.getByRole('button', { name: 'Kijk het bestand na' }).click();
  await expect(page.getByRole('alert')).toContainText('We herkennen geen kolommen');
  await visitor.inspect();
});
