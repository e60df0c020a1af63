import { useState } from 'react';
import { forgetDraft, keepDraft, readDraft } from '../../design/forms/drafts.ts';
import { NOTHING_YET } from './startState.ts';
import type { CardAnswer, Pick, StartState } from './startState.ts';

const DRAFT = 'start-from-life';

/** What was picked and answered, kept in this tab until it is saved. */
export function useStart() {
  // It was written by this same function.
  const [state, setState] = useState(() => (readDraft(DRAFT) as StartState) ?? NOTHING_YET);
  const change = (next: StartState) => {
    setState(next);
    keepDraft(DRAFT, next);
  };
  return {
    state,
    /** Adds it, or changes what was told of it in its place. */
    put: (pick: Pick) => {
      const isHere = state.picks.some(({ id }) => id === pick.id);
      const picks = isHere
        ? state.picks.map((one) => (one.id === pick.id ? pick : one))
        : [...state.picks, pick];
      change({ ...state, picks });
    },
    remove: (id: string) =>
      change({ ...state, picks: state.picks.filter((pick) => pick.id !== id) }),
    answer: (skillId: string, answer: CardAnswer) =>
      change({ ...state, answers: { ...state.answers, [skillId]: answer } }),
    forget: () => {
      setState(NOTHING_YET);
      forgetDraft(DRAFT);
    },
  };
}

export type Start = ReturnType<typeof useStart>;
