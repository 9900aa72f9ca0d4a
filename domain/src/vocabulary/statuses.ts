import { vocabulary } from '#vocabulary/vocabulary.ts';

/** Where the content of a field comes from (ideas 3 and 7 of the domain model). */
export const remarkStatuses = vocabulary([
  ['stated', 'Stated in the source'],
  ['inferred', 'Inferred by a reader'],
  ['to-verify', 'To verify'],
  ['confirmed', 'Confirmed'],
]);

/** The life of a processing activity. */
export const lifecycles = vocabulary([
  ['planned', 'Planned'],
  ['active', 'Active'],
  ['contingent', 'Contingent: only if an event occurs'],
  ['ended', 'Ended'],
]);

/** How a legal basis came to stand in the register. */
export const basisStatuses = vocabulary([
  ['stated', 'Stated in the source'],
  ['inferred', 'Inferred by a reader'],
  ['announced', 'Announced in the source, but not given'],
  ['decided', 'Decided'],
]);

export const measureStatuses = vocabulary([
  ['planned', 'Planned'],
  ['in-place', 'In place'],
]);

export const agreementStatuses = vocabulary([
  ['draft', 'Draft'],
  ['sent', 'Sent for signature'],
  ['signed', 'Signed'],
  ['terminated', 'Terminated'],
  ['not-stated', 'Not stated in the source'],
]);

export const supervisionResults = vocabulary([
  ['green', 'Green: sufficient guarantees'],
  ['amber', 'Amber: follow up'],
  ['red', 'Red: not sufficient'],
]);

export const levels = vocabulary([
  ['low', 'Low'],
  ['medium', 'Medium'],
  ['high', 'High'],
]);
