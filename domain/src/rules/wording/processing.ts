import type { Wording } from '#rules/rule.ts';

export const processingWords: Wording<'processing'> = {};
