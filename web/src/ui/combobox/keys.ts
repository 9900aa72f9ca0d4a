/** Where the highlight of a list goes for a key; `undefined` when the key does not move it. */
export function highlightAfter(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown') return count === 0 ? -1 : (at + 1) % count;
  if (key === 'ArrowUp') return count === 0 ? -1 : at <= 0 ? count - 1 : at - 1;
  if (key === 'PageDown') return Math.min(at + 8, count - 1);
  if (key === 'PageUp') return Math.max(at - 8, Math.min(0, count - 1));
  return undefined;
}
