export * from './decide-placement.ts';
export * from './forms.ts';
export * from './status.ts';
