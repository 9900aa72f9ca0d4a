import type { Ruling } from '#rules/rule.ts';

/** TODO */
export const processorsRules: readonly Ruling[] = [];
