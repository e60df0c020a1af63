import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  aTraining,
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

/** Titles of open trainings with the skills that they teach. */
const TRAININGS: readonly (readonly [title: string, skills: readonly string[]])[] = [
  ['Verband en zwachtels', ['wound-care']],
  ['Omgaan met onbegrepen gedrag', ['dementia-support']],
  ['Nederlands op de werkvloer', ['hospitality']],
];

describe('the one search box', () => {
  let platform: TestPlatform;
  let recruiter: Visitor;
  let candidate: Visitor;
  let ownPeople: Visitor;
  let stranger: Visitor;

  beforeAll(async () => {
    platform = await startTestPlatform();
    const employer = await platform.region.organisation('Zorg Eén');
    recruiter = await platform.visitor(await platform.region.account('recruiter', employer));
    ownPeople = await platform.visitor(await platform.region.account('case-manager', employer));
    const other = await platform.region.organisation('Zorg Twee');
    stranger = await platform.visitor(await platform.region.account('recruiter', other));
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
    const offer = async (change: object, transition: string | null = 'open') => {
      const { body } = await recruiter.post('/trainings', aTraining(employer, change));
      const steps = transition === 'close' ? ['open', 'close'] : transition ? [transition] : [];
      for (const step of steps) {
        expect((await recruiter.post(`/trainings/${body.id}/${step}`)).status).toBe(200);
      }
    };
    for (const [title, skills] of TRAININGS) {
      await offer({
        title,
        about: 'Met oefeningen in een skillslab.',
        skills: skills.map((skillId) => ({ skillId, level: 4 })),
      });
    }
    await offer({ title: 'Zwachtels, concept' }, null);
    await offer({ title: 'Zwachtels, gesloten' }, 'close');
    await offer({ title: 'Zwachtels voor eigen mensen', reach: 'own-organisation' });
    await until(
      () => candidate.get('/vacancies?limit=1'),
      ({ body }) => body.total === VACANCIES.length && !body.degraded,
    );
  });
  afterAll(() => platform.stop());

  /** What the search engine answers: on a busy machine the database may do it for a moment. */
  const answered = (query: string, reader = candidate) =>
    until(
      () => reader.get(`/search?${query}`),
      ({ body }) => !body.degraded,
    );
  const found = async (q: string, kind: string, reader = candidate): Promise<string[]> => {
    const { body } = await answered(`q=${encodeURIComponent(q)}&limit=5`, reader);
    const group = body.groups.find((group: Group) => group.kind === kind) as Group | undefined;
    const isWritten = kind === 'vacancy' || kind === 'training';
    return (group?.items ?? []).map(({ id, label }) => (isWritten ? label : id));
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

  it.each([
    ['wond zorg', 'Verband en zwachtels'],
    ['wonden', 'Verband en zwachtels'],
    ['wondzrog', 'Verband en zwachtels'],
    ['zwachtel', 'Verband en zwachtels'],
    ['verbandt', 'Verband en zwachtels'],
    ['PG', 'Omgaan met onbegrepen gedrag'],
    ['werkvloer', 'Nederlands op de werkvloer'],
    ['oefening skillslab', 'Nederlands op de werkvloer'],
  ])('%s finds the training %s', async (q, title) => {
    expect(await found(q, 'training')).toContain(title);
  });

  it('shows a training to whom it is open, and no draft or closed one', async () => {
    const open = ['Verband en zwachtels'];
    const withOwn = [...open, 'Zwachtels voor eigen mensen'].toSorted();
    const asked = async (reader: Visitor) =>
      (await found('zwachtels', 'training', reader)).filter((title) => /zwachtels/iu.test(title));
    expect(await asked(candidate)).toEqual(open);
    expect(await asked(stranger)).toEqual(open);
    expect((await asked(ownPeople)).toSorted()).toEqual(withOwn);
    expect((await asked(recruiter)).toSorted()).toEqual(withOwn);
    const { body } = await candidate.get('/search?q=zwachtels');
    const group = body.groups.find(({ kind }: Group) => kind === 'training') as Group;
    expect(group.items[0]?.detail).toMatch(/^Zorg Eén, /u);
  });

  it('shows of a vacancy what anybody may read, and no draft', async () => {
    const { body } = await answered('q=wijkverpleegkundige');
    const group = body.groups.find(({ kind }: Group) => kind === 'vacancy') as Group;
    expect(group.items.map(({ label }) => label)).not.toContain('Wijkverpleegkundige concept');
    expect(group.items[0]?.detail).toMatch(/^Zorg Eén, /u);
    expect(Object.keys(group.items[0] ?? {}).sort()).toEqual(['detail', 'id', 'label', 'labelEn']);
  });

  it('answers nothing for no words, at most what was asked for, and refuses pages of text', async () => {
    expect((await candidate.get('/search?q=%20')).body).toEqual({ groups: [], degraded: false });
    const { body } = await candidate.get('/search?q=zorg&limit=1');
    for (const { items } of body.groups as Group[]) expect(items).toHaveLength(1);
    expect((await candidate.get(`/search?q=${'a'.repeat(101)}`)).status).toBe(422);
    expect((await candidate.get('/search?q=zorg&limit=11')).status).toBe(422);
  });
});
