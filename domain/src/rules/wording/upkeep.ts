import type { Wording } from '#rules/rule.ts';

export const upkeepWords: Wording<'upkeep'> = {};
