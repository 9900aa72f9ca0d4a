import { type RefCallback, type RefObject, startTransition, useCallback, useRef, useState } from 'react';

/** Up to so many rows are all drawn: that is quick, and what most records have. */
const fewRows = 50;

/** So many are drawn at the beginning, before it is known what is in sight. */
const firstRows = 15;

/** How far beyond the window rows are drawn, and how near to it lines must come to be replaced by them, in heights of the window. */
const reach = { drawn: 1.25, looked: 0.5 };

/** Which rows of many are drawn: a range of them, and single ones that are kept wherever they are. */
interface Near {
  readonly first: number;
  readonly last: number;
  readonly kept: ReadonlySet<string>;
}

/** The number of the row of a list that stands at a height of the window; the nearest one where none does. */
function rowAt(items: readonly HTMLElement[], y: number): number {
  let [low, high] = [0, items.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((items[middle]?.getBoundingClientRect().top ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  const item = items[low];
  if (!item) return 0;
  const { top, height } = item.getBoundingClientRect();
  const count = Number(item.dataset['count'] ?? 1);
  const within = Math.floor(((y - top) / height) * count) || 0;
  return Number(item.dataset['first']) + Math.min(Math.max(within, 0), count - 1);
}

/** The rows that stay as they are out of sight: what is unfolded, and where the focus is, with its neighbours for the Tab key. */
function keptIn(items: readonly HTMLElement[]): Set<string> {
  const focused = items.findIndex((item) => item.contains(document.activeElement));
  const around = focused < 0 ? [] : items.slice(Math.max(0, focused - 1), focused + 2);
  const open = items.filter(({ dataset }) => dataset['open'] !== undefined);
  return new Set([...around, ...open].flatMap(({ dataset }) => dataset['row'] ?? []));
}

interface NearRows {
  readonly list: RefObject<HTMLOListElement | null>;
  readonly isDrawn: (index: number, row: { readonly id: string }) => boolean;
  /** For the lines that stand for rows that are not drawn: when they come near, rows take their place. */
  readonly watch: RefCallback<HTMLElement>;
}

/** Which rows of a list are drawn: all of a few; of many those near what is in sight, and those in use. */
export function useNearRows(rows: readonly { readonly id: string }[], onTheWay: number | undefined): NearRows {
  const list = useRef<HTMLOListElement>(null);
  const observer = useRef<IntersectionObserver>(null);
  const [near, setNear] = useState<Near>({ first: 0, last: firstRows, kept: new Set() });
  const wanted = onTheWay === undefined ? undefined : rows[onTheWay]?.id;
  if (wanted !== undefined && !near.kept.has(wanted)) setNear({ ...near, kept: new Set([...near.kept, wanted]) });

  const look = useCallback((): void => {
    const items = [...(list.current?.querySelectorAll<HTMLElement>(':scope > [data-first]') ?? [])];
    const height = window.innerHeight;
    const first = rowAt(items, -reach.drawn * height);
    const last = rowAt(items, (1 + reach.drawn) * height) + 1;
    startTransition(() => setNear({ first, last, kept: keptIn(items) }));
  }, []);
  const watch = useCallback(
    (lines: HTMLElement | null) => {
      if (!lines) return;
      observer.current ??= new IntersectionObserver(
        (entries) => entries.some(({ isIntersecting }) => isIntersecting) && look(),
        { rootMargin: `${reach.looked * 100}% 0px` },
      );
      observer.current.observe(lines);
      return () => observer.current?.unobserve(lines);
    },
    [look],
  );
  return {
    list,
    isDrawn: (index, { id }) =>
      rows.length <= fewRows || (index >= near.first && index < near.last) || near.kept.has(id),
    watch,
  };
}
