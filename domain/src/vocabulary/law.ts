import { vocabulary } from '#vocabulary/vocabulary.ts';

/** How sure we are of a row of a law table. */
export const confidences = vocabulary([
  ['primary-source', 'Read in the law itself'],
  ['found', 'Found in the named source'],
  ['secondary-source', 'From a secondary source'],
  ['unverified', 'Not verified'],
]);

/** Where a row of a law table comes from, and whether it counts. */
export const lawRowStatuses = vocabulary([
  ['supplied', 'Supplied'],
  ['corrected', 'Corrected here'],
  ['added', 'Added here'],
  ['withdrawn', 'Withdrawn here: does not count'],
  ['incomplete', 'Incomplete: does not count yet'],
  ['outdone', 'Outdone by a newer correction'],
]);

/** What a retention period binds to. */
export const retentionBounds = vocabulary([
  ['minimum', 'No shorter'],
  ['maximum', 'No longer'],
  ['minimum-and-maximum', 'No shorter and no longer'],
  ['practice', 'Practice, not statute'],
]);
