import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { useTranslations } from 'use-intl';
import { Spinner } from './Spinner.tsx';
import { classNames } from './classNames.ts';
import './Button.css';

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';

export interface ButtonProps extends Omit<
  AriaButtonProps,
  'className' | 'style' | 'children' | 'isPending'
> {
  children?: ReactNode;
  /** One primary button on a screen; `danger` for what cannot be undone. */
  look?: ButtonLook;
  size?: 'normal' | 'small';
  icon?: ReactNode;
  /** Only the icon shows; give `aria-label`. */
  iconOnly?: boolean;
  wide?: boolean;
  /** While it works: cannot be pressed again, but keeps the focus and the width. */
  isPending?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

/** Something that you do. To go somewhere, use `LinkButton`. */
export function Button(props: ButtonProps) {
  const { look, size, icon, iconOnly, wide, isPending = false, children, ...rest } = props;
  const t = useTranslations('common');
  // React Aria's own `isPending` leaves a label behind that points nowhere once the button is gone.
  const pending: AriaButtonProps = { 'aria-disabled': true, type: 'button' };
  return (
    <AriaButton
      {...(isPending ? withoutPresses(rest) : rest)}
      {...(isPending ? pending : {})}
      className={classNames(
        buttonClass({ look, size, iconOnly, wide }),
        isPending && 'button-is-pending',
      )}
    >
      {isPending && (
        <span className="button-pending" role="img" aria-label={t('busy')}>
          <Spinner />
        </span>
      )}
      {icon}
      {children !== undefined && <span className="button-text">{children}</span>}
    </AriaButton>
  );
}

function withoutPresses(props: AriaButtonProps): AriaButtonProps {
  const { onPress: _, onPressStart: __, onPressEnd: ___, onClick: ____, ...rest } = props;
  return rest;
}

/** The classes of a button, for links that look like one. */
export function buttonClass(options: {
  look?: ButtonLook | undefined;
  size?: 'normal' | 'small' | undefined;
  iconOnly?: boolean | undefined;
  wide?: boolean | undefined;
}): string {
  return classNames(
    'button',
    `button-${options.look ?? 'secondary'}`,
    options.size === 'small' && 'button-small',
    options.iconOnly === true && 'button-icon-only',
    options.wide === true && 'button-wide',
  );
}
