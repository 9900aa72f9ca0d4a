import { type Kind, kindsWith, registers } from '#registers/registers.ts';

/** The kinds whose entries are there to be referred to, and may turn out to have been written down twice. */
export const mergingKinds = kindsWith('mergeable');

/** Whether two entries of a kind can be made one. */
export const canMerge = (kind: Kind): boolean => registers[kind].mergeable === true;

/**
 * The sets of fields of a kind that only make sense together, taken from one entry or the other and never mixed: one entry's end
 * date does not belong to another's start date.
 */
export const inseparableFields = (kind: Kind): readonly (readonly string[])[] => registers[kind].inseparable ?? [];
