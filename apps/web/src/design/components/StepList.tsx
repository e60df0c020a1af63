import { Check, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import './StepList.css';

export type StepState = 'done' | 'current' | 'upcoming' | 'stopped';

export interface Step {
  id: string;
  label: ReactNode;
  state: StepState;
  /** When it happened, or what will happen. */
  note?: ReactNode;
}

/** The road of something with a beginning and an end, such as an introduction. */
export function StepList({ label, steps }: { label: string; steps: readonly Step[] }) {
  const t = useTranslations('common.steps');
  return (
    <ol className="steps" aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.id}
          className={`step step-${step.state}`}
          {...(step.state === 'current' ? { 'aria-current': 'step' as const } : {})}
        >
          <span className="step-mark">
            {step.state === 'done' && <Check aria-hidden="true" />}
            {step.state === 'stopped' && <X aria-hidden="true" />}
          </span>
          <div className="step-text">
            <span className="step-label">
              <span className="visually-hidden">{t(step.state)}: </span>
              {step.label}
            </span>
            {step.note !== undefined && <span className="step-note">{step.note}</span>}
          </div>
        </li>
      ))}
    </ol>
  );
}
