import type { TransferBasis } from '#rules/facts/transfers.ts';

/** The field that names the derogation. */
export const placeOf = ({ path, row }: TransferBasis): string =>
  row.derogation ? `${path}/derogation` : `${path}/tool`;
