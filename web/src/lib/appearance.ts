import { useSyncExternalStore } from 'react';

/** What the reader chose; `auto` follows the device. */
export type Appearance = 'auto' | 'light' | 'dark';

const storageKey = 'protokoll.appearance';
const listeners = new Set<() => void>();
const deviceIsDark = window.matchMedia('(prefers-color-scheme: dark)');

const isAppearance = (value: string | null): value is Appearance =>
  value === 'auto' || value === 'light' || value === 'dark';

function atStart(): Appearance {
  const chosen = localStorage.getItem(storageKey);
  return isAppearance(chosen) ? chosen : 'auto';
}

let chosen = atStart();

function scheme(): 'light' | 'dark' {
  if (chosen !== 'auto') return chosen;
  return deviceIsDark.matches ? 'dark' : 'light';
}

/** Gives the page its appearance, now and whenever the device changes its own. */
export function beginAppearance(): void {
  show();
  deviceIsDark.addEventListener('change', show);
}

function show(): void {
  document.documentElement.dataset['scheme'] = scheme();
  for (const listener of listeners) listener();
}

export function setAppearance(appearance: Appearance): void {
  chosen = appearance;
  localStorage.setItem(storageKey, appearance);
  show();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useAppearance = (): Appearance => useSyncExternalStore(subscribe, () => chosen);

/** The appearance the screen has now. */
export const useScheme = (): 'light' | 'dark' => useSyncExternalStore(subscribe, scheme);
