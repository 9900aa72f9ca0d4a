import type { Entry, RegisterState } from '#entries/register.ts';

/** The observations about each entry, by the entry's reference; archived ones are left out. */
export function observationsByEntry(state: RegisterState): ReadonlyMap<string, readonly Entry<'observation'>[]> {
  const live = [...(state.entries.observation.values() as MapIterator<Entry<'observation'>>)].filter(
    ({ archived, values }) => !archived && values.about !== undefined,
  );
  return Map.groupBy(live, ({ values }) => values.about ?? '');
}
