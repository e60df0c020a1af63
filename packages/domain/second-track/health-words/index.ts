export type { HealthKind, RefusalRule } from './health-words.ts';
export { HEALTH_KIND_WORDS, REFUSAL_MESSAGE, REFUSAL_RULES, type RefusalRow } from './refusal.ts';
export { type HealthFinding, type ScreenedNote, screenNote } from './screen-note.ts';
