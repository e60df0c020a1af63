export * from './guard-entry.ts';
export * from './read-entries.ts';
export type { KnowledgeView } from './readers.ts';
export * from './write-entry.ts';
