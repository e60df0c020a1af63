import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConceptFile } from '@inzetbaar/application/ports';
import type { SkillHistory } from '@inzetbaar/domain/passports';
import { skillCatalogue, skillCatalogueWith } from '@inzetbaar/taxonomy/skill-catalogue';
import { escoFiles, textFile } from '../../apps/api/concepts/testing/esco-files.ts';
import {
  aPassport,
  startTestPlatform,
  type TestPlatform,
  until,
  type Visitor,
} from '../platform/index.ts';

const BASE = 'https://linkeddata.competentnl.nl';
const occupation = (number: number, label: string, ownId = '') =>
  `${BASE}/uwv/id/occupation/${number},${number},${label},,${ownId}`;
const table = (...rows: string[]) =>
  textFile('competentnl.csv', ['uri,code,label,esco,own_id', ...rows].join('\n'));
const GOOD = [occupation(1, 'Kok', 'cook'), occupation(2, 'Theezetter'), occupation(3, 'Gastheer')];

const PARTS = ['eating-support', 'hoist-transfers'];
/** A next version of the language in which one skill of today turns out to be two others. */
const LATER: SkillHistory = [
  {
    version: '2026.1',
    date: '2026-01-01',
    changes: [
      {
        kind: 'added',
        ids: [
          'old-help',
          ...skillCatalogue.searchSkills('').flatMap(({ id }) => (PARTS.includes(id) ? [] : [id])),
        ],
      },
    ],
  },
  {
    version: '2026.2',
    date: '2026-06-01',
    changes: [
      {
        kind: 'split',
        from: 'old-help',
        into: PARTS,
        was: { nl: 'Helpen bij van alles', en: 'Helping with all sorts' },
      },
    ],
  },
];

