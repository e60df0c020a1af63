import type { ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { ProgressBar as AriaProgressBar } from 'react-aria-components/ProgressBar';
import './ProgressBar.css';

export interface ProgressBarProps {
  label: ReactNode;
  value: number;
  max: number;
  /** What stands at the end of the line, such as "120 van 400 rijen"; else a percentage. */
  valueLabel?: string;
}

/** How far something is. */
export function ProgressBar({ label, value, max, valueLabel }: ProgressBarProps) {
  return (
    <AriaProgressBar
      className="progress"
      value={Math.min(value, max)}
      maxValue={Math.max(max, 1)}
      {...(valueLabel === undefined ? {} : { valueLabel })}
    >
      {({ percentage, valueText }) => (
        <>
          <div className="progress-text">
            <Label>{label}</Label>
            <span className="numeric">{valueText}</span>
          </div>
          <div className="progress-track">
            <div className="progress-fill" style={{ inlineSize: `${percentage ?? 0}%` }} />
          </div>
        </>
      )}
    </AriaProgressBar>
  );
}
