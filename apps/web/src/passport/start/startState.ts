import { type EntrustmentLevel, lastUsedYearOf } from '@inzetbaar/domain/passports';
import type { Recency, SkillSource } from '@inzetbaar/domain/passports';
import type { PassportInput } from '@inzetbaar/contracts/passports';

type PassportSkill = PassportInput['skills'][number];

/** A former job, or what somebody does beside paid work. */
export interface Pick {
  id: string;
  nl: string;
  en: string;
  source: Extract<SkillSource, 'work' | 'home' | 'volunteering'>;
  /** Undefined until it is told. */
  recency?: Recency | undefined;
  /** What it is to be asked about, most usual first. */
  skills: readonly string[];
}

/** What somebody says of a skill on a card; `none`: not yet. */
export type CardAnswer = 'teaches' | 'alone' | 'helped' | 'none';

/** Levels as they are meant on a card: with help is the lowest of the two, to be raised by who wants. */
const LEVEL_OF: Readonly<Record<Exclude<CardAnswer, 'none'>, EntrustmentLevel>> = {
  teaches: 5,
  alone: 4,
  helped: 2,
};

/** Everything that was picked and answered so far; kept in the tab, so that nothing is lost. */
export interface StartState {
  picks: readonly Pick[];
  answers: Readonly<Record<string, CardAnswer>>;
}

export const NOTHING_YET: StartState = { picks: [], answers: {} };

/** A skill to be asked about, with what it comes from. */
export interface StartCard {
  skillId: string;
  from: readonly Pick[];
}

/**
 * The skills of everything that was picked, each once: what several picks have in common first, then
 * in turn one of each, most usual first. What is in the passport already is not asked again.
 */
export function cardsOf(picks: readonly Pick[], known: readonly string[]): StartCard[] {
  const places = new Map<string, { from: Pick[]; place: number }>();
  for (const pick of picks) {
    pick.skills.forEach((skillId, place) => {
      if (known.includes(skillId)) return;
      const before = places.get(skillId);
      if (before === undefined) places.set(skillId, { from: [pick], place });
      else if (!before.from.includes(pick)) {
        before.from.push(pick);
        before.place = Math.min(before.place, place);
      }
    });
  }
  return [...places]
    .map(([skillId, { from, place }]) => ({ skillId, from, place }))
    .toSorted((a, b) => b.from.length - a.from.length || a.place - b.place)
    .map(({ skillId, from }) => ({ skillId, from }));
}

/** The skills that were confirmed, as they go into the passport. */
export function confirmedSkills(
  { picks, answers }: StartState,
  known: readonly string[],
  thisYear: number,
): PassportSkill[] {
  return cardsOf(picks, known).flatMap(({ skillId, from }): PassportSkill[] => {
    const answer = answers[skillId];
    if (answer === undefined || answer === 'none') return [];
    const years = from.flatMap(({ recency }) =>
      recency === undefined ? [] : [lastUsedYearOf(recency, thisYear)],
    );
    return [
      {
        skillId,
        level: LEVEL_OF[answer],
        source: from.find(({ source }) => source === 'work')?.source ?? from[0]?.source ?? 'work',
        ...(years.length === 0 ? {} : { lastUsedYear: Math.max(...years) }),
      },
    ];
  });
}

/** The place of the first card without an answer; the number of cards where all have one. */
export function firstOpen(cards: readonly StartCard[], answers: StartState['answers']): number {
  const open = cards.findIndex(({ skillId }) => answers[skillId] === undefined);
  return open === -1 ? cards.length : open;
}
