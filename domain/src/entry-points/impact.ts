export * from '#impact/impact.ts';
export { impactReasons, type ImpactReason } from '#impact/reasons.ts';
export type { Touch } from '#impact/records.ts';
export * from '#impact/target.ts';
export { impactPathText } from '#impact/impact-path-text.ts';
