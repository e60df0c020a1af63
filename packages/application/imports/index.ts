export { continueImports, type ImportWorker, ROWS_PER_STEP } from './continue-imports.ts';
export { columnOf } from './column-words.ts';
export { listImportRows, listImports, readImport } from './read-imports.ts';
export { type CheckedRow, readRow, type RowSurroundings } from './read-row.ts';
export { runImport } from './run-import.ts';
export { type StartImport, startImport } from './start-import.ts';
