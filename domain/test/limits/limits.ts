/** What measurements of other packages make records at their limits with. */
export { costlyTexts, recordAtLimits } from '#test/limits/record-at-limits.ts';
export { rewritten } from '#test/limits/rewritten.ts';
