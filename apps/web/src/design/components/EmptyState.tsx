import type { ReactNode } from 'react';
import { HillIllustration } from '../illustrations/HillIllustration.tsx';
import './EmptyState.css';

export interface EmptyStateProps {
  title: ReactNode;
  children?: ReactNode;
  /** What to do now. */
  actions?: ReactNode;
  /** The heading level that fits where it stands. */
  level?: 2 | 3;
}

/** Nothing here (yet): why, and what to do. */
export function EmptyState({ title, children, actions, level = 2 }: EmptyStateProps) {
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <div className="empty">
      <HillIllustration />
      <Title className="empty-title">{title}</Title>
      {children !== undefined && <div className="empty-text">{children}</div>}
      {actions !== undefined && <div className="row empty-actions">{actions}</div>}
    </div>
  );
}
