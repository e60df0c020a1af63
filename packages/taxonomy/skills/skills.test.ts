import { RESERVED_PROCEDURES } from '@inzetbaar/domain/law';
import { describe, expect, it } from 'vitest';
import { OCCUPATIONS } from '../occupations/index.ts';
import { contentWords, foldText } from '../text/index.ts';
import { SKILL_GROUP_LABELS, SKILL_GROUPS, SKILLS } from './index.ts';

const ids = new Set(SKILLS.map(({ id }) => id));

describe('the skills language', () => {
  it('holds at least 350 skills in every group that people look in', () => {
    expect(SKILLS.length).toBeGreaterThanOrEqual(350);
    expect(new Set(SKILLS.map(({ group }) => group))).toEqual(new Set(SKILL_GROUPS));
    for (const group of SKILL_GROUPS) expect(SKILL_GROUP_LABELS[group].nl).not.toBe('');
  });

  it('gives each skill an id and a label of its own', () => {
    expect(ids.size).toBe(SKILLS.length);
    expect(new Set(SKILLS.map(({ nl }) => nl.toLowerCase())).size).toBe(SKILLS.length);
    expect(new Set(SKILLS.map(({ en }) => en.toLowerCase())).size).toBe(SKILLS.length);
  });

  it.each(SKILLS.map((skill) => [skill.id, skill] as const))('%s is complete', (id, skill) => {
    expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    expect(skill.description).toMatch(/^Je .*\.$/);
    expect(skill.description.length).toBeLessThanOrEqual(160);
    expect(skill.synonyms.length).toBeGreaterThanOrEqual(3);
    const words = [skill.nl, ...skill.synonyms].map((word) => word.toLowerCase());
    expect(new Set(words).size).toBe(words.length);
    for (const related of skill.related) {
      expect(ids).toContain(related.id);
      expect(related.id).not.toBe(id);
      expect(related.strength).toBeGreaterThan(0);
      expect(related.strength).toBeLessThanOrEqual(1);
    }
    if (skill.broader !== undefined) {
      expect(ids).toContain(skill.broader);
      expect(skill.broader).not.toBe(id);
    }
    if (skill.training !== undefined) expect(skill.training.weeks).toBeGreaterThanOrEqual(1);
    if (skill.procedure !== undefined) expect(RESERVED_PROCEDURES).toContain(skill.procedure);
    if (skill.esco !== undefined) {
      expect(skill.esco).toMatch(/^http:\/\/data\.europa\.eu\/esco\/skill\/[0-9a-f-]{36}$/);
    }
  });

  it('uses a synonym for one skill only, however it is spelled', () => {
    const owners = new Map<string, string>();
    for (const { id, nl, synonyms } of SKILLS) {
      for (const word of [nl, ...synonyms]) {
        const spelled = contentWords(foldText(word)).join('');
        expect(owners.get(spelled) ?? id, `${word} of ${id}`).toBe(id);
        owners.set(spelled, id);
      }
    }
  });

  it('names an ESCO skill once', () => {
    const named = SKILLS.flatMap(({ esco }) => esco ?? []);
    expect(new Set(named).size).toBe(named.length);
  });

  it('holds no skill that nobody would pick: each belongs to an occupation or to life at home', () => {
    const asked = new Set(
      OCCUPATIONS.flatMap(({ essential, optional }) => [...essential, ...optional]),
    );
    const byId = new Map(SKILLS.map((skill) => [skill.id, skill]));
    const unasked = SKILLS.filter(({ group, id }) => {
      if (group === 'home') return false;
      for (let at = byId.get(id); at !== undefined; at = byId.get(at.broader ?? '')) {
        if (asked.has(at.id)) return false;
      }
      return true;
    });
    expect(unasked.map(({ id }) => id)).toEqual([]);
  });

  it('lets everything learned at home count for a skill of care', () => {
    for (const { id, related } of SKILLS.filter(({ group }) => group === 'home')) {
      expect(related.length, id).toBeGreaterThan(0);
    }
  });

  it('has no circle of broader skills', () => {
    const broaderOf = new Map(SKILLS.map(({ id, broader }) => [id, broader]));
    for (const { id } of SKILLS) {
      const seen = new Set<string>();
      for (let at: string | undefined = id; at !== undefined; at = broaderOf.get(at)) {
        expect(seen.has(at), id).toBe(false);
        seen.add(at);
      }
    }
  });
});
