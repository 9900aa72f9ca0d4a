import { derivedLayout, derivedRows, type Layout, type Section } from '#model/layout.ts';
import { activityLayout } from '#registers/activity/layout.ts';
import { organisationLayout } from '#registers/organisation/layout.ts';
import { processorRecordLayout } from '#registers/processor-record/layout.ts';
import { recipientLayout } from '#registers/recipient/layout.ts';
import type { Text } from '#language/text.ts';
import { type Kind, kinds, registers } from '#registers/registers.ts';

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

/** What a letter of Article 30, such as `30(1)(e)`, is called on pages and forms; `undefined` for what is no such letter. */
export function letterTitle(letter: string): Text | undefined {
  const kind = kinds.find((one) => registers[one].record === letter.slice(0, 5));
  return kind && layoutOf(kind).sections.find((section) => section.letter === letter.slice(-2, -1))?.title;
}

/** Whether a section only says what an entry is called and is: it stands under the heading of the page and needs none of its own. */
export const isLead = (kind: Kind, { fields }: Section): boolean =>
  fields.includes(registers[kind].title) && fields.length <= 2;

/** The fields a section is filled in by: its own, and the one it opens the form at. */
export const fieldsShownIn = ({ fields, opensAt }: Section): readonly string[] => [
  ...fields,
  ...(opensAt ? [opensAt] : []),
];
