import { purposeIncompatible } from '#rules/purposes/purpose-incompatible.ts';
import { purposeMissing } from '#rules/purposes/purpose-missing.ts';
import { purposeVague } from '#rules/purposes/purpose-vague.ts';
import { purposesMixed } from '#rules/purposes/purposes-mixed.ts';

/** The rules on purposes, in the order they are asked and shown. */
export const purposesRules = [purposeMissing, purposeVague, purposesMixed, purposeIncompatible] as const;
