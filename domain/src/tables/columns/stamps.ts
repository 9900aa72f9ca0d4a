import type { Entry } from '#entries/register.ts';
import { formatPath } from '#entries/field-chain.ts';
import type { AnyValues } from '#entries/values.ts';
import { text } from '#language/text.ts';
import type { Remark } from '#model/define-register.ts';
import { registers } from '#registers/registers.ts';
import { type ColumnOf, columnsFor } from '#tables/columns/columns.ts';
import type { ExportContext } from '#tables/columns/context.ts';
import { mostNames, someNames } from '#tables/columns/some-names.ts';
import { computed, worded } from '#tables/columns/reads.ts';

const words = {
  register: text('Register of'),
  asOf: text('As of (UTC)'),
  toVerify: text('To verify or inferred'),
  version: text('Version of the entry'),
  hash: text('SHA-256 of the record'),
};

/** The organisations whose register it is, the first of very many. */
const registerOwners = (_: string, { state, nameOf }: ExportContext): string =>
  someNames(
    [...state.entries.organisation.values()].flatMap(({ id, archived }) => (archived ? [] : [id])),
    nameOf,
  ).join(', ');

/** Whose register an entry stands in: its organisation, or all whose register it is. */
function registerOfEntry({ values }: Entry, context: ExportContext): string {
  const { organisation } = values as AnyValues;
  return typeof organisation === 'string' ? context.nameOf(organisation) : context.memoizeById(registerOwners, '');
}

const isOpen = ({ status }: Remark): boolean => status === 'to-verify' || status === 'inferred';

/** The open remarks of an entry, by their own place and by every place they stand within. */
interface OpenRemarks {
  readonly at: ReadonlyMap<string, readonly Remark[]>;
  readonly within: ReadonlyMap<string, readonly Remark[]>;
  /** What is said of the places around a row, in words: the rows of a list share it. */
  readonly around: Map<string, readonly string[]>;
}

/** The places around a place and itself, the entry as a whole first. */
function placesTo(path: string): string[] {
  const steps = path === '' ? [] : path.split('/');
  return ['', ...steps.map((_, at) => steps.slice(0, at + 1).join('/'))];
}

function openRemarks({ remarks = [] }: Entry['values']): OpenRemarks {
  const open = remarks.filter(isOpen);
  const within = new Map<string, Remark[]>();
  for (const remark of open)
    for (const place of placesTo(remark.path ?? '')) if (!within.get(place)?.push(remark)) within.set(place, [remark]);
  return { at: Map.groupBy(open, ({ path = '' }) => path), within, around: new Map() };
}

const remarkFields = registers.activity.fields.remarks.fields;

function formatRemark({ path = '', status, quote, note }: Remark, { kind }: Entry, context: ExportContext): string {
  const place = formatPath(kind, path.split('/'), context.language) || path;
  const about = [context.format(remarkFields.status, status), note ?? quote].filter(Boolean).join(' – ');
  return place ? `${place}: ${about}` : about;
}

/** What is open about what a place stands in, the entry as a whole included: the first remarks, for they stand in every row. */
function openAround({ at, around }: OpenRemarks, place: string, format: (remark: Remark) => string): readonly string[] {
  if (place === '') return [];
  const outer = place.slice(0, Math.max(0, place.lastIndexOf('/')));
  const known = around.get(outer);
  if (known) return known;
  const remarks = placesTo(outer).flatMap((one) => at.get(one) ?? []);
  const more = remarks.length - mostNames;
  const said = [...remarks.slice(0, mostNames).map(format), ...(more > 0 ? [`… +${more}`] : [])];
  around.set(outer, said);
  return said;
}

/**
 * The columns every table carries beside its own: whose register, as of when, the version of the entry, what of it is still to be
 * verified or was inferred by a reader, and the SHA-256 of its content. `under` is the place of a row within its entry.
 */
export function stampColumns<R>(
  entryOf: (row: R) => Entry,
  { under = () => '', ofRecord = false }: { readonly under?: (row: R) => string; readonly ofRecord?: boolean } = {},
) {
  const { single, several } = columnsFor<R>({ ofRecord });
  function toVerify(row: R, context: ExportContext): string[] {
    const open = context.memoizeLastRow(openRemarks, entryOf(row).values);
    const format = (remark: Remark): string => formatRemark(remark, entryOf(row), context);
    return [...openAround(open, under(row), format), ...(open.within.get(under(row)) ?? []).map(format)];
  }
  const hash = (row: R, { hashOf }: ExportContext): string | undefined =>
    entryOf(row).redacted ? undefined : hashOf(entryOf(row));
  return {
    register: single(
      'register',
      words.register,
      [],
      (row, context) => registerOfEntry(entryOf(row), context),
      'text',
      computed,
    ),
    asOf: single('as_of_utc', words.asOf, [], (_, { asOf }) => asOf, 'time', computed),
    version: single('version', words.version, [], (row) => entryOf(row).version, 'number', computed),
    toVerify: several('to_verify', words.toVerify, ['5(1)(d)'], toVerify, worded),
    hash: single('record_sha256', words.hash, ['5(2)'], hash, 'text', computed),
  } satisfies Readonly<Record<string, ColumnOf<R>>>;
}