describe('the skills language in the browser', () => {
  let platform: TestPlatform;
  let administrator: Visitor;
  let others: Visitor[];

  beforeAll(async () => {
    platform = await startTestPlatform({}, skillCatalogueWith(LATER));
    const { region } = platform;
    const organisation = await region.organisation('Zorg Taal');
    administrator = await platform.visitor(await region.account('platform-admin'));
    others = await Promise.all(
      [
        await region.account('recruiter', organisation),
        await region.account('organisation-admin', organisation),
        await region.account('candidate'),
        await region.account('regional-coordinator'),
      ].map((account) => platform.visitor(account)),
    );
  });
  afterAll(() => platform.stop());

  const form = async (files: readonly ConceptFile[]) => {
    const data = new FormData();
    for (const { name, bytes } of files)
      data.append('file', new Blob([Uint8Array.from(bytes)]), name);
    const body = new Response(data);
    return {
      type: body.headers.get('content-type') ?? '',
      bytes: new Uint8Array(await body.arrayBuffer()),
    };
  };
  const handIn = async (
    files: readonly ConceptFile[],
    { source = 'competentnl', version = '2026', visitor = administrator } = {},
  ) =>
    visitor.send('POST', `/imports/concepts?source=${source}&version=${version}`, {
      raw: await form(files),
    });
  const finished = async (id: string) =>
    (
      await until(
        () => administrator.get(`/imports/concepts/${id}`),
        ({ body }) => !['checking', 'running'].includes(body.status),
      )
    ).body;
  const everything = async () => [
    await platform.region.query('SELECT * FROM concept ORDER BY source, uri'),
    await platform.region.query('SELECT * FROM concept_key ORDER BY 1, 2, 3, 4'),
    await platform.region.query('SELECT * FROM concept_import ORDER BY id'),
  ];

  it('checks files, tells what they would do, and lands them when somebody says so', async () => {
    const begun = await handIn([table(...GOOD)]);
    expect(begun.status).toBe(202);
    expect(begun.body).toMatchObject({
      status: 'checking',
      files: [{ name: 'competentnl.csv', size: expect.any(Number) }],
      report: null,
    });
    const checked = await finished(begun.body.id);
    expect(checked).toMatchObject({
      status: 'checked',
      rows: 3,
      report: {
        landed: false,
        read: { occupation: 3 },
        concepts: { added: 3, changed: 0, unchanged: 0, gone: 0 },
        keys: { added: 1 },
        problems: [],
      },
    });
    expect((await everything()).map((rows) => rows.length)).toEqual([0, 0, 0]);

    const run = await administrator.post(`/imports/concepts/${begun.body.id}/run`);
    expect([run.status, run.body.status]).toEqual([202, 'running']);
    expect(await finished(begun.body.id)).toMatchObject({
      status: 'done',
      report: { landed: true },
    });
    expect((await everything()).map((rows) => rows.length)).toEqual([3, 1, 1]);
    const twice = await administrator.post(`/imports/concepts/${begun.body.id}/run`);
    expect([twice.status, twice.body.code]).toEqual([409, 'transition_not_allowed']);

    const again = await handIn([table(...GOOD)]);
    expect(await finished(again.body.id)).toMatchObject({
      status: 'done',
      report: { landed: false },
    });
    const { body } = await administrator.get('/imports/concepts?limit=1');
    expect(body).toMatchObject({ total: 2, items: [{ id: again.body.id }] });
    const kept = await platform.region.query(
      'SELECT 1 FROM concept_load_file WHERE content IS NOT NULL',
    );
    expect(kept).toEqual([]);
    const audit = await platform.region.query<{ action: string }>(
      `SELECT action FROM audit WHERE action LIKE 'concepts.%' ORDER BY id`,
    );
    expect(audit.map(({ action }) => action)).toEqual([
      'concepts.load-started',
      'concepts.load-confirmed',
      'concepts.imported',
      'concepts.load-started',
    ]);
  });

  it.each<[string, string, () => readonly ConceptFile[], object]>([
    [
      'with a broken row',
      'competentnl',
      () => [table(...GOOD, occupation(4, ''), `${BASE}/uwv/id/occupation/5,5`)],
      {
        file: 'competentnl.csv',
        line: 6,
        code: 'wrong_column_count',
        message: expect.stringMatching(/afgebroken/),
      },
    ],
    [
      'that lacks most of what was there',
      'competentnl',
      () => [table(occupation(1, 'Kok', 'cook'))],
      { file: '', line: null, code: 'partial', value: '2/3 occupation' },
    ],
    [
      'of which one is missing',
      'esco',
      () => escoFiles().slice(1),
      { file: 'ISCOGroups_nl.csv', line: null, code: 'missing_file' },
    ],
    ['that are whole but lack the concepts of our own', 'esco', escoFiles, { code: 'partial' }],
    [
      'that are no text',
      'competentnl',
      () => [{ name: 'c.xlsx', bytes: new Uint8Array([0x50, 0x4b, 0x03, 0x04]) }],
      { file: 'c.xlsx', code: 'not_text' },
    ],
  ])('refuses files %s, and changes nothing', async (_, source, files, problem) => {
    const before = await everything();
    const { body } = await handIn(files(), { source });
    const refused = await finished(body.id);
    expect(refused).toMatchObject({ status: 'failed', fault: 'refused' });
    expect(refused.report.problems).toContainEqual(expect.objectContaining(problem));
    expect(refused.report.problemCount).toBe(refused.report.problems.length);
    expect((await administrator.post(`/imports/concepts/${body.id}/run`)).status).toBe(409);
    expect(await everything()).toEqual(before);
  });

  it('names the first of many problems, and counts the others', async () => {
    const rows = Array.from({ length: 80 }, (_, number) => occupation(number, ''));
    const { report } = await finished((await handIn([table(...rows)])).body.id);
    expect(report.problemCount).toBe(80);
    expect(report.problems).toHaveLength(50);
  });

  it('takes the same form sent again as one', async () => {
    const raw = await form([table(...GOOD)]);
    const headers = { 'idempotency-key': 'load-of-language-1' };
    const path = '/imports/concepts?source=competentnl&version=2026';
    const first = await administrator.send('POST', path, { raw, headers });
    const second = await administrator.send('POST', path, { raw, headers });
    expect(second.body.id).toBe(first.body.id);
    await finished(first.body.id);
  });

  it('says in plain words what it cannot take', async () => {
    const path = '/imports/concepts?source=competentnl&version=2026';
    const sent = async (type: string, bytes: string, to = path) =>
      (await administrator.send('POST', to, { raw: { type, bytes } })).body;
    expect((await sent('text/csv', 'uri,label')).code).toBe('unsupported_media');
    const broken = await sent('multipart/form-data; boundary=x', '--x\r\nContent-Dispo');
    expect(broken).toMatchObject({
      status: 422,
      code: 'invalid_input',
      issues: [{ path: 'file' }],
    });
    expect((await sent('multipart/form-data', '')).code).toBe('invalid_input');
    expect((await handIn([])).body.code).toBe('invalid_input');
    expect((await handIn([table()], { source: 'onet' })).body.code).toBe('invalid_input');
    expect((await handIn([table()], { version: '' })).body.code).toBe('invalid_input');
    const large = textFile('competentnl.csv', 'x'.repeat(25 * 1024 * 1024));
    expect((await handIn([large])).body.code).toBe('payload_too_large');
  });

  it('is for platform administrators only', async () => {
    const { id } = (await handIn([table(...GOOD)])).body;
    await finished(id);
    for (const visitor of others) {
      const answers = [
        await visitor.get('/skills-language'),
        await visitor.get('/imports/concepts'),
        await visitor.get(`/imports/concepts/${id}`),
        await visitor.post(`/imports/concepts/${id}/run`),
        await handIn([table(...GOOD)], { visitor }),
      ];
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
    }
    const guest = await platform.visitor();
    expect((await guest.get('/skills-language')).status).toBe(401);
  });

  it('tells what is in force, and of persons nothing under five', async () => {
    const { region } = platform;
    const somebody = async () => {
      const account = await region.account('candidate');
      const visitor = await platform.visitor(account);
      await visitor.put('/me/passport', aPassport({ skills: [] }), 0);
      await region.query(
        `INSERT INTO passport_skill (passport_id, position, skill_id, level, source)
         SELECT id, 0, 'old-help', 4, 'work' FROM passport WHERE account_id = $1`,
        [account.id],
      );
    };
    const language = async () => (await administrator.get('/skills-language')).body;
    expect(await language()).toMatchObject({
      version: '2026.2',
      since: '2026-06-01',
      openChoices: { passports: 0, vacancies: 0 },
      imports: [
        {
          source: 'competentnl',
          version: '2026',
          concepts: 3,
          keys: 1,
          fileNames: ['competentnl.csv'],
        },
      ],
      versions: [
        {
          version: '2026.2',
          changes: [
            {
              kind: 'split',
              from: [{ nl: 'Helpen bij van alles' }],
              to: [{ id: 'eating-support' }, { id: 'hoist-transfers' }],
            },
          ],
        },
        { version: '2026.1', until: '2026-06-01', changes: [] },
      ],
    });
    for (const _ of [1, 2, 3, 4]) await somebody();
    expect((await language()).openChoices).toEqual({ passports: null, vacancies: 0 });
    await somebody();
    expect((await language()).openChoices).toEqual({ passports: 5, vacancies: 0 });
  });
});
