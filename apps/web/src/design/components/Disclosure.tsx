import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import './Disclosure.css';

export interface DisclosureProps {
  title: ReactNode;
  children: ReactNode;
  startsOpen?: boolean;
}

/** Something to unfold. The browser's own: it opens for "find in page" and prints unfolded. */
export function Disclosure({ title, children, startsOpen = false }: DisclosureProps) {
  return (
    <details className="disclosure" open={startsOpen}>
      <summary>
        <ChevronRight aria-hidden="true" />
        <span>{title}</span>
      </summary>
      <div className="disclosure-content">{children}</div>
    </details>
  );
}
