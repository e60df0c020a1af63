import { continueImports } from '@inzetbaar/application/imports';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  startTestPlatform,
  type TestOrganisation,
  type TestPlatform,
  until,
  type Visitor,
} from '../platform/index.ts';

const HEADING = 'external_id;title;description;hours_min;hours_max;skills\n';
const row = (number: number, title = `Helpende ${number}`) =>
  `nr-${number};${title};Fijn werk;8;24;wondzorg:3\n`;

describe('importing vacancies', () => {
  let platform: TestPlatform;
  let employer: TestOrganisation;
  let recruiter: Visitor;

  beforeAll(async () => {
    platform = await startTestPlatform();
    employer = await platform.region.organisation('Zorg Eén');
    recruiter = await platform.visitor(await platform.region.account('recruiter', employer));
  });
  afterAll(() => platform.stop());

  const handIn = (text: string | Uint8Array, query = '', type = 'text/csv') =>
    recruiter.send('POST', `/imports/vacancies?fileName=test.csv${query}`, {
      raw: { type, bytes: text },
    });
  const finished = (id: string, withinMs?: number) =>
    until(
      () => recruiter.get(`/imports/vacancies/${id}`),
      ({ body }) => !['checking', 'running'].includes(body.status),
      withinMs,
    );
  const stored = async () =>
    Number(
      (
        await platform.region.query<{ n: string }>(
          'SELECT count(*) AS n FROM vacancy WHERE organisation_id = $1',
          [employer.id],
        )
      )[0]?.n,
    );

  it('checks first, lands the good rows, and tells per bad row what to mend', async () => {
    const file = `${HEADING}${row(1)}nr-2;;Fijn werk;8;24;wondzorg:3\nnr-3;Kok;Lekker;30;10;toveren\n"nr-4;kapot;x;1;2;\n${row(5)}`;
    const begun = await handIn(file);
    expect([begun.status, begun.body.status]).toEqual([202, 'checking']);
    const checked = (await finished(begun.body.id)).body;
    expect(checked).toMatchObject({
      status: 'checked',
      total: 5,
      outcomes: { create: 2, update: 0, unchanged: 0, invalid: 3 },
      encoding: 'utf-8',
    });
    expect(await stored()).toBe(0);

    const report = (await recruiter.get(`/imports/vacancies/${begun.body.id}/rows?outcome=invalid`))
      .body.items;
    expect(
      report.map(
        ({ line, issues }: { line: number; issues: { field: string; code: string }[] }) => [
          line,
          ...issues.map(({ field, code }) => `${field} ${code}`),
        ],
      ),
    ).toEqual([
      [3, 'title required'],
      [4, 'skills unknown_skill'],
      [5, ' broken_quoting'],
    ]);
    for (const { issues } of report)
      for (const { message } of issues) expect(message).toMatch(/[a-z]/);

    await recruiter.post(`/imports/vacancies/${begun.body.id}/run`);
    expect((await finished(begun.body.id)).body.status).toBe('done');
    expect(await stored()).toBe(2);
    const twice = await recruiter.post(`/imports/vacancies/${begun.body.id}/run`);
    expect([twice.status, twice.body.code]).toEqual([409, 'transition_not_allowed']);
  });

  it('changes nothing when the same file comes again, and only what changed when one row did', async () => {
    const before = await stored();
    const versions = () =>
      platform.region.query('SELECT external_id, version FROM vacancy ORDER BY external_id');
    const present = await versions();
    const again = await finished(
      (await handIn(`${HEADING}${row(1)}${row(5)}`, '&dryRun=false')).body.id,
    );
    expect(again.body).toMatchObject({
      status: 'done',
      outcomes: { unchanged: 2, create: 0, update: 0 },
    });
    expect(await versions()).toEqual(present);

    const changed = await finished(
      (await handIn(`${HEADING}${row(1, 'Helpende plus')}${row(5)}`, '&dryRun=false')).body.id,
    );
    expect(changed.body.outcomes).toMatchObject({ unchanged: 1, update: 1 });
    expect(await stored()).toBe(before);
  });

  it('takes Windows-1252 and schema.org JobPosting', async () => {
    const windows = Uint8Array.from(
      Buffer.from(`${HEADING}nr-8;Begeleider caf\xe9;Fijn;8;24;\n`, 'latin1'),
    );
    const done = await finished((await handIn(windows, '&dryRun=false')).body.id);
    expect(done.body).toMatchObject({
      status: 'done',
      encoding: 'windows-1252',
      outcomes: { create: 1 },
    });
    const posting = {
      '@type': 'JobPosting',
      identifier: 'jp-1',
      title: 'Planner',
      description: '<p>Plannen</p>',
      workHours: '24-32 uur',
      jobLocation: { address: { addressLocality: 'Maastricht' } },
    };
    const jsonLd = await handIn(
      JSON.stringify([posting]),
      '&dryRun=false&publish=true',
      'application/ld+json',
    );
    expect((await finished(jsonLd.body.id)).body).toMatchObject({
      status: 'done',
      outcomes: { create: 1 },
    });
    const found = await until(
      () => recruiter.get('/vacancies?q=planner'),
      ({ body }) => body.total === 1,
    );
    expect(found.body.items[0]).toMatchObject({ title: 'Planner', hoursMin: 24, hoursMax: 32 });
  });

  it('says what is wrong with a file as a whole', async () => {
    const zip = Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]);
    expect((await finished((await handIn(zip)).body.id)).body).toMatchObject({
      status: 'failed',
      problem: 'not_text',
    });
    expect((await handIn('x', '', 'image/png')).status).toBe(202);
    expect(
      (
        await recruiter.send('POST', '/imports/vacancies', {
          raw: { type: 'image/png', bytes: 'x' },
        })
      ).status,
    ).toBe(415);
    const huge = new Uint8Array(26 * 1024 * 1024);
    expect((await handIn(huge)).status).toBe(413);
  });

  it('keeps one organisation’s imports from another', async () => {
    const { body } = await handIn(`${HEADING}${row(1)}`);
    const other = await platform.region.organisation('Andere Zorg');
    const stranger = await platform.visitor(await platform.region.account('recruiter', other));
    expect((await stranger.get(`/imports/vacancies/${body.id}`)).status).toBe(404);
    expect((await stranger.post(`/imports/vacancies/${body.id}/run`)).status).toBe(404);
    expect((await stranger.get('/imports/vacancies')).body.total).toBe(0);
    await finished(body.id);
  });

  it('lands 10,000 rows with progress, also when workers break off half-way, without doubles', async () => {
    const count = 10_000;
    const text = HEADING + Array.from({ length: count }, (_, index) => row(index + 100)).join('');
    const before = await stored();
    const { body } = await handIn(text, '&dryRun=false');
    // A second worker beside the platform's own, which is broken off in the middle of its steps.
    const impatient = continueImports({
      ...platform.platform,
      ids: {
        ...platform.platform.ids,
        next: () => {
          if (Math.random() < 0.002) throw new Error('killed');
          return platform.platform.ids.next();
        },
      },
    });
    const seen = new Set<number>();
    await until(
      async () => {
        await impatient().catch(() => false);
        const now = await recruiter.get(`/imports/vacancies/${body.id}`);
        if (now.body.status === 'running') seen.add(now.body.handled);
        return now;
      },
      (now) => now.body.status === 'done',
      400_000,
    );
    expect(seen.size).toBeGreaterThan(3);
    expect(await stored()).toBe(before + count);
    const doubles = await platform.region.query(
      'SELECT external_id FROM vacancy GROUP BY organisation_id, external_id HAVING count(*) > 1',
    );
    expect(doubles).toEqual([]);
  }, 450_000);
});
