import { useSyncExternalStore } from 'react';
import { useDensity } from '#features/lists/density.ts';

const phone = window.matchMedia('(max-width: 48em)');

function subscribe(listener: () => void): () => void {
  phone.addEventListener('change', listener);
  return () => phone.removeEventListener('change', listener);
}

/** Rows of one height, in pixels: two lines on a phone, one elsewhere. */
export function useRowHeight(): number {
  const narrow = useSyncExternalStore(subscribe, () => phone.matches);
  const dense = useDensity() === 'dense';
  if (narrow) return 68;
  return dense ? 32 : 42;
}
