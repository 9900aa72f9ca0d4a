import { useEffect, useEffectEvent, useRef } from 'react';
import type { Params } from '#lib/api.ts';
import type { RowWindow } from '#ui/use-row-window.ts';

const rest = 250;

/** Keeps the place in a list in its address once scrolling rests, and goes to the top when something else is listed. */
export function useScrollRestoration(view: RowWindow, params: Params, keep: (row: number) => void): void {
  const what = JSON.stringify(params);
  const listed = useRef(what);
  useEffect(() => {
    if (listed.current === what) return;
    listed.current = what;
    view.scroller.current?.scrollTo({ top: 0 });
  }, [what, view.scroller]);

  const note = useEffectEvent(() => keep(view.topRow()));
  useEffect(() => {
    const element = view.scroller.current;
    let timer: ReturnType<typeof setTimeout>;
    const onScroll = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => note(), rest);
    };
    element?.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      clearTimeout(timer);
      element?.removeEventListener('scroll', onScroll);
    };
  }, [view.scroller]);
}
