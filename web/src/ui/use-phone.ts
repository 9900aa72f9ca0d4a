import { useSyncExternalStore } from 'react';

const phone = window.matchMedia('(max-width: 48em)');

function subscribe(listener: () => void): () => void {
  phone.addEventListener('change', listener);
  return () => phone.removeEventListener('change', listener);
}

/** Whether the window is as narrow as a phone, as the stylesheets have it. */
export const useIsPhone = (): boolean => useSyncExternalStore(subscribe, () => phone.matches);
