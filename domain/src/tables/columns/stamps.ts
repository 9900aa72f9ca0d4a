import type { Entry } from '#entries/register.ts';
import { formatPath } from '#entries/field-chain.ts';
import type { AnyValues } from '#entries/values.ts';
import { text } from '#language/text.ts';
import type { Remark } from '#model/define-register.ts';
import { registers } from '#registers/registers.ts';
import { type ColumnOf, columnsFor } from '#tables/columns/columns.ts';
import type { ExportContext } from '#tables/columns/context.ts';
import { someNames } from '#tables/columns/some-names.ts';
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
  return { at: Map.groupBy(open, ({ path = '' }) => path), within };
}

/** What is open about a place: what is said of it, of anything in it, and of what it stands in, the entry as a whole included. */
const openAbout = ({ at, within }: OpenRemarks, place: string): Remark[] => [
  ...placesTo(place)
    .slice(0, -1)
    .flatMap((around) => at.get(around) ?? []),
  ...(within.get(place) ?? []),
];

const remarkFields = registers.activity.fields.remarks.fields;

function formatRemark({ path = '', status, quote, note }: Remark, { kind }: Entry, context: ExportContext): string {
  const place = formatPath(kind, path.split('/'), context.language) || path;
  const about = [context.format(remarkFields.status, status), note ?? quote].filter(Boolean).join(' – ');
  return place ? `${place}: ${about}` : about;
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
  const toVerify = (row: R, context: ExportContext): string[] =>
    openAbout(context.memoizeLastRow(openRemarks, entryOf(row).values), under(row)).map((remark) =>
      formatRemark(remark, entryOf(row), context),
    );
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
