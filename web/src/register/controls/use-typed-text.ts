import { useState } from 'react';
import { same } from 'domain/core';

/**
 * What is being typed, kept apart from the value it means: `3.5.` is on its way to a date and is not rewritten under the
 * writer's fingers. A value that comes from elsewhere replaces it.
 */
export function useTypedText<V, T>(
  value: V,
  wording: (value: V) => T,
  reading: (typed: T) => V,
): [typed: T, setTyped: (typed: T) => void] {
  const [typed, setTyped] = useState(() => wording(value));
  return [same(reading(typed), value) ? typed : wording(value), setTyped];
}
