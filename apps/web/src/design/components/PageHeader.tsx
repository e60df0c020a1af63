import { createLink } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react';
import { receivePageFocus } from '../pageFocus.ts';
import './PageHeader.css';

export interface PageHeaderProps {
  /** The heading, and the title of the browser's tab. */
  title: string;
  lead?: ReactNode;
  /** A `BackLink` to where this page belongs. */
  back?: ReactNode;
  /** Badges and the like under the heading. */
  meta?: ReactNode;
  actions?: ReactNode;
}

/** The head of every page. After a navigation it receives the focus, so that it is read out. */
export function PageHeader({ title, lead, back, meta, actions }: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = `${title} · Inzetbaar`;
  }, [title]);
  useEffect(() => {
    if (heading.current !== null) receivePageFocus(heading.current);
  }, []);

  return (
    <header className="page-header">
      {back}
      <div className="page-header-main">
        <div className="page-header-text">
          <h1 ref={heading} tabIndex={-1} data-page-heading="">
            {title}
          </h1>
          {meta !== undefined && <div className="row">{meta}</div>}
          {lead !== undefined && <div className="page-header-lead">{lead}</div>}
        </div>
        {actions !== undefined && <div className="row page-header-actions">{actions}</div>}
      </div>
    </header>
  );
}

interface BackProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  ref?: Ref<HTMLAnchorElement>;
}

function Back({ children, ...rest }: BackProps) {
  return (
    <a {...rest} className="back-link">
      <ArrowLeft aria-hidden="true" />
      {children}
    </a>
  );
}

/** The way back up from a page; takes `to`, `params` and `search`. */
export const BackLink = createLink(Back);
