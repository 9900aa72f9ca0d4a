import type { Footing } from '#rules/facts/transfers.ts';

/** The field that names the derogation. */
export const placeOf = ({ path, row }: Footing): string => (row.derogation ? `${path}/derogation` : `${path}/tool`);
