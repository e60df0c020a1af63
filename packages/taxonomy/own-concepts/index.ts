import type { OwnConcept } from '@inzetbaar/application/ports';
import { OCCUPATIONS } from '../occupations/index.ts';
import { SKILLS } from '../skills/index.ts';

/** Every skill and occupation of the language with the addresses that ship with it. */
export const ownConcepts: readonly OwnConcept[] = [
  ...SKILLS.map(({ id, nl, esco }) => ({
    kind: 'skill' as const,
    id,
    label: nl,
    esco: esco ?? null,
    isco: null,
  })),
  ...OCCUPATIONS.map(({ id, nl, esco, isco }) => ({
    kind: 'occupation' as const,
    id,
    label: nl,
    esco: esco ?? null,
    isco: isco ?? null,
  })),
];
