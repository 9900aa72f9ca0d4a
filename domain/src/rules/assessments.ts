import type { Ruling } from '#rules/rule.ts';

/** TODO */
export const assessmentsRules: readonly Ruling[] = [];
