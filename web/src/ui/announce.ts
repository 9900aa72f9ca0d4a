import { useSyncExternalStore } from 'react';

export interface Announcement {
  readonly id: number;
  readonly text: string;
}

let last: Announcement | undefined;
let count = 0;
const listeners = new Set<() => void>();

/** Announces an event: to screen readers at once, and on the screen for some seconds. */
export function announce(text: string): void {
  count += 1;
  last = { id: count, text };
  for (const listener of listeners) listener();
}

export function withdraw(id: number): void {
  if (last?.id !== id) return;
  last = undefined;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useAnnouncement = (): Announcement | undefined => useSyncExternalStore(subscribe, () => last);
