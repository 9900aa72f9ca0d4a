import type { Entry } from '#entries/register.ts';
import { registerOf } from '#registers/registers.ts';
import { type Column, columnsOf } from '#tables/columns/columns.ts';
import type { ExportContext } from '#tables/columns/context.ts';
import { fieldColumn } from '#tables/statutory/field-column.ts';
import { identityColumns, formatPerson, statusOf } from '#tables/statutory/identity.ts';
import { joinParts, withDetails } from '#tables/wording/phrases.ts';

const { fields } = registerOf.activity;

/** Where an activity stands, and its stage of life. */
function stageOf(entry: Entry<'activity'>, context: ExportContext): string {
  const { lifecycle, contingency } = entry.values;
  return withDetails(statusOf(entry, context), [
    joinParts([context.format(fields.lifecycle, lifecycle), contingency], ': '),
  ]);
}

const { single, several } = columnsOf<'activity'>();
const { register, asOf, ref, status, version } = identityColumns<'activity'>();

/** What says which record a row is, as of when, and where it stands. */
export const activityIdentity: readonly Column<'activity'>[] = [
  register,
  asOf,
  ref,
  fieldColumn('activity', 'name', { key: 'name', header: registerOf.activity.label }),
  fieldColumn('activity', 'description', { key: 'description' }),
  { ...status, get: stageOf },
  version,
  single('unit', fields.unit.label, [], ({ values }, { nameOf }) => values.unit && nameOf(values.unit)),
  several('owner', fields.owners.label, ['5(2)', '24'], ({ values }, context) =>
    (values.owners ?? []).map((id) => context.memoizeById(formatPerson, id)),
  ),
];
