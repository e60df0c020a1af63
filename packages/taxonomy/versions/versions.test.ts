import { followHistory, historyFaults, skillsInUse } from '@inzetbaar/domain/passports';
import { describe, expect, it } from 'vitest';
import { SKILLS, SKILLS_VERSION } from '../skills/index.ts';
import { SKILL_HISTORY } from './index.ts';

describe('the versions of the language', () => {
  it('are sound, and the newest is the one in use', () => {
    expect(historyFaults(SKILL_HISTORY)).toEqual([]);
    expect(SKILL_HISTORY.at(-1)?.version).toBe(SKILLS_VERSION);
  });

  it('account for every skill: none appeared or disappeared without being written down', () => {
    expect([...skillsInUse(SKILL_HISTORY)].toSorted()).toEqual(
      SKILLS.map(({ id }) => id).toSorted(),
    );
  });

  it.each(SKILL_HISTORY.map(({ version }, at) => [version, at + 1] as const))(
    'bring a passport of %s with every skill of that time to the newest',
    (_, length) => {
      const held = [...skillsInUse(SKILL_HISTORY.slice(0, length))].map((skillId) => ({
        skillId,
        level: 3 as const,
      }));
      const { skills, toConfirm } = followHistory(SKILL_HISTORY)(held);
      const known = new Set(SKILLS.map(({ id }) => id));
      for (const { skillId } of skills) expect(known).toContain(skillId);
      for (const { proposals } of toConfirm)
        for (const id of proposals) expect(known).toContain(id);
      expect(skills.length + toConfirm.length).toBeGreaterThan(0);
    },
  );
});
