import { registerOf } from 'domain/core';
import type { ActivityEntry } from '#features/activity/activity-entry.ts';
import { useText } from '#lib/language.ts';
import { StatementTable } from '#register/page/statement-table.tsx';
import { Inherited } from '#register/page/statements.tsx';

const columns = [
  ['statement', 'isAim', 'condition'],
  ['importer'],
  ['countries', 'region'],
  ['tool', 'reference', 'module'],
  ['agreement', 'assessment'],
] as const;
const field = registerOf.organisation.fields.defaults.fields.transfers;

/** What the organisation says of transfers in general, which holds here too (Art. 30(1)(e)). */
export function InheritedTransfers({ entry }: { entry: ActivityEntry }) {
  const t = useText();
  const { names } = entry;
  const { effective } = entry.derived;
  return (
    <StatementTable
      label={t(field.label)}
      fields={field.fields}
      columns={columns}
      statements={effective.transfers.map(({ value, from = '' }) => ({
        values: { ...value },
        mark: <Inherited from={from} names={names} />,
      }))}
      names={names}
    />
  );
}
