import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { useTranslations } from 'use-intl';
import { FieldHint, FieldLabel, FieldProblem } from './Field.tsx';
import type { FieldBasics } from './Field.tsx';
import './Popover.css';
import './Select.css';

export interface Choice<Value extends string = string> {
  value: Value;
  label: string;
  /** A second, quieter line. */
  note?: ReactNode;
}

export interface SelectProps<Value extends string> extends FieldBasics {
  name?: string;
  choices: readonly Choice<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  onBlur?: () => void;
  isDisabled?: boolean;
  inputRef?: Ref<HTMLButtonElement> | undefined;
}

/** One of a list of choices that is too long for radio buttons. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, hint, error, isOptional, choices, value, onChange, inputRef, ...rest } = props;
  const t = useTranslations('common');
  return (
    <AriaSelect
      {...rest}
      className="field"
      value={value}
      onChange={(key) => {
        const choice = choices.find((each) => each.value === key);
        if (choice !== undefined) onChange(choice.value);
      }}
      placeholder={t('choose')}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel label={label} isOptional={isOptional} />
      <FieldHint hint={hint} />
      <div className="field-row">
        <AriaButton
          className="field-box select-button"
          {...(inputRef === undefined ? {} : { ref: inputRef })}
        >
          <SelectValue className="select-value" />
          <ChevronDown aria-hidden="true" />
        </AriaButton>
      </div>
      <FieldProblem error={error} />
      <Popover className="popover">
        <ListBox className="options" items={choices}>
          {(choice) => (
            <ListBoxItem id={choice.value} textValue={choice.label} className="option">
              {({ isSelected }) => (
                <>
                  <span className="option-text">
                    {choice.label}
                    {choice.note !== undefined && (
                      <span className="option-note">{choice.note}</span>
                    )}
                  </span>
                  {isSelected && <Check aria-hidden="true" />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
