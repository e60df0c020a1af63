import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import './Badge.css';
import './Notice.css';

export type NoticeTone = 'info' | 'success' | 'warning' | 'danger';

const ICONS = { info: Info, success: CircleCheck, warning: TriangleAlert, danger: CircleAlert };

export interface NoticeProps {
  tone?: NoticeTone;
  title?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  /** False where the notice is part of the page from the start and need not be announced. */
  announces?: boolean;
}

/** A message in the page. Something wrong is announced at once, the rest when the reader pauses. */
export function Notice({ tone = 'info', title, children, actions, announces = true }: NoticeProps) {
  const Icon = ICONS[tone];
  const role = tone === 'danger' ? 'alert' : 'status';
  return (
    <div className={`notice tone-${tone}`} {...(announces ? { role } : {})}>
      <Icon aria-hidden="true" className="notice-icon" />
      <div className="notice-text">
        {title !== undefined && <p className="notice-title">{title}</p>}
        {children !== undefined && <div className="notice-content">{children}</div>}
        {actions !== undefined && <div className="row notice-actions">{actions}</div>}
      </div>
    </div>
  );
}
