export type { HealthKind, RefusalRule } from './health-words.ts';
export {
  directionIssues,
  nameIssues,
  noteIssues,
  REFUSAL_RULES,
  type RefusalRow,
} from './refusal.ts';
export { type HealthFinding, type ScreenedNote, screenNote } from './screen-note.ts';
