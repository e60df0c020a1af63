import { Search, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import { FieldLabel } from './Field.tsx';
import { Spinner } from './Spinner.tsx';
import './SearchBox.css';

const TYPING_PAUSE_MS = 250;

export interface SearchBoxProps {
  label: string;
  placeholder: string;
  clearLabel: string;
  /** The words that are searched for now. */
  words: string;
  maxLength: number;
  isSearching: boolean;
  onSearch: (words: string) => void;
  /** What Enter does instead of searching at once. */
  onEnter?: (words: string) => void;
  /** The arrow down: into what was found. */
  onDown?: () => void;
  inputRef?: Ref<HTMLInputElement>;
}

/** The box for words: searches at a pause in the typing, and at once with Enter. */
export function SearchBox(props: SearchBoxProps) {
  const { words, isSearching, onSearch, onEnter, onDown } = props;
  const [text, setText] = useState(words);
  const asked = useRef(words);

  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);

  // The address changed by itself (back, a link): the box follows.
  useEffect(() => {
    if (words === asked.current) return;
    clearTimeout(pause.current);
    asked.current = words;
    setText(words);
  }, [words]);
  useEffect(() => () => clearTimeout(pause.current), []);

  const ask = (next: string) => {
    clearTimeout(pause.current);
    const trimmed = trim(next);
    if (trimmed === asked.current) return;
    asked.current = trimmed;
    onSearch(trimmed);
  };
  const type = (next: string) => {
    setText(next);
    clearTimeout(pause.current);
    pause.current = setTimeout(() => ask(next), TYPING_PAUSE_MS);
  };

  const enter = (next: string) => {
    if (onEnter === undefined) {
      ask(next);
      return;
    }
    clearTimeout(pause.current);
    asked.current = trim(next);
    onEnter(asked.current);
  };

  return (
    <SearchField
      className="field search-box"
      value={text}
      onChange={type}
      onSubmit={enter}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown' || onDown === undefined) return;
        event.preventDefault();
        onDown();
      }}
      maxLength={props.maxLength}
    >
      <FieldLabel label={props.label} />
      <div className="field-row search-row">
        <span className="search-icon">
          {isSearching ? <Spinner /> : <Search aria-hidden="true" />}
        </span>
        <Input
          className="field-box search-input"
          placeholder={props.placeholder}
          enterKeyHint="search"
          {...(props.inputRef === undefined ? {} : { ref: props.inputRef })}
        />
        {text !== '' && (
          <AriaButton className="search-clear" aria-label={props.clearLabel}>
            <X aria-hidden="true" />
          </AriaButton>
        )}
      </div>
    </SearchField>
  );
}

function trim(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
