import type { Ruling } from '#rules/rule.ts';

/** TODO */
export const upkeepRules: readonly Ruling[] = [];
