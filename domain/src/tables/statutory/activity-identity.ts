import { type Column, columnsOf } from '#tables/columns/columns.ts';
import type { ExportContext } from '#tables/columns/context.ts';
import { joinParts, withDetails } from '#tables/wording/phrases.ts';
import { entryIn, type Entry } from '#entries/register.ts';
import { registerOf } from '#registers/registers.ts';
import { text } from '#language/text.ts';

const { fields } = registerOf.activity;

const words = {
  working: text('Working version'),
  archived: text('Archived'),
  redacted: text('Content redacted'),
};

/** Where a record stands: the working version, archived, or redacted, and its stage of life. Approvals come later. */
function statusOf({ archived, redacted, values }: Entry<'activity'>, context: ExportContext): string {
  const stage = joinParts([context.words(fields.lifecycle, values.lifecycle), values.contingency], ': ');
  const standing = redacted ? words.redacted : archived ? words.archived : words.working;
  return withDetails(context.say(standing), [stage]);
}

function ownerInWords(id: string, context: ExportContext): string {
  const { email, phone } = entryIn(context.state, 'person', id)?.values ?? {};
  return withDetails(context.nameOf(id), [email, phone]);
}

const { single, several } = columnsOf<'activity'>();

/** What says which record a row is, as of when, and where it stands. */
export const activityIdentity: readonly Column<'activity'>[] = [
  single(
    'register',
    text('Register of'),
    [],
    ({ values }, { nameOf }) => values.organisation && nameOf(values.organisation),
  ),
  single('as_of_utc', text('As of (UTC)'), [], (_, { asOf }) => asOf, 'time'),
  single('ref', text('Reference'), [], ({ id }) => id, 'text', 'key'),
  single('name', registerOf.activity.label, [], ({ values }) => values.name),
  single('status', text('Status'), [], statusOf),
  single('version', text('Version'), [], ({ version }) => version, 'number', 'stamp'),
  single('unit', fields.unit.label, [], ({ values }, { nameOf }) => values.unit && nameOf(values.unit)),
  several('owner', fields.owners.label, ['5(2)', '24'], ({ values }, context) =>
    (values.owners ?? []).map((id) => context.once(ownerInWords, id)),
  ),
];
