import { type Kind, referenceOf, type RegisterState } from 'domain/core';

/**
 * Gives out the next free reference of a kind, again and again. Entries never go away, so the number of entries is the
 * highest reference unless some were brought along from elsewhere.
 */
export function freeReferences(state: RegisterState): (kind: Kind) => string {
  const last = new Map<Kind, number>();
  return (kind) => {
    const taken = state.entries[kind];
    let number = (last.get(kind) ?? taken.size) + 1;
    while (taken.has(referenceOf(kind, number))) number += 1;
    last.set(kind, number);
    return referenceOf(kind, number);
  };
}
