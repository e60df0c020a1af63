export * from './boundFields.tsx';
export { forgetAllDrafts } from './drafts.ts';
export { Form, FormActions, FormSection } from './Form.tsx';
export { LeaveGuard } from './LeaveGuard.tsx';
export { useDraft } from './useDraft.ts';
export { useSchemaForm } from './useSchemaForm.ts';
export type { SchemaForm } from './useSchemaForm.ts';
