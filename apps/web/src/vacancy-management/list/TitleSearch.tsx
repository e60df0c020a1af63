import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { TextField } from '../../design/components/TextField.tsx';

const TYPING_PAUSE_MS = 300;

interface TitleSearchProps {
  /** The words that the list is searched with now. */
  words: string;
  onSearch: (words: string) => void;
}

/** Searches after a short pause in typing; follows along when the words are changed from elsewhere. */
export function TitleSearch({ words, onSearch }: TitleSearchProps) {
  const t = useTranslations('vacancyManagement.list');
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
    <div className="manage-search">
      <TextField
        type="search"
        label={t('search')}
        placeholder={t('searchPlaceholder')}
        value={typed}
        onChange={setTyped}
      />
    </div>
  );
}
