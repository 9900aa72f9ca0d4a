import { useSyncExternalStore } from 'react';

/** What the last answers, or their absence, say about the line to the server; `signing-in` when one signs in anew before the session ends. */
export type Connection = 'open' | 'silent' | 'signed-out' | 'signing-in';

let current: Connection = 'open';
const listeners = new Set<() => void>();

function setConnection(next: Connection): void {
  if (next === current) return;
  current = next;
  for (const listener of listeners) listener();
}

export const markSilent = (): void => setConnection('silent');
export const markSignedOut = (): void => setConnection('signed-out');
export const markSigningIn = (): void => setConnection('signing-in');
export const markOpen = (): void => setConnection('open');

/** An answer ends a silence; a session that has ended needs a new sign-in. */
export function markAnswered(): void {
  if (current === 'silent') setConnection('open');
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useConnection = (): Connection => useSyncExternalStore(subscribe, () => current);
