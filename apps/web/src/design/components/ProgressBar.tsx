import type { ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { ProgressBar as AriaProgressBar } from 'react-aria-components/ProgressBar';
import './ProgressBar.css';

export interface ProgressBarProps {
  label: ReactNode;
  /** Null where nobody can tell how far it is. */
  value: number | null;
  max: number;
  /** What stands at the end of the line, such as "120 van 400 rijen"; else a percentage. */
  valueLabel?: string;
}

/** How far something is. */
export function ProgressBar({ label, value, max, valueLabel }: ProgressBarProps) {
  return (
    <AriaProgressBar
      className="progress"
      {...(value === null ? { isIndeterminate: true } : { value: Math.min(value, max) })}
      maxValue={Math.max(max, 1)}
      {...(valueLabel === undefined ? {} : { valueLabel })}
    >
      {({ percentage, valueText, isIndeterminate }) => (
        <>
          <div className="progress-text">
            <Label>{label}</Label>
            <span className="numeric">{isIndeterminate ? valueLabel : valueText}</span>
          </div>
          <div className="progress-track">
            {isIndeterminate ? (
              <div className="progress-fill progress-busy" />
            ) : (
              <div className="progress-fill" style={{ inlineSize: `${percentage ?? 0}%` }} />
            )}
          </div>
        </>
      )}
    </AriaProgressBar>
  );
}
