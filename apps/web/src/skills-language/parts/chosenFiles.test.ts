import { CONCEPT_FILES_MAX_BYTES } from '@inzetbaar/contracts/concepts';
import { describe, expect, it } from 'vitest';
import { addFiles, sortFiles } from './chosenFiles.ts';

const file = (name: string, size = 10) => ({ name, size });
const NEEDED = ['ISCOGroups_nl.csv', 'skillGroups_nl.csv', 'occupations_nl.csv'];
const files = (...names: string[]) => names.map((name) => file(name));

describe('files chosen for ESCO', () => {
  it('are those of the download that are read, and the others are left out', () => {
    const given = files(...NEEDED, 'skills_nl.csv', 'skillsHierarchy_nl.csv', 'leesmij.pdf');
    const { used, ignored, missing, fault } = sortFiles('esco', given);
    expect(used.map(({ name }) => name)).toEqual([...NEEDED, 'skills_nl.csv']);
    expect(ignored).toEqual(['skillsHierarchy_nl.csv', 'leesmij.pdf']);
    expect([missing, fault]).toEqual([[], undefined]);
  });

  it('need all skills, or else the transversal ones', () => {
    expect(sortFiles('esco', files(...NEEDED)).missing).toEqual(['skills_nl.csv']);
    const transversal = files(...NEEDED, 'transversalSkillsCollection_nl.csv');
    expect(sortFiles('esco', transversal).missing).toEqual([]);
    expect(sortFiles('esco', files('occupations_en.csv')).missing).toHaveLength(4);
    expect(sortFiles('esco', []).missing).toEqual([]);
  });

  it('may be chosen one after the other, the latest of a name counts', () => {
    const first = [file('skills_nl.csv', 1), file('occupations_nl.csv', 1)];
    expect(addFiles(first, [file('skills_nl.csv', 2)])).toEqual([
      file('occupations_nl.csv', 1),
      file('skills_nl.csv', 2),
    ]);
  });
});

it('files together may not be larger than can be sent, nor empty, nor something else', () => {
  const fault = (...given: ReturnType<typeof file>[]) => sortFiles('competentnl', given).fault;
  expect(fault(file('c.csv', CONCEPT_FILES_MAX_BYTES))).toBeUndefined();
  expect(fault(file('c.csv', CONCEPT_FILES_MAX_BYTES + 1))).toBe('tooLarge');
  expect(fault(file('c.csv', 0))).toBe('empty');
  expect(fault(file('c.xlsx'))).toBe('wrongKind');
  expect(fault(file('a.csv'), file('b.csv'))).toBe('tooMany');
  const half = CONCEPT_FILES_MAX_BYTES / 2 + 1;
  const [isco = '', groups = ''] = NEEDED;
  expect(sortFiles('esco', [file(isco, half), file(groups, half)]).fault).toBe('tooLarge');
});
