import { ENTRUSTMENT_LEVELS } from '@inzetbaar/domain/passports';
import type { EntrustmentLevel } from '@inzetbaar/domain/passports';
import type { Ref } from 'react';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { useTranslations } from 'use-intl';
import { FieldHint, FieldLabel, FieldProblem } from './Field.tsx';
import type { FieldBasics } from './Field.tsx';
import { LevelSteps } from './LevelMark.tsx';
import './Checkbox.css';
import './LevelPicker.css';

export interface LevelPickerProps extends FieldBasics {
  name?: string;
  value: EntrustmentLevel | null;
  onChange: (level: EntrustmentLevel) => void;
  onBlur?: () => void;
  /** The words for what a vacancy asks instead of what I can. */
  asked?: boolean;
  inputRef?: Ref<HTMLInputElement> | undefined;
}

/** How well somebody can do something: the five entrustment levels in plain words. */
export function LevelPicker(props: LevelPickerProps) {
  const {
    label,
    hint,
    error,
    isOptional,
    value,
    onChange,
    asked = false,
    inputRef,
    onBlur,
  } = props;
  const t = useTranslations('vocabulary');
  return (
    <RadioGroup
      className="field"
      value={value === null ? null : String(value)}
      onChange={(chosen) => {
        const level = ENTRUSTMENT_LEVELS.find((each) => String(each) === chosen);
        if (level !== undefined) onChange(level);
      }}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      {...(props.name === undefined ? {} : { name: props.name })}
      {...(onBlur === undefined ? {} : { onBlur })}
    >
      <FieldLabel label={label} isOptional={isOptional} />
      <FieldHint hint={hint} />
      <FieldProblem error={error} />
      <div className="levels">
        {ENTRUSTMENT_LEVELS.map((level, index) => (
          <Radio
            key={level}
            value={String(level)}
            className="level"
            {...(index === 0 && inputRef !== undefined ? { inputRef } : {})}
          >
            <LevelSteps level={level} />
            <span>{asked ? t(`entrustmentAsked.${level}`) : t(`entrustment.${level}`)}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
