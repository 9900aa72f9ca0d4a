import type { Sheet } from '#csv/columns.ts';
import { findingsSheet } from '#csv/sheets/findings.ts';
import { impactSheet } from '#csv/sheets/impact.ts';

/** What can be exported besides the tables of the record. */
export const sheets: readonly Pick<Sheet<never>, 'name' | 'label' | 'about' | 'columns'>[] = [
  findingsSheet,
  impactSheet,
];
