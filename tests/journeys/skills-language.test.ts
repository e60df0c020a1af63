import { ownConcepts } from '@inzetbaar/taxonomy/own-concepts';
import type { ConceptFile } from '@inzetbaar/application/ports';
import { escoFiles, skillUri, textFile } from '../../apps/api/concepts/testing/esco-files.ts';
import { expect, newWord, test, type Visitor } from './fixtures.ts';

const DESCRIPTION = 'Je doet dit werk elke dag, met zorg en aandacht voor de ander.';

/** A language with invented files: there is one of each on the platform, so each size of window has its own. */
interface InventedLanguage {
  name: string;
  choose: string;
  files: readonly ConceptFile[];
}

/** Files in the form of ESCO's: invented concepts, and those that our own language names. */
function inventedEsco(word: string): InventedLanguage {
  const files = escoFiles(
    ({ occupations_nl: occupations, transversalSkillsCollection_nl: skills }) => {
      for (const { kind, esco, id } of ownConcepts) {
        if (esco === null) continue;
        const label = `${word} ${id}`;
        if (kind === 'occupation') {
          const empty = ['', 'released', '', '', '', '', ''];
          occupations.push([
            'Occupation',
            esco,
            '9999',
            label,
            '',
            ...empty,
            DESCRIPTION,
            '9999.9',
          ]);
        } else {
          const type = ['KnowledgeSkillCompetence', esco, 'skill/competence', 'transversal', label];
          skills.push([...type, 'released', '', DESCRIPTION, skillUri(9), 'x']);
        }
      }
    },
  );
  return { name: 'ESCO', choose: 'Kies bestanden', files };
}

/** A table in the form that CompetentNL's is taken in. */
function inventedCompetentNl(word: string): InventedLanguage {
  const rows = Array.from({ length: 12 }, (_, number) => {
    const uri = `https://linkeddata.competentnl.nl/uwv/id/occupation/${word}-${number}`;
    return `${uri},${number},${word} ${number},,${number === 0 ? 'cook' : ''}`;
  });
  const text = `${['uri,code,label,esco,own_id', ...rows].join('\n')}\n`;
  return {
    name: 'CompetentNL',
    choose: 'Kies een bestand',
    files: [textFile(`${word}.csv`, text)],
  };
}

const payloads = (files: readonly ConceptFile[]) =>
  files.map(({ name, bytes }) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(bytes) }));

/** The same without the end of the last file: it breaks off in the middle of a row. */
const cutOff = (files: readonly ConceptFile[]) =>
  files.map((file, index) =>
    index < files.length - 1 ? file : { ...file, bytes: file.bytes.slice(0, -20) },
  );

// Axe looks at eight pages, which takes long on a busy machine.
test.describe.configure({ timeout: 300_000 });

