import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import type { KeyboardEvent, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { useTranslations } from 'use-intl';
import { FieldHint, FieldLabel, FieldProblem } from './Field.tsx';
import type { FieldBasics } from './Field.tsx';
import './PasswordField.css';

export interface PasswordFieldProps extends FieldBasics {
  name?: string;
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  autoComplete: 'current-password' | 'new-password';
  /** Shown while Caps Lock is on. */
  capsLockHint?: string | undefined;
  inputRef?: Ref<HTMLInputElement> | undefined;
}

/** A password that can be shown, with a warning for Caps Lock. Pasting is welcome. */
export function PasswordField(props: PasswordFieldProps) {
  const { label, hint, error, isOptional, capsLockHint, inputRef, ...rest } = props;
  const t = useTranslations('common.password');
  const [shown, setShown] = useState(false);
  const [capsLock, setCapsLock] = useState(false);
  const watchCapsLock = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'));

  return (
    <AriaTextField
      {...rest}
      className="field"
      type={shown ? 'text' : 'password'}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel label={label} isOptional={isOptional} />
      <FieldHint hint={hint} />
      <div className="field-row">
        <Input
          className="field-box password-box"
          onKeyUp={watchCapsLock}
          onKeyDown={watchCapsLock}
          autoCapitalize="none"
          spellCheck={false}
          {...(inputRef === undefined ? {} : { ref: inputRef })}
        />
        <AriaButton
          className="password-show"
          aria-label={shown ? t('hide') : t('show')}
          onPress={() => setShown(!shown)}
        >
          {shown ? <EyeOff aria-hidden="true" /> : <Eye aria-hidden="true" />}
        </AriaButton>
      </div>
      <span role="status" className="field-hint">
        {capsLock ? capsLockHint : null}
      </span>
      <FieldProblem error={error} />
    </AriaTextField>
  );
}
