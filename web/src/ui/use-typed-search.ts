import { useEffect, useRef, useState } from 'react';

const pause = 150;

/** The text of a search box: reported a moment after the last key, and set anew when the search changes from outside. */
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
