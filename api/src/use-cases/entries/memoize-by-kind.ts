import type { Kind, RegisterState } from 'domain/core';

/**
 * Keeps what is worked out of all entries of a kind, on a date where that matters, until one of them changes: the versions of a
 * register share the entries of the kinds that are alike in them.
 */
export function memoizeByKind<T>(
  kind: Kind,
  make: (state: RegisterState, date: string) => T,
): (state: RegisterState, date?: string) => T {
  const made = new WeakMap<object, { readonly date: string; readonly value: T }>();
  return (state, date = '') => {
    const known = made.get(state.entries[kind]);
    if (known?.date === date) return known.value;
    const value = make(state, date);
    made.set(state.entries[kind], { date, value });
    return value;
  };
}
