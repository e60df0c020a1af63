import type { ImportStatus } from '@inzetbaar/domain/imports';
import { type Step, StepList, type StepState } from './StepList.tsx';

const STATES: Readonly<Record<ImportStatus | 'start', readonly StepState[]>> = {
  start: ['current', 'upcoming', 'upcoming'],
  checking: ['done', 'current', 'upcoming'],
  checked: ['done', 'done', 'current'],
  running: ['done', 'done', 'current'],
  done: ['done', 'done', 'done'],
  failed: ['done', 'stopped', 'upcoming'],
};

interface ImportStepsProps {
  label: string;
  /** Undefined before a file is chosen. */
  status: ImportStatus | undefined;
  words: (step: 'choose' | 'check' | 'land') => Pick<Step, 'label' | 'note'>;
}

/** The road of a file that is handed in: choose it, have it looked at, let it land. */
export function ImportSteps({ label, status, words }: ImportStepsProps) {
  const states = STATES[status ?? 'start'];
  return (
    <StepList
      label={label}
      steps={(['choose', 'check', 'land'] as const).map((step, index) => ({
        id: step,
        ...words(step),
        state: states[index] ?? 'upcoming',
      }))}
    />
  );
}
