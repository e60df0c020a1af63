import type { ReactNode } from 'react';
import { Card } from '../design/components/Card.tsx';
import { LinkButton } from '../design/components/LinkButton.tsx';

interface TaskCardProps {
  icon: ReactNode;
  /** What there is to do, in a sentence. */
  text: string;
  note?: ReactNode;
  path: string;
  action: string;
}

/** One thing to do, with the button that leads to it. */
export function TaskCard({ icon, text, note, path, action }: TaskCardProps) {
  return (
    <Card as="li" className="task">
      <span className="task-icon">{icon}</span>
      <div className="task-text">
        <p>{text}</p>
        {note !== undefined && <p className="quiet small">{note}</p>}
      </div>
      <LinkButton to={path} aria-label={`${action}: ${text}`}>
        {action}
      </LinkButton>
    </Card>
  );
}
