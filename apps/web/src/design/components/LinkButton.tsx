import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react';
import { buttonClass } from './Button.tsx';
import type { ButtonLook } from './Button.tsx';

interface LookOfLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'className'> {
  look?: ButtonLook;
  size?: 'normal' | 'small';
  icon?: ReactNode;
  wide?: boolean;
  ref?: Ref<HTMLAnchorElement>;
}

function LookOfLink({ look, size, icon, wide, children, ...rest }: LookOfLinkProps) {
  return (
    <a {...rest} className={buttonClass({ look, size, wide })}>
      {icon}
      <span className="button-text">{children}</span>
    </a>
  );
}

/** A link to another screen that looks like a button; takes `to`, `params` and `search`. */
export const LinkButton = createLink(LookOfLink);
