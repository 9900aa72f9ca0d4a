export * from '#merging/kinds.ts';
export type { Difference } from '#merging/merged-values.ts';
export { type MergePlan, planMerge } from '#merging/merge-plan.ts';
