import { beforeEach, describe, expect, test } from 'vitest';
import type { ReadVacancyFile } from '../ports/index.ts';
import {
  type InMemoryWorld,
  inMemoryWorld,
  refusalCodeOf,
  settableClock,
  type SmallRegion,
  smallRegion,
  testCatalogue,
  testGazetteer,
  testIds,
} from '../testing/index.ts';
import { continueImports, listImportRows, readImport, runImport, startImport } from './index.ts';

const row = (number: number, change: Record<string, string> = {}) => ({
  line: number + 1,
  issues: [],
  values: {
    external_id: `nr-${number}`,
    title: `Helpende ${number}`,
    description: 'Fijn werk',
    branch: 'vvt',
    hours_min: '8',
    hours_max: '24',
    skills: 'wondzorg:3; rapporteren?',
    ...change,
  },
});

describe('importing vacancies', () => {
  let world: InMemoryWorld;
  let region: SmallRegion;
  let file: ReadVacancyFile;
  let step: () => Promise<boolean>;
  let deps: {
    transaction: InMemoryWorld['transaction'];
    clock: ReturnType<typeof settableClock>;
    ids: ReturnType<typeof testIds>;
  };

  beforeEach(() => {
    world = inMemoryWorld();
    region = smallRegion(world);
    deps = { transaction: world.transaction, clock: settableClock(), ids: testIds() };
    file = {
      encoding: 'utf-8',
      rows: [row(1), row(2), row(3, { hours_max: '200' })],
      problem: null,
    };
    step = continueImports({
      ...deps,
      skills: testCatalogue(),
      places: testGazetteer(),
      readFile: () => file,
    });
  });

  const handIn = (dryRun = true, actor = region.own.recruiter) =>
    startImport(deps)(actor, {
      fileName: 'vacatures.csv',
      contentType: 'text/csv',
      bytes: new Uint8Array([1]),
      dryRun,
      publish: false,
    });
  const finish = async () => {
    while (await step());
  };

  test('what was checked before a newer version of the language lands by its names', async () => {
    const { id } = await handIn();
    await finish();
    step = continueImports({
      ...deps,
      skills: { ...testCatalogue(), renames: new Map([['wondzorg', 'gastvrijheid']]) },
      places: testGazetteer(),
      readFile: () => file,
    });
    await runImport(deps)(region.own.recruiter, id);
    await finish();
    const [landed] = [...world.tables.vacancies.values()];
    expect(landed?.skills.map(({ skillId }) => skillId)).toEqual(['gastvrijheid', 'rapporteren']);
  });

  test('a dry run reports and changes nothing; running lands the good rows with audit and event', async () => {
    const { id } = await handIn();
    await finish();
    const checked = await readImport(deps)(region.own.recruiter, id);
    expect(checked).toMatchObject({
      status: 'checked',
      total: 3,
      outcomes: { create: 2, invalid: 1 },
    });
    expect(world.tables.vacancies.size).toBe(0);

    await runImport(deps)(region.own.recruiter, id);
    await finish();
    const landed = [...world.tables.vacancies.values()];
    expect(landed.map(({ externalId, status }) => [externalId, status])).toEqual([
      ['nr-1', 'draft'],
      ['nr-2', 'draft'],
    ]);
    const actions = world.tables.audit.map(({ action }) => action);
    expect(actions).toEqual([
      'import.started',
      'import.run',
      'vacancy.imported',
      'vacancy.imported',
    ]);
    expect(world.tables.outbox.filter(({ event }) => event === 'vacancy.changed')).toHaveLength(2);
  });

  test('reads skills by name with level and importance', async () => {
    await handIn(false);
    await finish();
    const [first] = world.tables.vacancies.values();
    expect(first?.skills).toEqual([
      { skillId: 'wondzorg', level: 3, importance: 'essential' },
      { skillId: 'rapporteren', level: 3, importance: 'desirable' },
    ]);
  });

  test('the same row twice in a file is told, and only the first one lands', async () => {
    file = { ...file, rows: [row(1), row(1)] };
    const { id } = await handIn(false);
    await finish();
    expect(world.tables.vacancies.size).toBe(1);
    const { items } = await listImportRows(deps)(region.own.recruiter, id, {
      limit: 10,
      outcome: 'invalid',
    });
    expect(items.map(({ issues }) => issues.map(({ path, code }) => `${path} ${code}`))).toEqual([
      ['external_id duplicate'],
    ]);
  });

  test.each([
    ['title', { title: '' }, 'title required'],
    ['number', { hours_min: 'veel' }, 'hours_min wrong_type'],
    ['hours', { hours_min: '30', hours_max: '20' }, 'hours_min min_above_max'],
    ['week', { hours_max: '169' }, 'hours_max hours_over_week'],
    ['date', { expires_on: '30-02-2027' }, 'expires_on not_a_date'],
    ['branch', { branch: 'tandarts' }, 'branch not_in_list'],
    ['skill', { skills: 'toveren' }, 'skills unknown_skill'],
    ['location', { location: 'Nergens' }, 'location unknown_location'],
    ['municipality', { municipality: 'Atlantis' }, 'municipality unknown_municipality'],
    ['postcode', { postcode: '1011 AB' }, 'postcode unknown_postcode'],
    ['capacity', { positions: '2', pool_hours: '40' }, 'pool_hours conflicts_with'],
    ['lane', { lanes: 'vierde spoor' }, 'lanes not_in_list'],
    ['control character', { title: 'Zorg\u0000' }, 'title control_characters'],
  ])('names the column for a wrong %s', async (_what, change, expected) => {
    file = { ...file, rows: [row(1, change)] };
    const { id } = await handIn();
    await finish();
    const { items } = await listImportRows(deps)(region.own.recruiter, id, { limit: 10 });
    expect(
      items.flatMap(({ issues }) => issues.map(({ path, code }) => `${path} ${code}`)),
    ).toContain(expected);
  });

  test('tells why a file as a whole cannot be read', async () => {
    file = { encoding: 'binary', rows: [], problem: 'not_text' };
    const { id } = await handIn(false);
    await finish();
    expect(await readImport(deps)(region.own.recruiter, id)).toMatchObject({
      status: 'failed',
      problem: 'not_text',
    });
  });

  test('is for who posts for an organisation, and stays there', async () => {
    expect(await refusalCodeOf(handIn(true, region.candidate))).toBe('forbidden');
    expect(await refusalCodeOf(handIn(true, region.own.caseManager))).toBe('forbidden');
    const { id } = await handIn();
    expect(await refusalCodeOf(readImport(deps)(region.other.recruiter, id))).toBe('not_found');
    expect(await refusalCodeOf(runImport(deps)(region.other.recruiter, id))).toBe('not_found');
    expect(await refusalCodeOf(runImport(deps)(region.own.recruiter, id))).toBe(
      'transition_not_allowed',
    );
  });

  test('stops when who handed it in may not post any more', async () => {
    const { id } = await handIn(false);
    const uploader = world.tables.accounts.get(region.own.recruiter.userId);
    if (uploader === undefined) throw new Error('no such account');
    world.tables.accounts.set(uploader.id, { ...uploader, roles: [] });
    await finish();
    expect(await readImport(deps)(region.own.admin, id)).toMatchObject({
      status: 'failed',
      problem: 'uploader_left',
    });
    expect(world.tables.vacancies.size).toBe(0);
  });
});
