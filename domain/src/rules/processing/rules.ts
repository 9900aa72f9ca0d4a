import { processingCategoriesMissing } from '#rules/processing/processing-categories-missing.ts';

/** The rules on processing, in the order they are asked and shown. */
export const processingRules = [processingCategoriesMissing] as const;
