import type { Ruling } from '#rules/rule.ts';

/** TODO */
export const processingRules: readonly Ruling[] = [];
