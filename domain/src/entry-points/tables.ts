export { profiles, unguard, listFrom, type Profile } from '#tables/columns/cells.ts';
export {
  humanHeader,
  tableGroups,
  type Column,
  type Sheet,
  type Table,
  type TableGroup,
} from '#tables/columns/columns.ts';
export { exportContext, type ExportBasis, type ExportContext } from '#tables/columns/context.ts';
export { entriesOf, rowsOf, tableOf, tables } from '#tables/tables.ts';
export { csvLines } from '#tables/formats/csv.ts';
export { findingsSheet, type FindingRow } from '#tables/sheets/findings.ts';
export { impactSheet } from '#tables/sheets/impact.ts';
