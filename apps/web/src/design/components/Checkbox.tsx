import { Check, Minus } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';
import type { CheckboxProps as AriaCheckboxProps } from 'react-aria-components/Checkbox';
import { CircleAlert } from 'lucide-react';
import { useId } from 'react';
import './Field.css';
import './Checkbox.css';

export interface CheckboxProps extends Omit<
  AriaCheckboxProps,
  'className' | 'style' | 'children' | 'isInvalid' | 'validationBehavior' | 'inputRef'
> {
  children: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  inputRef?: Ref<HTMLInputElement> | undefined;
}

/** One thing to tick. In a `CheckboxGroup`, give it a `value`. */
export function Checkbox({ children, hint, error, inputRef, ...rest }: CheckboxProps) {
  const noteId = useId();
  const hasNote = error !== undefined || hint !== undefined;
  return (
    <div className="choice-field">
      <AriaCheckbox
        {...rest}
        className="choice"
        isInvalid={error !== undefined}
        validationBehavior="aria"
        {...(hasNote ? { 'aria-describedby': noteId } : {})}
        {...(inputRef === undefined ? {} : { inputRef })}
      >
        {({ isIndeterminate }) => (
          <>
            <span className="choice-mark choice-mark-square">
              {isIndeterminate ? <Minus aria-hidden="true" /> : <Check aria-hidden="true" />}
            </span>
            <span className="choice-text">{children}</span>
          </>
        )}
      </AriaCheckbox>
      {hasNote && (
        <div id={noteId} className="choice-note">
          {hint !== undefined && <span className="field-hint">{hint}</span>}
          {error !== undefined && (
            <span className="field-error">
              <CircleAlert aria-hidden="true" />
              {error}
            </span>
          )}
        </div>
      )}
    </div>
  );
}
