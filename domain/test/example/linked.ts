import { exampleEntries } from '#test/example/example.ts';
import { type AnyValues, references } from '#entries/values.ts';

export const entries = new Map(exampleEntries.map((entry) => [entry.key, entry]));

export const valuesOf = (key: string): AnyValues => entries.get(key)?.values ?? {};

const referredFrom = (key: string): string[] => {
  const entry = entries.get(key);
  return entry ? [...references(entry.kind, entry.values)].map(({ to }) => to) : [];
};

/** What a record refers to itself, and what its organisation says of everything it does; not the notice, which says all. */
export function linkedTo(key: string): ReadonlySet<string> {
  const inherited = referredFrom(String(valuesOf(key)['organisation']));
  const direct = [...referredFrom(key), ...inherited].filter((to) => entries.get(to)?.kind !== 'notice');
  return new Set([key, ...direct]);
}
