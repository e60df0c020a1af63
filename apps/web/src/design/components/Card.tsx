import type { ReactNode } from 'react';
import { classNames } from './classNames.ts';
import './Card.css';

export interface CardProps {
  children: ReactNode;
  as?: 'div' | 'article' | 'section' | 'li';
  /** `quiet` lies in the page, `raised` asks for attention. */
  look?: 'plain' | 'quiet' | 'raised';
  /** The one link in the card (give it `className="card-link"`) can be pressed anywhere on it. */
  isLink?: boolean;
  className?: string;
  'aria-labelledby'?: string;
}

/** A surface that holds one thing. */
export function Card({
  children,
  as: Element = 'div',
  look = 'plain',
  isLink,
  className,
  ...rest
}: CardProps) {
  return (
    <Element
      {...rest}
      className={classNames(
        'card',
        `card-${look}`,
        isLink === true && 'card-whole-link',
        className,
      )}
    >
      {children}
    </Element>
  );
}
