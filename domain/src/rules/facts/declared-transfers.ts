import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import { effectiveOf } from '#rules/facts/activity.ts';
import type { TransferBasis } from '#rules/facts/transfers.ts';

/** Whether the organisation states transfers that hold for the activity; an aim is no statement. */
export const inherits = (entry: EvaluatedEntry<'activity'>): boolean =>
  entry.fact(effectiveOf).transfers.some(({ value }) => !value.isAim);

/** Whether the country is known, from the row or from its importer; an international organisation stands in its place. */
export const isLocated = ({ row, third, importer }: TransferBasis): boolean =>
  row.countries !== undefined || third.length > 0 || importer?.values.role === 'international-organisation';

export const declaring = ['activity', 'processor-record', 'organisation'] as const;
