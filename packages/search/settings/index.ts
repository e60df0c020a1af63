export * from './fingerprint.ts';
export * from './stop-words.ts';
export * from './synonyms.ts';
export * from './vacancy-settings.ts';
