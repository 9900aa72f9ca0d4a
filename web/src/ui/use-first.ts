import { useState } from 'react';

/** The first of many items, and the way to show more of them; none when all are shown. */
interface First<T> {
  readonly shown: readonly T[];
  readonly hidden: number;
  readonly showMore: () => void;
}

/** Shows the beginning of a list, and more of it on demand: so many at a time. */
export function useFirst<T>(items: readonly T[], atOnce: number): First<T> {
  const [count, setCount] = useState(atOnce);
  return {
    shown: items.length > count ? items.slice(0, count) : items,
    hidden: Math.max(0, items.length - count),
    showMore: () => setCount(count + atOnce),
  };
}
