import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { TextField } from '../../design/components/TextField.tsx';

const TYPING_PAUSE_MS = 300;

interface PeopleSearchBoxProps {
  words: string;
  onSearch: (words: string) => void;
}

/** Searches after a short pause in typing; follows along when the words are changed from elsewhere. */
export function PeopleSearchBox({ words, onSearch }: PeopleSearchBoxProps) {
  const t = useTranslations('admin.people');
  const [typed, setTyped] = useState(words);
  const asked = useRef(words);

  useEffect(() => {
    if (words === asked.current) return;
    asked.current = words;
    setTyped(words);
  }, [words]);

  useEffect(() => {
    const wanted = typed.trim();
    if (wanted === asked.current) return undefined;
    const timer = setTimeout(() => {
      asked.current = wanted;
      onSearch(wanted);
    }, TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, onSearch]);

  return (
    <TextField
      type="search"
      label={t('search')}
      placeholder={t('searchPlaceholder')}
      value={typed}
      onChange={setTyped}
    />
  );
}
