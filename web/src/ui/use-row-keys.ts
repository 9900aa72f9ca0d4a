import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { isTyping } from '#ui/is-typing.ts';
import type { RowWindow } from '#ui/use-row-window.ts';

interface Keys {
  readonly view: RowWindow;
  readonly count: number;
  readonly search: RefObject<HTMLInputElement | null>;
  /** What `x` does with the row that has the focus. */
  readonly onMark?: (row: number) => void;
}

const rowLink = (scroller: HTMLElement | null, row: number): HTMLAnchorElement | null =>
  scroller?.querySelector<HTMLAnchorElement>(`[data-row="${row}"] a`) ?? null;

/** `j` and `k` go down and up, `Enter` opens (the focus is on the row's link), `x` marks, `/` searches. Returns the row that has the focus. */
export function useRowKeys({ view, count, search, onMark }: Keys) {
  const [row, setRow] = useState<number>();
  const wanted = useRef<number>(undefined);

  const goTo = (next: number): void => {
    wanted.current = next;
    setRow(next);
    view.scrollTo(next);
    rowLink(view.scroller.current, next)?.focus({ preventScroll: true });
  };

  // A row that was far away is rendered only after scrolling.
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    const link = rowLink(view.scroller.current, wanted.current);
    if (!link) return;
    link.focus({ preventScroll: true });
    wanted.current = undefined;
  });

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (document.querySelector('dialog[open]')) return;
    const at = row ?? view.topRow() - 1;
    if (event.key === 'j' && count > 0) goTo(Math.min(count - 1, at + 1));
    else if (event.key === 'k' && count > 0) goTo(Math.max(0, at - 1));
    else if (event.key === 'x' && onMark && row !== undefined) onMark(row);
    else if (event.key === '/') search.current?.focus();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  return { row, focused: setRow };
}
