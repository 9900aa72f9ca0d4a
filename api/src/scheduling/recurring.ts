/** When something that recurs is done, in milliseconds from now: once after a while, and then at intervals. */
export interface Recurrence {
  readonly first: number;
  readonly every: number;
}

/** Does something that recurs; the answer calls it off. What is done tells for itself when it fails. */
export function recurring({ first, every }: Recurrence, work: () => void): () => void {
  const soon = setTimeout(work, first);
  const later = setInterval(work, every);
  return () => {
    clearTimeout(soon);
    clearInterval(later);
  };
}
