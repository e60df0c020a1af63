import { Search } from 'lucide-react';
import { useState } from 'react';
import type { Ref } from 'react';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { useTranslations } from 'use-intl';
import { FieldHint, FieldLabel, FieldProblem } from './Field.tsx';
import type { FieldBasics } from './Field.tsx';
import type { Choice } from './Select.tsx';
import { Spinner } from './Spinner.tsx';
import './Popover.css';
import './ComboBox.css';

export interface ComboBoxProps extends FieldBasics {
  name?: string;
  /** The answers to what is typed; filtering and ranking are up to who gives them. */
  choices: readonly Choice[];
  onSearch: (text: string) => void;
  onChoose: (choice: Choice) => void;
  /** The chosen one, shown as text. Leave out for a box that adds to a list and empties itself. */
  chosen?: Choice | null;
  /** Called when somebody empties the box; makes the choice optional. */
  onClear?: () => void;
  isLoading?: boolean;
  placeholder?: string;
  isDisabled?: boolean;
  inputRef?: Ref<HTMLInputElement> | undefined;
}

/** Search by typing in a long or remote list (skills, municipalities) and choose one. */
export function ComboBox(props: ComboBoxProps) {
  const { label, hint, error, isOptional, choices, onSearch, onChoose, chosen, onClear } = props;
  const t = useTranslations('common');
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const text = typed ?? chosen?.label ?? '';
  // The list closes when its value changes; typing makes the same choice possible again.
  const [picked, setPicked] = useState<string | null>(null);

  return (
    <AriaComboBox
      className="field"
      inputValue={text}
      onInputChange={(next) => {
        setPicked(null);
        setTyped(next);
        onSearch(next);
        if (next === '' && chosen) onClear?.();
      }}
      value={picked}
      onChange={(key) => {
        const choice = choices.find((each) => each.value === key);
        if (choice === undefined) return;
        setPicked(choice.value);
        setTyped(chosen === undefined ? '' : undefined);
        onSearch('');
        onChoose(choice);
      }}
      onBlur={() => {
        setTyped(undefined);
        onSearch('');
      }}
      items={choices}
      allowsEmptyCollection
      allowsCustomValue
      // A box that empties itself after a choice would open its list again for the empty text.
      menuTrigger={text === '' ? 'manual' : 'input'}
      isInvalid={error !== undefined}
      isDisabled={props.isDisabled ?? false}
      validationBehavior="aria"
      {...(props.name === undefined ? {} : { name: props.name })}
    >
      <FieldLabel label={label} isOptional={isOptional} />
      <FieldHint hint={hint} />
      <div className="field-row combo-row">
        <span className="combo-icon">
          {props.isLoading === true ? <Spinner /> : <Search aria-hidden="true" />}
        </span>
        <Input
          className="field-box combo-box"
          placeholder={props.placeholder ?? t('typeToSearch')}
          {...(props.inputRef === undefined ? {} : { ref: props.inputRef })}
        />
      </div>
      <FieldProblem error={error} />
      <Popover className="popover">
        <ListBox
          className="options"
          items={choices}
          renderEmptyState={() => (
            <div className="options-empty">
              {props.isLoading === true
                ? t('loading')
                : text === ''
                  ? t('typeToSearch')
                  : t('noResults')}
            </div>
          )}
        >
          {(choice: Choice) => (
            <ListBoxItem id={choice.value} textValue={choice.label} className="option">
              <span className="option-text">
                {choice.label}
                {choice.note !== undefined && <span className="option-note">{choice.note}</span>}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
