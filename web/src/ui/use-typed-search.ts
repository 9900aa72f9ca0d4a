import { useEffect, useRef, useState } from 'react';

const pause = 150;

/** What is typed into a search: it is told a moment after the last key, and follows what is searched for when that changes by itself. */
export function useTypedSearch(
  q: string,
  onSearch: (q: string) => void,
): [typed: string, type: (value: string) => void] {
  const [typed, setTyped] = useState(q);
  const [sent, setSent] = useState(q);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  if (q !== sent) {
    setSent(q);
    setTyped(q);
  }
  useEffect(() => () => clearTimeout(timer.current), []);
  const type = (value: string): void => {
    setTyped(value);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setSent(value);
      onSearch(value);
    }, pause);
  };
  return [typed, type];
}
