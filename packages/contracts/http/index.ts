export * from './endpoint.ts';
export * from './fields.ts';
export * from './page.ts';
export * from './problem.ts';
