import { useEffect, useRef, useState } from 'react';
import { TextField } from './TextField.tsx';

const TYPING_PAUSE_MS = 300;

interface ListSearchProps {
  label: string;
  placeholder: string;
  /** The words that the list is searched with now. */
  words: string;
  onSearch: (words: string) => void;
}

/** Searches a list after a short pause in typing; follows when the words are changed from elsewhere. */
export function ListSearch({ label, placeholder, words, onSearch }: ListSearchProps) {
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
      label={label}
      placeholder={placeholder}
      value={typed}
      onChange={setTyped}
    />
  );
}