test('an administrator loads a list of others: a broken one changes nothing, a whole one lands at once', async ({
  asRole,
}, { project }) => {
  const word = newWord();
  const language = project.name === 'phone' ? inventedEsco(word) : inventedCompetentNl(word);
  const visitor = await asRole('admin');
  const { page } = visitor;
  const card = page.getByRole('listitem').filter({ hasText: language.name });

  await visitor.visit('/beheer/vaardighedentaal');
  await expect(page.getByText('Regels van de wet')).toBeVisible();
  await expect(card).toContainText('Nog niet geladen');
  await expect(page.getByText(/^Versie 2026\.2/)).toBeVisible();
  await page.getByRole('link', { name: `Laad bestanden van ${language.name}` }).click();
  await handIn(visitor, language, cutOff(language.files));

  await expect(page.getByRole('heading', { name: 'Niet overgenomen' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('Er is niets veranderd');
  const problems = page.getByRole('table', { name: 'Wat er mis is' });
  await expect(problems).toContainText('afgebroken');
  await expect(problems).toContainText(language.files.at(-1)?.name ?? '');
  await expect(page.getByRole('button', { name: 'Neem deze lijst over' })).toHaveCount(0);
  await visitor.inspect();
  await visitor.inspectInTheDark();
  await page.getByRole('link', { name: 'Vaardighedentaal', exact: true }).first().click();
  await expect(card).toContainText('Nog niet geladen');
  await expect(page.getByRole('row', { name: new RegExp(language.name) })).toContainText(
    'Geweigerd',
  );

  await page.getByRole('link', { name: `Laad bestanden van ${language.name}` }).click();
  await handIn(visitor, language, language.files);
  await expect(page.getByRole('heading', { name: 'Dit gaat er gebeuren' })).toBeVisible();
  await visitor.inspect();
  await visitor.inspectInTheDark();
  // Who comes back later finds the report again.
  await visitor.open('/beheer/vaardighedentaal');
  await page.getByRole('link', { name: 'Bekijk het verslag' }).first().click();
  const confirm = page.getByRole('button', { name: 'Neem deze lijst over' });
  await visitor.tabTo(confirm);
  await page.keyboard.press('Enter');
  await expect(page.getByText('De lijst is overgenomen.')).toBeVisible();
  await visitor.settled();
  await visitor.inspect();

  await page.getByRole('link', { name: 'Naar de vaardighedentaal' }).click();
  await expect(card).toContainText('Versie 9.9');
  await expect(card).toContainText('Gekoppeld aan onze taal');
  await visitor.settled();
  await visitor.inspect();

  await page.getByRole('link', { name: `Laad bestanden van ${language.name}` }).click();
  await handIn(visitor, language, language.files);
  await expect(page.getByText('Er is niets veranderd.')).toBeVisible();
});

/** Chooses the files with the keyboard, says which version they are, and has them checked. */
async function handIn(
  visitor: Visitor,
  { name, choose }: InventedLanguage,
  files: readonly ConceptFile[],
): Promise<void> {
  const { page } = visitor;
  await expect(page.getByRole('radio', { name: new RegExp(name) })).toBeChecked();
  const browse = page.getByRole('button', { name: choose });
  await visitor.tabTo(browse);
  const chosen = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chosen).setFiles(payloads(files));
  const check = page.getByRole('button', { name: 'Kijk de bestanden na' });
  await check.click();
  const version = page.getByRole('textbox', { name: 'Versie' });
  await expect(version).toBeFocused();
  await expect(version).toHaveAccessibleDescription(/Vul in welke versie het is/);
  await version.fill('9.9');
  await check.click();
}

test('files that cannot be used are told before they are sent', async ({ asRole }) => {
  const visitor = await asRole('admin');
  const { page } = visitor;
  const check = page.getByRole('button', { name: 'Kijk de bestanden na' });
  const give = async (button: string, files: readonly ConceptFile[]) => {
    const chosen = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: button }).click();
    await (await chosen).setFiles(payloads(files));
  };
  await visitor.visit('/beheer/vaardighedentaal/laden?taal=esco');
  const [first, ...rest] = escoFiles();
  if (first === undefined) throw new Error('there are files');
  await give('Kies bestanden', [first, textFile('skillsHierarchy_nl.csv', 'x')]);
  await expect(page.getByText('Deze bestanden ontbreken nog')).toBeVisible();
  await expect(page.getByText('Niet nodig, blijft buiten: skillsHierarchy_nl.csv.')).toBeVisible();
  await expect(check).toBeDisabled();
  await visitor.inspect();
  await visitor.inspectInTheDark();
  await give('Kies er nog meer', rest);
  await expect(page.getByText('4 bestanden gekozen')).toBeVisible();
  await expect(check).toBeEnabled();

  await visitor.tick(page.getByRole('radio', { name: /^CompetentNL/ }));
  await give('Kies een bestand', [textFile('lijst.xlsx', 'PK')]);
  await expect(page.getByRole('alert')).toContainText('Dit soort bestand kunnen we niet lezen');
  await expect(check).toBeDisabled();
});

test('the skills language is nobody’s but the administrator’s', async ({ asRole }) => {
  for (const role of ['orgadmin', 'coordinator'] as const) {
    const visitor = await asRole(role);
    for (const path of ['/beheer/vaardighedentaal', '/beheer/vaardighedentaal/laden']) {
      await visitor.open(path);
      await expect(visitor.heading).toHaveText('Deze pagina bestaat niet');
    }
  }
});
