import { useId } from 'react';
import type { Ref } from 'react';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { useTranslations } from 'use-intl';
import { FieldHint, FieldLabel, FieldProblem } from './Field.tsx';
import type { FieldBasics } from './Field.tsx';
import { classNames } from './classNames.ts';
import './TextArea.css';

export interface TextAreaProps extends FieldBasics {
  name?: string;
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  /** Most characters; shows how many are left. Typing on is possible: nothing is cut off. */
  maxCharacters?: number;
  rows?: number;
  isDisabled?: boolean;
  inputRef?: Ref<HTMLTextAreaElement> | undefined;
}

/** Some lines of text, growing with what is written. */
export function TextArea(props: TextAreaProps) {
  const { label, hint, error, isOptional, maxCharacters, rows = 4, inputRef, ...rest } = props;
  const countId = useId();
  return (
    <AriaTextField
      {...rest}
      className="field"
      isInvalid={error !== undefined}
      validationBehavior="aria"
      {...(maxCharacters === undefined ? {} : { 'aria-describedby': countId })}
    >
      <FieldLabel label={label} isOptional={isOptional} />
      <FieldHint hint={hint} />
      <div className="field-row">
        <AriaTextArea
          className="field-box text-area"
          rows={rows}
          {...(inputRef === undefined ? {} : { ref: inputRef })}
        />
      </div>
      {maxCharacters !== undefined && (
        <CharacterCount id={countId} length={rest.value.length} max={maxCharacters} />
      )}
      <FieldProblem error={error} />
    </AriaTextField>
  );
}

function CharacterCount({ id, length, max }: { id: string; length: number; max: number }) {
  const t = useTranslations('common');
  const left = max - length;
  return (
    <span id={id} className={classNames('field-count', left < 0 && 'field-count-over')}>
      {left < 0 ? t('charactersOver', { count: -left }) : t('charactersLeft', { count: left })}
    </span>
  );
}
