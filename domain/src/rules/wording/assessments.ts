import type { Wording } from '#rules/rule.ts';

export const assessmentsWords: Wording<'assessments'> = {};
