const storageKey = 'protokoll.signed-out';

/** Tells the other tabs that one has signed out and wants nothing typed to stay in this browser. */
export function tellForgotten(): void {
  localStorage.setItem(storageKey, String(Date.now()));
  localStorage.removeItem(storageKey);
}

/** Does something when another tab has told so; the answer calls it off. */
export function onForgotten(listener: () => void): () => void {
  const onStorage = ({ key, newValue }: StorageEvent): void => {
    if (key === storageKey && newValue !== null) listener();
  };
  window.addEventListener('storage', onStorage);
  return () => window.removeEventListener('storage', onStorage);
}
