import { entryIn, type Entry } from '#entries/register.ts';
import { text } from '#language/text.ts';
import type { Kind } from '#registers/registers.ts';
import { type Column, columnsOf } from '#tables/columns/columns.ts';
import type { ExportContext } from '#tables/columns/context.ts';
import { computed } from '#tables/columns/reads.ts';
import { stampColumns } from '#tables/columns/stamps.ts';
import { withDetails } from '#tables/wording/phrases.ts';

const words = {
  working: text('Working version'),
  archived: text('Archived'),
  redacted: text('Content redacted'),
  reference: text('Reference'),
  status: text('Status'),
  version: text('Version'),
  openFindings: text('Open findings'),
};

/** Where a record stands: the working version, archived, or redacted. */
export const statusOf = ({ archived, redacted }: Entry, { translate }: ExportContext): string =>
  translate(redacted ? words.redacted : archived ? words.archived : words.working);

/** A person with the ways to reach them. */
export function formatPerson(id: string, context: ExportContext): string {
  const { email, phone } = entryIn(context.state, 'person', id)?.values ?? {};
  return withDetails(context.nameOf(id), [email, phone]);
}

/** The columns every statutory table opens and closes with. */
export function identityColumns<K extends Kind>() {
  const { single } = columnsOf<K>();
  const { register, asOf, toVerify, hash } = stampColumns<Entry<K>>((entry) => entry, { ofRecord: true });
  return {
    register,
    asOf,
    ref: single('ref', words.reference, [], ({ id }) => id, 'text', 'key'),
    status: single('status', words.status, [], statusOf, 'text', computed),
    version: single('version', words.version, [], ({ version }) => version, 'number', 'stamp'),
    openFindings: single(
      'open_findings',
      words.openFindings,
      ['5(2)'],
      ({ id }, context) => context.findingsOf(id).filter((one) => !context.acceptanceOf(one)).length,
      'number',
      computed,
    ),
    toVerify,
    hash,
  } satisfies Readonly<Record<string, Column<K>>>;
}
