import type { ReactNode } from 'react';
import './Stat.css';

export interface StatProps {
  label: ReactNode;
  /** A formatted number, or words such as "minder dan 5". */
  value: ReactNode;
  note?: ReactNode;
}

/** One number with what it counts. Put several in a `<dl className="grid">`. */
export function Stat({ label, value, note }: StatProps) {
  return (
    <div className="stat">
      <dt>{label}</dt>
      <dd className="stat-value">{value}</dd>
      {note !== undefined && <dd className="stat-note">{note}</dd>}
    </div>
  );
}
