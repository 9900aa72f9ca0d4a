export * from '#impact/impact.ts';
export { impactReasons, type ImpactReason } from '#impact/reasons.ts';
export type { Touch } from '#impact/records.ts';
export * from '#impact/target.ts';
export { toldWay } from '#impact/told-way.ts';
