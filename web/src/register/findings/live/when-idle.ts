/** The longest a thing waits for the browser to be at rest, in milliseconds. */
const latest = 1_000;

/** Does something when the browser has nothing better to do; the answer calls it off. */
export function whenIdle(work: () => void): () => void {
  // Safari does not tell when it is at rest.
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = setTimeout(work, 0);
    return () => clearTimeout(timer);
  }
  const waiting = window.requestIdleCallback(work, { timeout: latest });
  return () => window.cancelIdleCallback(waiting);
}
