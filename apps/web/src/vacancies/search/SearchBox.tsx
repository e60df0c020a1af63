import { Search, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import { useTranslations } from 'use-intl';
import { FieldLabel } from '../../design/components/Field.tsx';
import { Spinner } from '../../design/components/Spinner.tsx';

const TYPING_PAUSE_MS = 250;

interface SearchBoxProps {
  words: string;
  isSearching: boolean;
  onSearch: (words: string) => void;
}

/** The box for words: searches at a pause in the typing, and at once with Enter. */
export function SearchBox({ words, isSearching, onSearch }: SearchBoxProps) {
  const t = useTranslations('search');
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
    const trimmed = next.replaceAll(/\s+/g, ' ').trim();
    if (trimmed === asked.current) return;
    asked.current = trimmed;
    onSearch(trimmed);
  };
  const type = (next: string) => {
    setText(next);
    clearTimeout(pause.current);
    pause.current = setTimeout(() => ask(next), TYPING_PAUSE_MS);
  };

  return (
    <SearchField
      className="field search-box"
      value={text}
      onChange={type}
      onSubmit={ask}
      maxLength={200}
    >
      <FieldLabel label={t('words')} />
      <div className="field-row search-row">
        <span className="search-icon">
          {isSearching ? <Spinner /> : <Search aria-hidden="true" />}
        </span>
        <Input
          className="field-box search-input"
          placeholder={t('wordsPlaceholder')}
          enterKeyHint="search"
        />
        {text !== '' && (
          <AriaButton className="search-clear" aria-label={t('clearWords')}>
            <X aria-hidden="true" />
          </AriaButton>
        )}
      </div>
    </SearchField>
  );
}
