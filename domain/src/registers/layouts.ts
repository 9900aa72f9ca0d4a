import { derivedLayout, derivedRows, type Layout } from '#model/layout.ts';
import { activityLayout } from '#registers/activity/layout.ts';
import { organisationLayout } from '#registers/organisation/layout.ts';
import { processorRecordLayout } from '#registers/processor-record/layout.ts';
import { recipientLayout } from '#registers/recipient/layout.ts';
import { type Kind, registers } from '#registers/registers.ts';

/** The kinds that are laid out by hand. The layout of the others follows from their definition. */
const byHand: Partial<Record<Kind, Layout>> = {
  activity: activityLayout,
  'processor-record': processorRecordLayout,
  recipient: recipientLayout,
  organisation: organisationLayout,
};

/** The sections of a kind in order, and the columns of its rows, for form, page, outline and print alike. */
export function layoutOf(kind: Kind): Layout {
  const layout = byHand[kind];
  if (!layout) return derivedLayout(registers[kind]);
  return { ...layout, rows: { ...derivedRows(registers[kind].fields), ...layout.rows } };
}
