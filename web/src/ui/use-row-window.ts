import { type RefObject, startTransition, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Rows beyond both edges, so that scrolling finds them there. */
const defaultOverscan = 12;
/** Rows change hands in steps, so that scrolling by a line renders nothing. */
const step = 6;

/** The rows worth rendering: the first, and one past the last. */
export interface NearRows {
  readonly first: number;
  readonly last: number;
}

export interface RowWindow {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly near: NearRows;
  /** The row at the top edge. */
  readonly topRow: () => number;
  readonly scrollTo: (row: number) => void;
}

/** The rows to render: those in view, and the one that has the focus, so that scrolling never drops it. */
export function rowsToRender({ first, last }: NearRows, total: number, focused: number | undefined): number[] {
  const rows = Array.from({ length: Math.max(0, Math.min(last, total) - first) }, (_, at) => first + at);
  if (focused === undefined || focused >= total || rows.includes(focused)) return rows;
  return focused < first ? [focused, ...rows] : [...rows, focused];
}

/** Which of many rows of one height are near the visible part of a scrolling element. */
export function useRowWindow(count: number, rowHeight: number, startAt: number): RowWindow {
  const scroller = useRef<HTMLDivElement>(null);
  const started = useRef(false);
  const [near, setNear] = useState(() => ({ from: startAt, rows: Math.ceil(window.innerHeight / rowHeight) }));

  const [spare, setSpare] = useState(0);

  const look = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const from = Math.floor(element.scrollTop / rowHeight / step) * step;
    // As many as the window has room for: asking how high the list is would lay it all out at once.
    const rows = Math.ceil(window.innerHeight / rowHeight);
    setNear((was) => (was.from === from && was.rows === rows ? was : { from, rows }));
  }, [rowHeight]);

  useLayoutEffect(() => {
    if (started.current || count === 0 || !scroller.current) return;
    started.current = true;
    // Setting it lays everything out, so only who comes back to a place pays for that.
    if (startAt > 0) scroller.current.scrollTop = startAt * rowHeight;
  }, [count, rowHeight, startAt]);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [look]);

  // What cannot be seen yet is rendered once what can be seen is there.
  useEffect(() => {
    if (count > 0) startTransition(() => setSpare(defaultOverscan));
  }, [count]);

  const topRow = useCallback(() => Math.round((scroller.current?.scrollTop ?? 0) / rowHeight), [rowHeight]);
  const scrollTo = useCallback(
    (row: number) => {
      const element = scroller.current;
      if (!element) return;
      const room = element.clientHeight - 2 * rowHeight;
      const [top, bottom] = [row * rowHeight, row * rowHeight - room];
      if (element.scrollTop > top) element.scrollTop = top;
      else if (element.scrollTop < bottom) element.scrollTop = bottom;
    },
    [rowHeight],
  );
  return {
    scroller,
    near: {
      first: Math.max(0, Math.min(near.from - spare, count - 1)),
      last: Math.min(count, near.from + near.rows + spare),
    },
    topRow,
    scrollTo,
  };
}
