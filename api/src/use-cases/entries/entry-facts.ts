import {
  type AnyValues,
  type Entry,
  type Fields,
  type Kind,
  kindOf,
  references,
  registers,
  type RegisterState,
  titleOf,
} from 'domain/core';

/** The values of an entry whose kind is not known here. */
export const valuesOf = (entry: Entry): AnyValues => entry.values;

/** What an entry is called. */
export const titled = (entry: Entry): string => titleOf(entry.kind, entry.id, valuesOf(entry));

/** The entry with a reference of whatever kind. */
export function entryAt(state: RegisterState, id: string): Entry | undefined {
  const kind = kindOf(id);
  return kind && state.entries[kind].get(id);
}

/** The title of the entry with a reference; the reference itself when it is unknown. */
export function nameIn(state: RegisterState, id: string): string {
  const entry = entryAt(state, id);
  return entry ? titled(entry) : id;
}

/** The titles of entries by reference. */
export function namesIn(state: RegisterState, ...lists: (readonly string[] | undefined)[]): Record<string, string> {
  const names = new Map<string, string>();
  for (const ids of lists) for (const id of ids ?? []) if (!names.has(id)) names.set(id, nameIn(state, id));
  return Object.fromEntries(names);
}

const listedFields = new Map<Kind, Fields>();

/** The fields of a kind that lists receive with every row. */
export function listedOf(kind: Kind): Fields {
  const made =
    listedFields.get(kind) ??
    Object.fromEntries(
      Object.entries(registers[kind].fields as Fields).filter(([, field]) => field.list !== undefined),
    );
  listedFields.set(kind, made);
  return made;
}

/** The part of an entry's values that a list shows. */
function listedValues(entry: Entry): AnyValues {
  const { title } = registers[entry.kind];
  const values = valuesOf(entry);
  const shown = Object.entries(values).filter(([name]) => name === title || Object.hasOwn(listedOf(entry.kind), name));
  return Object.fromEntries(shown);
}

/** Keeps what was made of an entry for as long as the entry is; entries never change, they are replaced. */
export const memoizeByEntry = <T>(make: (entry: Entry) => T): ((entry: Entry) => T) => {
  const made = new WeakMap<Entry, T>();
  return (entry) => {
    let known = made.get(entry);
    if (known === undefined) made.set(entry, (known = make(entry)));
    return known;
  };
};

/** An entry as a list shows it, as JSON without its last brace, so that `may` can follow. Made once for each version. */
export const listedJson = memoizeByEntry((entry) => {
  const { kind, id, version, archived, changedAt, changedBy } = entry;
  const shown = {
    kind,
    id,
    version,
    archived,
    changedAt,
    changedBy,
    title: titled(entry),
    values: listedValues(entry),
  };
  return JSON.stringify(shown).slice(0, -1);
});

/** The references an entry holds, each once. */
export const referredTo = memoizeByEntry((entry): readonly string[] => [
  ...new Set(references(entry.kind, valuesOf(entry)).map((reference) => reference.to)),
]);

/** The references a list shows of an entry. */
export const listedReferences = memoizeByEntry((entry): readonly string[] =>
  references(entry.kind, listedValues(entry)).map((reference) => reference.to),
);

/** `"PA-0001":"Payroll"`, as it stands in `names`. */
export const nameJson = memoizeByEntry((entry) => `${JSON.stringify(entry.id)}:${JSON.stringify(titled(entry))}`);
