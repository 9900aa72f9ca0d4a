import type { Wording } from '#rules/rule.ts';

export const processorsWords: Wording<'processors'> = {};
