import { z } from 'zod';
import { type Issue, issuesFrom, type Read, readTidied } from '#entries/issues.ts';
import { type AnyValues, tidyValues, withRowIds } from '#entries/values.ts';
import type { Field, Fields } from '#model/field.ts';
import { isPlainJson } from '#entries/plain-json.ts';
import { type Kind, kindOf, kinds, registers } from '#registers/registers.ts';

/** The most entries one file holds; all of a file is written in one transaction. */
export const maxFileEntries = 5000;

/** An entry of a file. Its key stands for the reference it will get: other entries of the file refer to it by this key. */
export interface FileEntry {
  readonly kind: Kind;
  readonly key: string;
  readonly values: AnyValues;
}

/** An entry of a file with the reference it got, and its values with references in the place of keys. */
export interface PlacedEntry {
  readonly kind: Kind;
  readonly id: string;
  readonly values: AnyValues;
}

const keyShape = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/;

const entryFile = z.strictObject({
  format: z.literal(1),
  about: z.string().max(2000).optional(),
  entries: z
    .array(
      z.strictObject({
        kind: z.enum(kinds),
        key: z.string().regex(keyShape),
        values: z.record(z.string(), z.unknown()).refine((values) => isPlainJson(values)),
      }),
    )
    .min(1)
    .max(maxFileEntries),
});

/** A key belongs to one entry, and cannot be a reference of the register the file is loaded into. */
function keyIssues(entries: readonly FileEntry[]): Issue[] {
  const seen = new Set<string>();
  return entries.flatMap(({ key }, at): Issue[] => {
    const path = ['entries', at, 'key'];
    if (kindOf(key)) return [{ path, code: 'malformed' }];
    if (seen.has(key)) return [{ path, code: 'repeated' }];
    seen.add(key);
    return [];
  });
}

/**
 * Reads the parsed JSON of a file of entries: `{ format: 1, about?, entries: [{ kind, key, values }] }`. Says of each thing
 * that is wrong with its form where it stands. Values are read by {@link placeEntries}, once keys have become references.
 */
export function readEntryFile(input: unknown): Read<readonly FileEntry[]> {
  // Deeper than the values may be, so that those are refused in their place.
  if (!isPlainJson(input, 64)) return { ok: false, issues: [{ path: [], code: 'malformed' }] };
  const parsed = entryFile.safeParse(input);
  if (!parsed.success) return { ok: false, issues: issuesFrom(parsed.error) };
  const issues = keyIssues(parsed.data.entries);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, values: parsed.data.entries };
}

type Path = readonly (string | number)[];

/** Puts references in the place of keys, and notes the texts that are neither. What is malformed stays for the schema to refuse. */
class KeyResolver {
  readonly issues: Issue[] = [];
  readonly #references: ReadonlyMap<string, string>;

  constructor(references: ReadonlyMap<string, string>) {
    this.#references = references;
  }

  values(values: AnyValues, fields: Fields, path: Path): AnyValues {
    return Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, this.#value(value, fields[name], [...path, name])]),
    );
  }

  #value(value: unknown, field: Field | undefined, path: Path): unknown {
    if (field?.type === 'ref') return this.#reference(value, path);
    if (field?.type === 'refs') return this.#each(value, path, (item, at) => this.#reference(item, at));
    if (field?.type === 'group') return this.#inside(value, field.fields, path);
    if (field?.type === 'rows') return this.#each(value, path, (row, at) => this.#inside(row, field.fields, at));
    return value;
  }

  #each(value: unknown, path: Path, resolve: (item: unknown, path: Path) => unknown): unknown {
    return Array.isArray(value) ? value.map((item: unknown, at) => resolve(item, [...path, at])) : value;
  }

  #inside(value: unknown, fields: Fields, path: Path): unknown {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? this.values(value as AnyValues, fields, path) : value;
  }

  #reference(value: unknown, path: Path): unknown {
    if (typeof value !== 'string' || kindOf(value)) return value;
    const reference = this.#references.get(value);
    if (reference === undefined) this.issues.push({ path, code: 'unknown-reference', params: { id: value } });
    return reference ?? value;
  }
}

/**
 * Gives every entry of a file a reference from `allocate`, in order, and reads its values by the schema of its kind. A value
 * of a reference field is a key of the file or a reference of the register. Entries may refer to each other: write all of
 * them in one transaction. Answers every issue with its path in the file; that the register holds what is referred to, and
 * what else depends on it, is not asked here.
 */
export function placeEntries(
  entries: readonly FileEntry[],
  allocate: (kind: Kind) => string,
  newRowId: () => string,
): Read<readonly PlacedEntry[]> {
  const references = new Map(entries.map(({ kind, key }) => [key, allocate(kind)]));
  const issues: Issue[] = [];
  const placed = entries.map(({ kind, key, values }, at): PlacedEntry => {
    const resolver = new KeyResolver(references);
    const path = ['entries', at, 'values'];
    const resolved = resolver.values(tidyValues(kind, values), registers[kind].fields, []);
    const read = readTidied(kind, withRowIds(kind, resolved, newRowId));
    const unknown = new Set(resolver.issues.map((issue) => issue.path.join('/')));
    // A key of no entry is malformed as a reference, too: once is enough.
    const malformed = read.ok ? [] : read.issues.filter((issue) => !unknown.has(issue.path.join('/')));
    for (const issue of [...resolver.issues, ...malformed]) issues.push({ ...issue, path: [...path, ...issue.path] });
    return { kind, id: references.get(key) ?? '', values: read.ok ? read.values : {} };
  });
  return issues.length > 0 ? { ok: false, issues } : { ok: true, values: placed };
}
