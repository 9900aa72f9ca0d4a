import type { Wording } from '#rules/rule.ts';

export const informationWords: Wording<'information'> = {};
