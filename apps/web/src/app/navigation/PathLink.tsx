import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react';

interface PlainProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  ref?: Ref<HTMLAnchorElement>;
  'data-status'?: string;
  isCurrent?: boolean;
}

/** Which item is current is the menu's to say, not the router's: `/vacatures` holds `/vacatures/nieuw`. */
function Plain(props: PlainProps) {
  const { isCurrent = false, 'aria-current': _, 'data-status': __, children, ...rest } = props;
  return (
    <a {...rest} {...(isCurrent ? { 'aria-current': 'page' as const } : {})}>
      {children}
    </a>
  );
}
const PlainLink = createLink(Plain);

interface PathLinkProps {
  path: string;
  isCurrent?: boolean;
  className?: string;
  'aria-label'?: string;
  onClick?: () => void;
  children: ReactNode;
}

/** A link to a path of the main menu, which is known only as text. */
export function PathLink({ path, ...rest }: PathLinkProps) {
  return <PlainLink to={path} {...rest} />;
}
