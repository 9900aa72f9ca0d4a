import type { Register } from '#model/define-register.ts';
import type { Field, Fields } from '#model/field.ts';

/** What links and lists need to know of a kind: everything but the fields that only its pages and forms show. */
export interface Outline extends Pick<
  Register,
  | 'path'
  | 'prefix'
  | 'label'
  | 'plural'
  | 'about'
  | 'title'
  | 'menu'
  | 'inMenuOnceUsed'
  | 'mergeable'
  | 'record'
  | 'listColumns'
> {
  /** Its entries are rows of a law table, which is where they are listed. */
  readonly inLaw?: true;
  /** The listed fields, unless the kind is listed as a law table, and the one an entry is called by. */
  readonly fields: Fields;
}

/** A field without the provisions it and its terms rest on, which no list says. */
function forList({ cites: _, ...field }: Field): Field {
  if (!('of' in field)) return field;
  return { ...field, of: { terms: field.of.terms.map(({ cites: __, ...term }) => term) } };
}

export const outlineOf = ({
  path,
  prefix,
  label,
  plural,
  about,
  title,
  menu,
  inMenuOnceUsed,
  mergeable,
  record,
  listColumns,
  writeAction,
  fields,
}: Register): Outline => ({
  path,
  prefix,
  label,
  plural,
  about,
  title,
  menu,
  ...(inMenuOnceUsed && { inMenuOnceUsed }),
  ...(mergeable && { mergeable }),
  ...(record && { record }),
  ...(listColumns && { listColumns }),
  ...(writeAction === 'correct-law' && { inLaw: true }),
  fields: Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) =>
      name === title || (field.list !== undefined && writeAction !== 'correct-law') ? [[name, forList(field)]] : [],
    ),
  ),
});

/** Ways to a kind, made from what is known of all of them. */
export function waysToKinds<K extends string>(all: Readonly<Record<K, Pick<Register, 'path' | 'prefix'>>>) {
  const kinds = Object.keys(all) as K[];
  const byPath = new Map(kinds.map((kind) => [all[kind].path, kind]));
  const byPrefix = new Map(kinds.map((kind) => [all[kind].prefix, kind]));
  return {
    /** The kind behind the plural of an address, or `undefined`. */
    kindAt: (path: string): K | undefined => byPath.get(path),
    /** The kind a reference such as `PA-0001` belongs to, or `undefined` when it is none. */
    kindOf: (id: string): K | undefined =>
      /^[A-Z]{2,4}-\d{4,9}$/.test(id) ? byPrefix.get(id.slice(0, id.indexOf('-'))) : undefined,
  };
}
