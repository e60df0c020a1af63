export { FieldPlace, useBoundField } from './binding.tsx';
export * from './choiceFields.tsx';
export * from './textFields.tsx';
export * from './valueFields.tsx';
export { Form, FormActions } from './Form.tsx';
export { LeaveGuard } from './LeaveGuard.tsx';
export { useDraft } from './useDraft.ts';
export { useSchemaForm } from './useSchemaForm.ts';
export type { CheckedForm } from './useCheckedForm.ts';
