import { useSyncExternalStore } from 'react';

/** The script this page began with, which names its build; none in development. */
const ownBuild = document.querySelector('script[type="module"][src^="/assets/"]')?.getAttribute('src');

let isOld = false;
const listeners = new Set<() => void>();

/** Compares the build that goes with an answer with that of the page. */
export function noteBuild(answer: Response): void {
  const served = answer.headers.get('web-build');
  if (!served || !ownBuild || (served !== ownBuild) === isOld) return;
  isOld = !isOld;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the server has another build of the screens than the one at work. */
export const useIsOldPage = (): boolean => useSyncExternalStore(subscribe, () => isOld);

let isReloading = false;

/** Whether the page is being loaded anew on purpose, with whatever was typed kept as a draft. */
export const isReloadingPage = (): boolean => isReloading;

/** Loads the page anew; what was typed is kept as a draft. */
export function reloadPage(): void {
  isReloading = true;
  window.location.reload();
}
