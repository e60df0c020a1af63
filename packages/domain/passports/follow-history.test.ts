import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followHistory, type HeldSkill, renamesIn, splitSkillsIn } from './follow-history.ts';
import {
  historyFaults,
  type SkillChange,
  type SkillHistory,
  skillsInUse,
  type SkillVersion,
} from './skill-history.ts';
import { anyHistory, anyHistoryWithPassport, everyIdOf, WAS } from './testing/index.ts';

const COOKING = { nl: 'Koken', en: 'Cooking' };
const FIRST: SkillVersion = {
  version: '2026.1',
  date: '2026-03-01',
  changes: [{ kind: 'added', ids: ['wash', 'dress', 'cook', 'wound'] }],
};

function after(...changes: readonly SkillChange[]): SkillHistory {
  return [FIRST, { version: '2026.2', date: '2026-11-22', changes }];
}

describe('following the language', () => {
  it('keeps the level and everything else of a renamed skill', () => {
    const follow = followHistory(after({ kind: 'renamed', from: 'wound', to: 'wound-care' }));
    expect(follow([{ skillId: 'wound', level: 4, source: 'work' }])).toEqual({
      skills: [{ skillId: 'wound-care', level: 4, source: 'work' }],
      toConfirm: [],
      moved: [{ from: 'wound', to: 'wound-care' }],
    });
  });

  it('keeps the highest level of merged skills', () => {
    const follow = followHistory(
      after({ kind: 'merged', from: ['wash', 'dress'], into: 'personal-care' }),
    );
    const { skills } = follow([
      { skillId: 'wash', level: 3 },
      { skillId: 'cook', level: 2 },
      { skillId: 'dress', level: 4 },
    ]);
    expect(skills).toEqual([
      { skillId: 'personal-care', level: 4 },
      { skillId: 'cook', level: 2 },
    ]);
  });

  it('asks the person what a split skill is, and keeps it meanwhile', () => {
    const follow = followHistory(
      after({ kind: 'split', from: 'cook', into: ['home-cooking', 'group-cooking'], was: COOKING }),
    );
    expect(follow([{ skillId: 'cook', level: 4 }])).toEqual({
      skills: [],
      toConfirm: [
        { held: { skillId: 'cook', level: 4 }, proposals: ['home-cooking', 'group-cooking'] },
      ],
      moved: [],
    });
  });

  it('proposes what the parts of a split skill are called now', () => {
    const follow = followHistory([
      ...after({
        kind: 'split',
        from: 'cook',
        into: ['home-cooking', 'group-cooking'],
        was: COOKING,
      }),
      {
        version: '2027.1',
        date: '2027-02-01',
        changes: [{ kind: 'renamed', from: 'group-cooking', to: 'cooking-for-groups' }],
      },
    ]);
    const [split] = follow([{ skillId: 'cook', level: 4 }]).toConfirm;
    expect(split?.proposals).toEqual(['home-cooking', 'cooking-for-groups']);
  });

  it('leaves alone what it does not know', () => {
    const follow = followHistory(after());
    const held: HeldSkill[] = [{ skillId: 'from-elsewhere', level: 2 }];
    expect(follow(held)).toEqual({ skills: held, toConfirm: [], moved: [] });
  });
});

describe('a history', () => {
  it.each<[string, SkillChange]>([
    ['gone is not in use', { kind: 'renamed', from: 'gone', to: 'new' }],
    ['wash was used before', { kind: 'renamed', from: 'dress', to: 'wash' }],
    ['wash was used before', { kind: 'added', ids: ['wash'] }],
    [
      'wash cannot become itself',
      { kind: 'split', from: 'wash', into: ['wash', 'shower'], was: COOKING },
    ],
    [
      'shower is named twice',
      { kind: 'split', from: 'wash', into: ['shower', 'shower'], was: COOKING },
    ],
    ['nothing to be split', { kind: 'split', from: 'wash', into: ['shower'], was: COOKING }],
    ['nothing to be merged', { kind: 'merged', from: [], into: 'shower' }],
  ])('is refused: %s', (fault, change) => {
    const history = after(change);
    expect(historyFaults(history).join()).toContain(fault);
    expect(() => followHistory(history)).toThrow(RangeError);
  });

  it('is refused where versions or dates are out of order or unreadable', () => {
    const step = (version: string, date: string): SkillVersion => ({ version, date, changes: [] });
    const faults = (version: string, date: string) => historyFaults([FIRST, step(version, date)]);
    expect(faults('2026.1', '2026-11-22')).toEqual(['2026.1: has to come after 2026.1']);
    expect(faults('2026.2', '2026-02-01')).toEqual(['2026.2: is dated before 2026.1']);
    expect(faults('2026.2', '2026-02-31')).toContain('2026.2: 2026-02-31 is no date');
    expect(faults('two', '2026-11-22')).toContain('two: a version is a year and a number: 2026.2');
    expect(faults('2026.10', '2026-11-22')).toEqual([]);
  });

  it('does not take up a retired id again', () => {
    const history = after(
      { kind: 'renamed', from: 'wound', to: 'wound-care' },
      { kind: 'added', ids: ['wound'] },
    );
    expect(historyFaults(history)).toEqual(['2026.2: wound was used before']);
  });
});

