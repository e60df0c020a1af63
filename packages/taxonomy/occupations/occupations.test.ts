import { LEGAL_TITLES } from '@inzetbaar/domain/law';
import { BRANCHES } from '@inzetbaar/domain/branches';
import { describe, expect, it } from 'vitest';
import { SKILLS } from '../skills/index.ts';
import { OCCUPATIONS } from './index.ts';

const skillIds = new Set(SKILLS.map(({ id }) => id));

describe('the occupations', () => {
  it('are at least 45, each with an id and a label of its own', () => {
    expect(OCCUPATIONS.length).toBeGreaterThanOrEqual(45);
    expect(new Set(OCCUPATIONS.map(({ id }) => id)).size).toBe(OCCUPATIONS.length);
    expect(new Set(OCCUPATIONS.map(({ nl }) => nl)).size).toBe(OCCUPATIONS.length);
  });

  it('cover every branch', () => {
    const covered = new Set(OCCUPATIONS.flatMap(({ branches }) => branches));
    expect(covered).toEqual(new Set(BRANCHES));
  });

  it.each(OCCUPATIONS.map((occupation) => [occupation.id, occupation] as const))(
    '%s is complete',
    (_, occupation) => {
      const { essential, optional, synonyms, titles, branches, isco } = occupation;
      const asked = [...essential, ...optional];
      for (const id of asked) expect(skillIds).toContain(id);
      expect(new Set(asked).size).toBe(asked.length);
      expect(essential.length).toBeGreaterThanOrEqual(2);
      expect(branches.length).toBeGreaterThan(0);
      expect(synonyms.length).toBeGreaterThanOrEqual(3);
      for (const title of titles) expect(LEGAL_TITLES).toContain(title);
      if (isco !== undefined) expect(isco).toMatch(/^\d{4}$/);
    },
  );
});
