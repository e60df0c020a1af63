import { useId } from 'react';
import type { ReactNode, Ref } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components/Switch';
import './Field.css';
import './Switch.css';

export interface SwitchProps {
  children: ReactNode;
  hint?: ReactNode;
  name?: string;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  onBlur?: () => void;
  isDisabled?: boolean;
  inputRef?: Ref<HTMLInputElement> | undefined;
}

/** Something that is on or off from the moment that you press it. */
export function Switch({ children, hint, inputRef, ...rest }: SwitchProps) {
  const hintId = useId();
  return (
    <div className="choice-field">
      <AriaSwitch
        {...rest}
        className="switch"
        {...(hint === undefined ? {} : { 'aria-describedby': hintId })}
        {...(inputRef === undefined ? {} : { inputRef })}
      >
        <span className="switch-track" />
        <span className="choice-text">{children}</span>
      </AriaSwitch>
      {hint !== undefined && (
        <div id={hintId} className="switch-note field-hint">
          {hint}
        </div>
      )}
    </div>
  );
}
