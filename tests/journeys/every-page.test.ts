import { type DemoRole, expect, test } from './fixtures.ts';

/** The main menu of every role, and the heading of the page behind each of its places. */
const PAGES: Readonly<Record<DemoRole, Readonly<Record<string, string | RegExp>>>> = (() => {
  const everybody = { '/': /^Goede/, '/hoe-werkt-matching': /^Hoe/ };
  const seeker = {
    ...everybody,
    '/matches': 'Past bij mij',
    '/vacatures': 'Vacatures zoeken',
    '/kennismakingen': 'Kennismakingen',
    '/paspoort': 'Mijn paspoort',
    '/leren': 'Leren',
    '/inzage': 'Wie zag wat van mij',
  };
  const employer = {
    ...everybody,
    '/vacatures/beheer': 'Onze vacatures',
    '/vacatures/nieuw': 'Nieuwe vacature',
    '/vacatures/importeren': 'Vacatures importeren',
    '/trainingen/beheer': 'Onze trainingen',
  };
  const administrator = {
    ...everybody,
    '/beheer/organisaties': /^(Onze )?[Oo]rganisatie/,
    '/beheer/mensen': 'Mensen',
  };
  const colleagues = { '/kennis': 'Kennis delen' };
  const region = { '/regio': 'De regio in cijfers' };
  const guide = { '/vacatures': 'Vacatures zoeken', '/mensen/uitnodigen': 'Nodig iemand uit' };
  return {
    candidate: seeker,
    parttimer: seeker,
    trainee: seeker,
    recruiter: {
      ...employer,
      '/kennismakingen': 'Kennismakingen',
      '/plaatsingen': 'Plaatsingen',
      '/registraties': 'Registraties controleren',
    },
    casemanager: { ...everybody, ...guide, ...colleagues, '/dossiers': 'Dossiers' },
    traineeships: { ...everybody, ...guide },
    coordinator: { ...everybody, ...region },
    orgadmin: { ...employer, ...administrator },
    admin: {
      ...administrator,
      ...region,
      ...colleagues,
      '/registraties': 'Registraties controleren',
      '/beheer/vaardighedentaal': 'Vaardighedentaal',
    },
  };
})();

test.describe.configure({ timeout: 300_000 });

for (const role of Object.keys(PAGES) as DemoRole[]) {
  test(`every page of ${role}, in the light and in the dark`, async ({ asRole }) => {
    const visitor = await asRole(role);
    const { page } = visitor;
    await visitor.open('/');
    const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
    const places = await menu
      .getByRole('link', { includeHidden: true })
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(places.toSorted()).toEqual(Object.keys(PAGES[role]).toSorted());

    for (const [path, heading] of Object.entries(PAGES[role])) {
      await test.step(path, async () => {
        await visitor.visit(path);
        await expect(visitor.heading).toHaveText(heading);
        await visitor.inspectInTheDark();
      });
    }
  });
}

test('the place where one is, is marked in the menu, and a phone finds the rest under "Meer"', async ({
  asRole,
}) => {
  const { page } = await asRole('recruiter').then(async (visitor) => {
    await visitor.open('/');
    return visitor;
  });
  const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
  const more = menu.getByRole('button', { name: 'Meer' });
  const place = { name: 'Importeren', exact: true };
  if (await more.isVisible()) {
    await more.click();
    await page.getByRole('dialog', { name: 'Meer' }).getByRole('link', place).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  } else {
    await menu.getByRole('link', place).click();
    await expect(menu.getByRole('link', place)).toHaveAttribute('aria-current', 'page');
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vacatures importeren');
});

test('a page of somebody else does not exist', async ({ asRole }) => {
  const candidate = await asRole('candidate');
  for (const path of ['/vacatures/nieuw', '/regio', '/beheer/mensen', '/nergens']) {
    await candidate.open(path);
    await expect(candidate.heading).toHaveText('Deze pagina bestaat niet');
  }
  await candidate.inspect();
  await candidate.page.getByRole('link', { name: 'Naar de eerste pagina' }).click();
  await expect(candidate.heading).toHaveText(/^Goede/);
});
