import type { ReactNode } from 'react';
import './SectionHeading.css';

export interface SectionHeadingProps {
  children: ReactNode;
  level?: 2 | 3;
  id?: string;
  hint?: ReactNode;
  actions?: ReactNode;
}

/** The head of a part of a page. */
export function SectionHeading({ children, level = 2, id, hint, actions }: SectionHeadingProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className="section-heading">
      <div className="section-heading-text">
        <Heading {...(id === undefined ? {} : { id })}>{children}</Heading>
        {hint !== undefined && <p className="quiet">{hint}</p>}
      </div>
      {actions !== undefined && <div className="row">{actions}</div>}
    </div>
  );
}
