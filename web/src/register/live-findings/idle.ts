/** The longest a thing waits for the browser to be at rest, in milliseconds. */
const idleTimeout = 1_000;

/** Does something when the browser has nothing better to do; the answer calls it off. */
export function onIdle(work: () => void): () => void {
  // Safari has no requestIdleCallback.
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = setTimeout(work, 0);
    return () => clearTimeout(timer);
  }
  const waiting = window.requestIdleCallback(work, { timeout: idleTimeout });
  return () => window.cancelIdleCallback(waiting);
}

let pressed = false;
const press = (): void => {
  pressed = true;
};
const release = (): void => {
  pressed = false;
};
document.addEventListener('pointerdown', press, { capture: true, passive: true });
for (const end of ['pointerup', 'pointercancel'])
  document.addEventListener(end, release, { capture: true, passive: true });

/**
 * Does something a moment later, when the browser is at rest and no button is held down: what moves the form while the pointer is
 * down would make the press miss. The answer calls it off.
 */
export function afterPointerRelease(work: () => void, moment: number): () => void {
  let stop = () => {};
  const look = (): void => {
    stop = onIdle(() => {
      if (!pressed) return work();
      const timer = setTimeout(look, moment);
      stop = () => clearTimeout(timer);
    });
  };
  const timer = setTimeout(look, moment);
  stop = () => clearTimeout(timer);
  return () => stop();
}
