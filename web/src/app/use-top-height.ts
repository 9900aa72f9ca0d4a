import { type RefCallback, useCallback } from 'react';

/** Tells stylesheets, as `--top`, how much of the window the header takes, with the band or without it. */
export function useTopHeight(): RefCallback<HTMLElement> {
  return useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const observer = new ResizeObserver(() =>
      document.documentElement.style.setProperty('--top', `${element.offsetHeight}px`),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
}
