import { vocabulary } from '#vocabulary/vocabulary.ts';

/** Where the content of a field comes from (ideas 3 and 7 of the domain model). */
export const remarkStatuses = vocabulary([
  ['stated', 'Stated in the source', 'Står i kilden'],
  ['inferred', 'Inferred by a reader', 'Utledet av leser'],
  ['to-verify', 'To verify', 'Må verifiseres'],
  ['confirmed', 'Confirmed', 'Bekreftet'],
]);

/** The life of a processing activity. */
export const lifecycles = vocabulary([
  ['planned', 'Planned', 'Planlagt'],
  ['active', 'Active', 'Aktiv'],
  ['contingent', 'Contingent: only if an event occurs', 'Betinget: bare dersom noe inntreffer'],
  ['ended', 'Ended', 'Avsluttet'],
]);

/** How a legal basis came to stand in the register. */
export const basisStatuses = vocabulary([
  ['stated', 'Stated in the source', 'Står i kilden'],
  ['inferred', 'Inferred by a reader', 'Utledet av leser'],
  ['announced', 'Announced in the source, but not given', 'Varslet i kilden, men ikke oppgitt'],
  ['decided', 'Decided', 'Besluttet'],
]);

export const measureStatuses = vocabulary([
  ['planned', 'Planned', 'Planlagt'],
  ['in-place', 'In place', 'På plass'],
]);

export const agreementStatuses = vocabulary([
  ['draft', 'Draft', 'Utkast'],
  ['sent', 'Sent for signature', 'Sendt til signering'],
  ['signed', 'Signed', 'Signert'],
  ['terminated', 'Terminated', 'Avsluttet'],
  ['not-stated', 'Not stated in the source', 'Ikke oppgitt i kilden'],
]);

export const supervisionResults = vocabulary([
  ['green', 'Green: sufficient guarantees', 'Grønn: tilstrekkelige garantier'],
  ['amber', 'Amber: follow up', 'Gul: følges opp'],
  ['red', 'Red: not sufficient', 'Rød: ikke tilstrekkelig'],
]);

export const levels = vocabulary([
  ['low', 'Low', 'Lav'],
  ['medium', 'Medium', 'Middels'],
  ['high', 'High', 'Høy'],
]);
