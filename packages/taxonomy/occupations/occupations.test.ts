import { authorityFor, LEGAL_TITLES } from '@inzetbaar/domain/law';
import { BRANCHES } from '@inzetbaar/domain/branches';
import { describe, expect, it } from 'vitest';
import { SKILLS } from '../skills/index.ts';
import { foldText } from '../text/index.ts';
import { OCCUPATIONS } from './index.ts';

const skillIds = new Set(SKILLS.map(({ id }) => id));
const procedureOf = new Map(SKILLS.map(({ id, procedure }) => [id, procedure]));
const TODAY = '2026-03-01';

describe('the occupations', () => {
  it('are at least 100, each with an id and a label of its own', () => {
    expect(OCCUPATIONS.length).toBeGreaterThanOrEqual(100);
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
      const { essential, optional, synonyms, titles, branches, isco, esco } = occupation;
      const asked = [...essential, ...optional];
      for (const id of asked) expect(skillIds).toContain(id);
      expect(new Set(asked).size).toBe(asked.length);
      expect(essential.length).toBeGreaterThanOrEqual(2);
      expect(branches.length).toBeGreaterThan(0);
      expect(synonyms.length).toBeGreaterThanOrEqual(3);
      for (const title of titles) expect(LEGAL_TITLES).toContain(title);
      if (isco !== undefined) expect(isco).toMatch(/^[1-9]\d{3}$/);
      if (esco !== undefined) {
        expect(esco).toMatch(/^http:\/\/data\.europa\.eu\/esco\/occupation\/[0-9a-f-]{36}$/);
      }
    },
  );

  it.each(OCCUPATIONS.map((occupation) => [occupation.id, occupation] as const))(
    '%s asks for nothing that its titles do not allow',
    (_, { essential, optional, titles }) => {
      for (const skillId of [...essential, ...optional]) {
        const procedure = procedureOf.get(skillId);
        if (procedure === undefined) continue;
        expect(titles.length, skillId).toBeGreaterThan(0);
        for (const title of titles) {
          expect(authorityFor([title], procedure, TODAY).kind, skillId).not.toBe('none');
        }
      }
    },
  );

  it('share no label or synonym, and no ESCO occupation', () => {
    const owners = new Map<string, string>();
    for (const { id, nl, synonyms } of OCCUPATIONS) {
      for (const word of [nl, ...synonyms]) {
        const spelled = foldText(word);
        expect(owners.get(spelled) ?? id, `${word} of ${id}`).toBe(id);
        owners.set(spelled, id);
      }
    }
    const named = OCCUPATIONS.flatMap(({ esco }) => esco ?? []);
    expect(new Set(named).size).toBe(named.length);
  });
});