describe('any passport under any history', () => {
  it('meets sound histories', () => {
    fc.assert(fc.property(anyHistory, (steps) => historyFaults(steps).length === 0));
  });

  it('loses nothing: every skill lives on at its level or higher, or waits for its owner', () => {
    fc.assert(
      fc.property(anyHistoryWithPassport, ([steps, held]) => {
        const { skills, toConfirm, moved } = followHistory(steps)(held);
        for (const { skillId, level } of held) {
          const now = moved.find(({ from }) => from === skillId)?.to ?? skillId;
          const kept = [...skills, ...toConfirm.map((split) => split.held)];
          const [mine, ...more] = kept.filter((skill) => skill.skillId === now);
          expect(more).toEqual([]);
          expect(mine?.level).toBeGreaterThanOrEqual(level);
        }
      }),
    );
  });

  it('gains nothing: no level is higher than what was held', () => {
    fc.assert(
      fc.property(anyHistoryWithPassport, ([steps, held]) => {
        const { skills, moved } = followHistory(steps)(held);
        for (const { skillId, level } of skills) {
          const sources = held.filter(
            (skill) =>
              (moved.find(({ from }) => from === skill.skillId)?.to ?? skill.skillId) === skillId,
          );
          expect(Math.max(...sources.map((skill) => skill.level))).toBe(level);
        }
      }),
    );
  });

  it('speaks the newest version only, also in what it proposes', () => {
    fc.assert(
      fc.property(anyHistoryWithPassport, ([steps, held]) => {
        const inUse = skillsInUse(steps);
        const { skills, toConfirm, moved } = followHistory(steps)(held);
        for (const { skillId } of skills) expect(inUse).toContain(skillId);
        const waiting = toConfirm.map((split) => split.held.skillId);
        for (const { to } of moved) expect([...inUse, ...waiting]).toContain(to);
        for (const { held: split, proposals } of toConfirm) {
          expect(inUse).not.toContain(split.skillId);
          expect(proposals.length).toBeGreaterThanOrEqual(2);
          for (const id of proposals) expect(inUse).toContain(id);
        }
      }),
    );
  });

  it('is brought along by the renames of the history, whoever holds it', () => {
    fc.assert(
      fc.property(anyHistoryWithPassport, ([steps, held]) => {
        const renames = renamesIn(steps);
        const { skills, toConfirm, moved } = followHistory(steps)(held);
        const now = new Set(held.map(({ skillId }) => renames.get(skillId) ?? skillId));
        const kept = [...skills, ...toConfirm.map((split) => split.held)];
        expect(now).toEqual(new Set(kept.map(({ skillId }) => skillId)));
        for (const { from, to } of moved) expect(renames.get(from)).toBe(to);
      }),
    );
  });

  it('finds every split skill that waits by its name and parts', () => {
    fc.assert(
      fc.property(anyHistoryWithPassport, ([steps, held]) => {
        const split = new Map(splitSkillsIn(steps).map((one) => [one.id, one]));
        for (const { held: waiting, proposals } of followHistory(steps)(held).toConfirm) {
          expect(split.get(waiting.skillId)).toEqual({
            ...WAS,
            id: waiting.skillId,
            parts: proposals,
          });
        }
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyHistoryWithPassport, ([steps, held]) => {
        const follow = followHistory(steps);
        const once = follow(held);
        const twice = follow([...once.skills, ...once.toConfirm.map((split) => split.held)]);
        expect(twice).toEqual({ ...once, moved: [] });
      }),
    );
  });

  it('ends the same whether it took every version or skipped some', () => {
    fc.assert(
      fc.property(anyHistoryWithPassport, fc.nat(), ([steps, held], number) => {
        const early = steps.slice(0, 1 + (number % steps.length));
        // Only skills that the early version knew can have been in a passport then.
        const known = new Set(everyIdOf(early));
        const old = held.filter(({ skillId }) => known.has(skillId));
        const halfway = followHistory(early)(old);
        const follow = followHistory(steps);
        const direct = follow(old);
        const stepwise = follow([
          ...halfway.skills,
          ...halfway.toConfirm.map((split) => split.held),
        ]);
        const levels = (skills: readonly HeldSkill[]) =>
          skills.map(({ skillId, level }) => `${skillId} ${level}`).toSorted();
        expect(levels(stepwise.skills)).toEqual(levels(direct.skills));
        const asked = (result: typeof direct) =>
          result.toConfirm
            .map(({ held: { skillId }, proposals }) => [skillId, ...proposals].join())
            .toSorted();
        expect(asked(stepwise)).toEqual(asked(direct));
      }),
    );
  });
});
