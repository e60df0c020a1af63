export * from './authority-to-place.ts';
export * from './decide-placement.ts';
export * from './forms.ts';
export * from './status.ts';
