import { useEffect, useState } from 'react';

const TYPING_PAUSE_MS = 200;

/** What is typed, once the typing pauses: for searching in what the server knows. */
export function useSearchText(): [settled: string, type: (text: string) => void] {
  const [typed, type] = useState('');
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed.trim()), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return [settled, type];
}
