import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  aVacancy,
  startTestPlatform,
  type TestPlatform,
  until,
  type Visitor,
} from '../platform/index.ts';

interface Group {
  kind: string;
  items: { id: string; label: string; detail: string | null }[];
}

/** Titles of vacancies with the skills that they ask for. */
const VACANCIES: readonly (readonly [title: string, skills: readonly string[]])[] = [
  ['Wijkverpleegkundige', ['wound-care']],
  ['Verpleegkundige in de wijk', ['hospitality']],
  ['Verzorgende IG', ['personal-care', 'dementia-support']],
  ['Hbo-verpleegkundige', ['hospitality']],
  ['Begeleider wonen', ['mild-disability-support']],
];

describe('the one search box', () => {
  let platform: TestPlatform;
  let candidate: Visitor;

  beforeAll(async () => {
    platform = await startTestPlatform();
    const employer = await platform.region.organisation('Zorg Eén');
    const recruiter = await platform.visitor(await platform.region.account('recruiter', employer));
    candidate = await platform.visitor(await platform.region.account('candidate'));
    for (const [title, skills] of VACANCIES) {
      const { body } = await recruiter.post(
        '/vacancies',
        aVacancy(employer, {
          title,
          skills: skills.map((skillId) => ({ skillId, level: 3, importance: 'essential' })),
        }),
      );
      await recruiter.post(`/vacancies/${body.id}/publish`);
    }
    await recruiter.post(
      '/vacancies',
      aVacancy(employer, { title: 'Wijkverpleegkundige concept' }),
    );
    await until(
      () => candidate.get('/vacancies?limit=1'),
      ({ body }) => body.total === VACANCIES.length,
    );
  });
  afterAll(() => platform.stop());

  const found = async (q: string, kind: string): Promise<string[]> => {
    const { body } = await candidate.get(`/search?q=${encodeURIComponent(q)}&limit=5`);
    const group = body.groups.find((group: Group) => group.kind === kind) as Group | undefined;
    return (group?.items ?? []).map(({ id, label }) => (kind === 'vacancy' ? label : id));
  };

  it.each([
    ['wond zorg', 'Wijkverpleegkundige'],
    ['wondzorg', 'Wijkverpleegkundige'],
    ['wijkverpleegkundige', 'Wijkverpleegkundige'],
    ['wijkverpleegkundige', 'Verpleegkundige in de wijk'],
    ['verpleegkundige in de wijk', 'Wijkverpleegkundige'],
    ['verpleegkundige in de wijk', 'Verpleegkundige in de wijk'],
    ['wijk verpleegkundigen', 'Wijkverpleegkundige'],
    ['wijkverpleegkundigen', 'Wijkverpleegkundige'],
    ['wijkverplegkundige', 'Wijkverpleegkundige'],
    ['VIG', 'Verzorgende IG'],
    ['HBO-V', 'Hbo-verpleegkundige'],
    ['ADL', 'Verzorgende IG'],
    ['PG', 'Verzorgende IG'],
    ['LVB', 'Begeleider wonen'],
  ])('%s finds the vacancy %s', async (q, title) => {
    expect(await found(q, 'vacancy')).toContain(title);
  });

  it.each([
    ['wond zorg', 'skill', 'wound-care'],
    ['wonden', 'skill', 'wound-care'],
    ['ADL', 'skill', 'personal-care'],
    ['PG', 'skill', 'dementia-support'],
    ['LVB', 'skill', 'mild-disability-support'],
    ['verpleegkundige in de wijk', 'occupation', 'district-nurse'],
    ['wijkverplegkundigen', 'occupation', 'district-nurse'],
    ['VIG', 'occupation', 'caregiver-ig'],
    ['HBO-V', 'occupation', 'nurse-hbo'],
  ])('%s finds the %s %s', async (q, kind, id) => {
    expect((await found(q, kind)).slice(0, 3)).toContain(id);
  });

  it('shows of a vacancy what anybody may read, and no draft', async () => {
    const { body } = await candidate.get('/search?q=wijkverpleegkundige');
    const group = body.groups.find(({ kind }: Group) => kind === 'vacancy') as Group;
    expect(group.items.map(({ label }) => label)).not.toContain('Wijkverpleegkundige concept');
    expect(group.items[0]?.detail).toMatch(/^Zorg Eén, /u);
    expect(Object.keys(group.items[0] ?? {}).sort()).toEqual(['detail', 'id', 'label', 'labelEn']);
    expect(body.degraded).toBe(false);
  });

  it('answers nothing for no words, at most what was asked for, and refuses pages of text', async () => {
    expect((await candidate.get('/search?q=%20')).body).toEqual({ groups: [], degraded: false });
    const { body } = await candidate.get('/search?q=zorg&limit=1');
    for (const { items } of body.groups as Group[]) expect(items).toHaveLength(1);
    expect((await candidate.get(`/search?q=${'a'.repeat(101)}`)).status).toBe(422);
    expect((await candidate.get('/search?q=zorg&limit=11')).status).toBe(422);
  });
});
