export { profiles, unguard, listFrom, type Profile } from '#csv/cells.ts';
export { humanHeader, type Column, type Table } from '#csv/columns.ts';
export { exportContext, type ExportBasis, type ExportContext } from '#csv/context.ts';
export { tableOf, tables } from '#csv/tables/tables.ts';
export { csvLines, rowsOf } from '#csv/write.ts';
export type { Sheet } from '#csv/columns.ts';
export { findingsSheet, type FindingRow } from '#csv/sheets/findings.ts';
export { impactSheet } from '#csv/sheets/impact.ts';
