import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';

/** Whether it is said to be a public authority or body. */
export const isPublicAuthority = ({ values }: EvaluatedEntry<'organisation'>): boolean =>
  values.isPublicAuthority?.answer === 'yes';
