import { useSyncExternalStore } from 'react';

function subscribe(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}

/** How wide the table is beside the navigation, in whole rem, as the stylesheets have it. */
function tableWidth(): number {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const width = window.innerWidth / rem;
  return Math.floor(width > 60 ? width - 15 - 4.5 : width - 4.5);
}

export const useTableWidth = (): number => useSyncExternalStore(subscribe, tableWidth);
