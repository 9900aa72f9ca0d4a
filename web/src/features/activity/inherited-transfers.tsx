import { registerOf } from 'domain/core';
import type { ActivityPartProps } from '#features/activity/activity-entry.ts';
import { useText } from '#lib/language.ts';
import { StatementTable } from '#register/page/statement-table.tsx';
import { InheritedFold } from '#register/page/inherited-fold.tsx';

const columns = [
  ['statement', 'isAim', 'condition'],
  ['importer'],
  ['countries', 'region'],
  ['tool', 'reference', 'module'],
  ['agreement', 'assessment'],
] as const;
const field = registerOf.organisation.fields.defaults.fields.transfers;

/** What the organisation says of transfers in general, which holds here too (Art. 30(1)(e)). */
export function InheritedTransfers({ entry }: ActivityPartProps) {
  const t = useText();
  const { names } = entry;
  const { effective } = entry.derived;
  if (effective.transfers.length === 0) return null;
  return (
    <InheritedFold statements={effective.transfers} names={names}>
      <StatementTable
        label={t(field.label)}
        fields={field.fields}
        columns={columns}
        statements={effective.transfers.map(({ value }) => ({ values: { ...value } }))}
        names={names}
      />
    </InheritedFold>
  );
}
