import { useSyncExternalStore } from 'react';

export type Density = 'usual' | 'dense';

const storageKey = 'protokoll.density';
const listeners = new Set<() => void>();
let chosen: Density = localStorage.getItem(storageKey) === 'dense' ? 'dense' : 'usual';

export function setDensity(density: Density): void {
  chosen = density;
  localStorage.setItem(storageKey, density);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** How close the rows of lists stand, on this device. */
export const useDensity = (): Density => useSyncExternalStore(subscribe, () => chosen);
