import type { Ruling } from '#rules/rule.ts';

/** TODO */
export const informationRules: readonly Ruling[] = [];
