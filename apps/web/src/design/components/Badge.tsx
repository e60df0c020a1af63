import type { ReactNode } from 'react';
import './Badge.css';

export type Tone =
  | 'neutral'
  | 'primary'
  | 'accent'
  | 'person'
  | 'success'
  | 'warning'
  | 'danger'
  | 'info';

export interface BadgeProps {
  children: ReactNode;
  tone?: Tone;
  icon?: ReactNode;
}

/** A status or a property in a word or two. The words tell it; the colour only helps. */
export function Badge({ children, tone = 'neutral', icon }: BadgeProps) {
  return (
    <span className={`badge tone-${tone}`}>
      {icon}
      {children}
    </span>
  );
}
