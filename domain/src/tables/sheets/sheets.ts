import type { Sheet } from '#tables/columns/columns.ts';
import { findingsSheet } from '#tables/sheets/findings.ts';
import { impactSheet } from '#tables/sheets/impact.ts';

/** What can be exported besides the tables of the record. */
export const sheets: readonly Pick<Sheet<never>, 'name' | 'label' | 'about' | 'columns'>[] = [
  findingsSheet,
  impactSheet,
];
