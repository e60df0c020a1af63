import type { IndexedVacancy } from '@inzetbaar/application/ports';
import { aSearch, anIndexedVacancy } from '@inzetbaar/application/testing/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestMeilisearch } from '../../../tests/setup/meilisearch.ts';
import { aMeilisearch, pagesOf } from './testing.ts';

const server = createTestMeilisearch();
const vacancies = aMeilisearch(server);

const woundNurse = anIndexedVacancy({
  title: 'Wijkverpleegkundige',
  description: 'Met de fiets langs cliënten in de stad.',
  municipalityCode: 'GM0935',
  skillIds: ['wondzorg'],
  skillWords: ['Wondzorg', 'wondverzorging', 'verband wisselen', 'VAC-therapie'],
});
const looseWords = anIndexedVacancy({
  title: 'Verpleegkundige in de wijk',
  description: 'Een klein team dat zichzelf roostert.',
});
const writesAboutIt = anIndexedVacancy({
  title: 'Verzorgende IG',
  description: 'Je geeft wondzorg en houdt het dossier bij.',
  organisationName: 'Huize Op de Bies',
});
const hyphenated = anIndexedVacancy({
  title: 'Verpleegkundige e-health',
  description: 'Zorg op afstand via een scherm.\n\nMet   veel\tvrijheid.',
});

describe('everyday Dutch', () => {
  beforeAll(async () => {
    await vacancies.rebuild(pagesOf([woundNurse, looseWords, writesAboutIt, hyphenated]));
  });
  afterAll(async () => {
    vacancies.close();
    await server.drop();
  });

  const found = async (words: string): Promise<string[]> =>
    (await vacancies.search(aSearch({ words }))).hits.map(({ title }) => title);

  test.each<[string, string, IndexedVacancy]>([
    ['a typing error', 'wijkverplegkundige', woundNurse],
    ['two typing errors in a long word', 'wijkverplegkundigge', woundNurse],
    ['swapped letters', 'verzrogende', writesAboutIt],
    ['no accents', 'clienten', woundNurse],
    ['the beginning of a word', 'wijkverp', woundNurse],
    ['a compound in two words', 'wond zorg', woundNurse],
    ['a compound in two words, found in the text only', 'wond zorg dossier', writesAboutIt],
    ['the pieces in another order', 'zorg wond', woundNurse],
    ['two words for one compound', 'wijk verpleegkundige', woundNurse],
    ['the pieces of a title', 'verpleegkundige wijk', woundNurse],
    ['a compound where the title has loose words', 'wijkverpleegkundige', looseWords],
    ['a synonym of a skill that is asked for', 'verband wisselen', woundNurse],
    ['a synonym of a skill that is only written about', 'wondverzorging', writesAboutIt],
    ['an abbreviation', 'vig', writesAboutIt],
    ['the municipality', 'verpleegkundige maastricht', woundNurse],
    ['the employer', 'op de bies', writesAboutIt],
    ['a hyphen', 'e-health', hyphenated],
    ['a hyphen left out', 'e health', hyphenated],
    ['small words around it', 'ik zoek een baan als wijkverpleegkundige in de stad', woundNurse],
    ['one word too many that nobody uses', 'wijkverpleegkundige rolschaatsen', woundNurse],
    ['an unknown compound of known pieces', 'wondverpleegkundige', woundNurse],
  ])('%s: %s', async (_, words, vacancy) => {
    expect(await found(words)).toContain(vacancy.title);
  });

  test('puts the title above the text', async () => {
    expect((await found('wijkverpleegkundige'))[0]).toBe('Wijkverpleegkundige');
  });

  test('does not loosen the words where only the filters leave nothing', async () => {
    const search = aSearch({ words: 'wijkverpleegkundige stad', branches: ['hospital'] });
    const { total, facets } = await vacancies.search(search);
    expect(total).toBe(0);
    expect(facets.branch).toEqual({ vvt: 1 });
    expect((await vacancies.searchIds(search)).ids).toEqual([]);
  });

  test('finds the same ids with loosened words', async () => {
    const search = aSearch({ words: 'wijkverpleegkundige rolschaatsen' });
    const { hits } = await vacancies.search(search);
    expect([...(await vacancies.searchIds(search)).ids].sort()).toEqual(
      hits.map(({ id }) => id).sort(),
    );
  });

  test('marks a word with a typing error where it was found', async () => {
    const { hits } = await vacancies.search(aSearch({ words: 'scherrm' }));
    expect(hits[0]?.snippet).toEqual([
      'Zorg op afstand via een ',
      'scherm',
      '. Met veel vrijheid.',
    ]);
  });

  test('keeps to itself what only helps to find', async () => {
    const [hit] = (await vacancies.search(aSearch({ words: 'verband wisselen' }))).hits;
    expect(Object.keys(hit ?? {})).not.toContain('skillWords');
    expect(JSON.stringify(hit)).not.toContain('wondverzorging');
  });

  test('takes marks out of texts, so that nobody can mark what was not found', async () => {
    const sly = anIndexedVacancy({ title: 'Sluwe \uE000titel\uE001', description: '\uE000x' });
    await vacancies.apply({ upsert: [sly], removeIds: [] });
    const [hit] = await vacancies.hits([sly.id], 'sluwe');
    expect(hit?.title).toBe('Sluwe titel');
    expect(hit?.titleHighlight).toEqual(['', 'Sluwe', ' titel']);
    await vacancies.apply({ upsert: [], removeIds: [sly.id] });
  });

  test('compares values as they are, whatever stands in them', async () => {
    const values = ['a"b', "a'b", 'a\\b', 'a\\', 'a\\"b', 'a" OR id = "b', '{{x}}', '😀'];
    const odd = values.map((value) => anIndexedVacancy({ skillIds: [value] }));
    await vacancies.apply({ upsert: odd, removeIds: [] });
    for (const [at, value] of values.entries()) {
      expect((await vacancies.searchIds(aSearch({ skillIds: [value] }))).ids).toEqual([
        odd[at]?.id,
      ]);
    }
    await vacancies.apply({ upsert: [], removeIds: odd.map(({ id }) => id) });
  });
});
