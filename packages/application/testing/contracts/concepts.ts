import { randomUUID } from 'node:crypto';
import type { Concept, ConceptKey } from '@inzetbaar/domain/concepts';
import { afterAll, beforeEach, beforeAll, describe, expect, test } from 'vitest';
import type { ConceptRepository } from '../../ports/index.ts';
import { SYSTEM } from '../builders.ts';
import { type RepositoriesUnderTest, type SettledRegion, settleRegion } from './settled-region.ts';

/** What every keeper of concepts must do: public to read, loaded by the platform alone. */
export function describeConceptRepository(
  name: string,
  make: () => Promise<RepositoriesUnderTest>,
): void {
  describe(`${name} as a repository of concepts`, () => {
    let made: RepositoriesUnderTest;
    let region: SettledRegion;
    let own: string;
    beforeAll(async () => {
      made = await make();
      region = await settleRegion(made.transaction);
    });
    afterAll(() => made.close());
    beforeEach(() => {
      own = randomUUID();
    });

    const asPlatform = <Result>(work: (concepts: ConceptRepository) => Promise<Result>) =>
      made.transaction(SYSTEM, ({ concepts }) => work(concepts));
    const asPerson = <Result>(work: (concepts: ConceptRepository) => Promise<Result>) =>
      made.transaction(region.person.actor, ({ concepts }) => work(concepts));
    const aConcept = (number: number, change: Partial<Concept> = {}) => ({
      uri: `http://example.org/${own}/${number}`,
      kind: 'occupation' as const,
      code: `${number}.1`,
      label: `beroep ${number}`,
      words: ['eerste woord', 'één, "twee" {drie}'],
      searchWords: [`${own} beroep ${number}`, `${own} eerste woord`],
      description: 'Regels\nover iets.',
      broader: null,
      ...change,
    });
    const aKey = (number: number, change: Partial<ConceptKey> = {}): ConceptKey => ({
      ownKind: 'occupation',
      ownId: `${own}-${number}`,
      uri: aConcept(number).uri,
      kind: 'occupation',
      ...change,
    });
    const mine = <Item extends { uri: string }>(items: readonly Item[]) =>
      items.filter(({ uri }) => uri.includes(own));
    const allOf = async () => mine(await asPerson((concepts) => concepts.all('esco')));
    const bare = ({ searchWords: _, ...concept }: ReturnType<typeof aConcept>): Concept => concept;

    test('gives back what was put, by address, and writes it anew', async () => {
      const [first, second] = [aConcept(1), aConcept(2, { code: null, broader: aConcept(1).uri })];
      await asPlatform((concepts) => concepts.put('esco', [second, first]));
      expect(await allOf()).toEqual([bare(first), bare(second)]);
      const changed = { ...first, label: 'anders', words: [], searchWords: [`${own} anders`] };
      await asPlatform((concepts) => concepts.put('esco', [changed]));
      expect(await allOf()).toEqual([bare(changed), bare(second)]);
      expect(mine(await asPerson((concepts) => concepts.all('competentnl')))).toEqual([]);
    });

    test('puts many at once', async () => {
      const many = Array.from({ length: 2_500 }, (_, number) => aConcept(number));
      await asPlatform((concepts) => concepts.put('esco', many));
      expect(await allOf()).toHaveLength(2_500);
      await asPlatform((concepts) =>
        concepts.remove(
          'esco',
          many.map(({ uri }) => uri),
        ),
      );
      expect(await allOf()).toEqual([]);
    });

    test('finds our own by a whole word of a concept of the same kind', async () => {
      const group = aConcept(3, { kind: 'isco-group' });
      await asPlatform(async (concepts) => {
        await concepts.put('esco', [aConcept(1), aConcept(2), group]);
        await concepts.addKeys('esco', [
          aKey(2),
          aKey(1),
          aKey(1, { kind: 'isco-group', uri: group.uri }),
        ]);
      });
      const find = (kind: 'skill' | 'occupation', word: string) =>
        asPerson((concepts) => concepts.ownByWord(kind, `${own} ${word}`));
      expect(await find('occupation', 'eerste woord')).toEqual([`${own}-1`, `${own}-2`]);
      expect(await find('occupation', 'beroep 2')).toEqual([`${own}-2`]);
      expect(await find('occupation', 'beroep')).toEqual([]);
      expect(await find('occupation', 'beroep 3')).toEqual([]);
      expect(await find('skill', 'beroep 2')).toEqual([]);
    });

    test('lists keys with what they lead to, and takes them away with it', async () => {
      const byNumber = () => asPerson((concepts) => concepts.listKeys()).then(mine);
      await asPlatform(async (concepts) => {
        await concepts.put('esco', [aConcept(1), aConcept(2)]);
        await concepts.put('competentnl', [aConcept(1, { label: 'elders' })]);
        await concepts.addKeys('esco', [aKey(2), aKey(1)]);
        await concepts.addKeys('competentnl', [aKey(1)]);
      });
      expect(await byNumber()).toEqual([
        { ...aKey(1), source: 'competentnl', code: '1.1', label: 'elders' },
        { ...aKey(1), source: 'esco', code: '1.1', label: 'beroep 1' },
        { ...aKey(2), source: 'esco', code: '2.1', label: 'beroep 2' },
      ]);
      await asPlatform(async (concepts) => {
        await concepts.remove('esco', [aConcept(1).uri]);
        await concepts.removeKeys('esco', [aKey(2)]);
      });
      expect((await byNumber()).map(({ source, ownId }) => [source, ownId])).toEqual([
        ['competentnl', `${own}-1`],
      ]);
      expect(mine(await asPerson((concepts) => concepts.keysOf('competentnl')))).toEqual([aKey(1)]);
    });

    test('refuses a key to nothing, and a second one of the same kind', async () => {
      await asPlatform((concepts) => concepts.put('esco', [aConcept(1), aConcept(2)]));
      const add = (...keys: ConceptKey[]) =>
        asPlatform((concepts) => concepts.addKeys('esco', keys));
      await expect(add(aKey(9))).rejects.toThrow();
      await expect(add(aKey(1), aKey(1, { uri: aConcept(2).uri }))).rejects.toThrow();
    });

    test('remembers the latest import of each language', async () => {
      const done = (version: string, day: string) => ({
        id: randomUUID(),
        source: 'esco' as const,
        version,
        attribution: 'van iemand',
        importedAt: new Date(`2199-01-${day}T10:00:00Z`),
        concepts: 3,
        keys: 2,
        fileNames: ['skills_nl.csv', 'occupations_nl.csv'],
      });
      const [older, newer] = [done('1', '01'), done('2', '02')];
      await asPlatform(async (concepts) => {
        await concepts.lock();
        await concepts.recordImport(newer);
        await concepts.recordImport(older);
      });
      const imports = await asPerson((concepts) => concepts.listImports());
      expect(imports.filter(({ source }) => source === 'esco')).toEqual([newer]);
    });

    test('is written by nobody but the platform', async () => {
      for (const actor of [region.person.actor, region.own.recruiter, region.coordinator]) {
        const put = made.transaction(actor, ({ concepts }) => concepts.put('esco', [aConcept(1)]));
        await expect(put).rejects.toThrow();
      }
      expect(await allOf()).toEqual([]);
    });
  });
}
