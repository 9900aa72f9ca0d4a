import { z } from 'zod';
import { changeAnswer } from '#contract/entry-past.ts';
import { listOf, paginated, pagination, reference, requiredReason, time } from '#contract/parameters.ts';
import { kinds } from '#registers/registers.ts';

const into = reference.describe('The reference of the entry that stays');

/** Which entry another would be merged into, and which page of what would change. */
export const mergePreviewQuery = z.strictObject({ into, ...pagination(200) });

/** An entry is to be merged into another, and why. */
export const mergeRequest = z.strictObject({ into, reason: requiredReason }).meta({ id: 'MergeRequest' });

/** A merge is to be undone, and why. */
export const unmergeRequest = z.strictObject({ reason: requiredReason }).meta({ id: 'UnmergeRequest' });

const entry = z.strictObject({ kind: z.enum(kinds), id: z.string(), version: z.int(), title: z.string() });

/** What a merge would change. */
export const mergePreview = z
  .strictObject({
    into: entry,
    from: entry,
    moved: z.int().describe('References that would lead to the one that stays'),
    kinds: listOf(z.strictObject({ kind: z.enum(kinds), records: z.int(), references: z.int() })),
    records: z.strictObject({
      items: listOf(entry.extend({ references: z.int(), labels: listOf(z.string()) })),
      ...paginated,
    }),
    changes: listOf(changeAnswer).describe('What would change in the one that stays'),
    differences: listOf(
      z.strictObject({ path: z.string(), label: z.string(), stays: z.string(), gives: z.string() }),
    ).describe('What the two say differently: what stays, and what the one that goes says'),
    obstacles: listOf(z.strictObject({ path: z.string(), code: z.string(), message: z.string() })).describe(
      'What keeps it from being carried out',
    ),
  })
  .meta({ id: 'MergePreview' });

/** What a merge would change. */
export type MergePreview = z.output<typeof mergePreview>;

/** What a merge came to. */
export const mergeResult = z
  .strictObject({ into: entry, from: entry, moved: z.int(), records: z.int() })
  .meta({ id: 'MergeResult', description: 'How many references were moved, in how many entries' });

/** What a merge came to. */
export type MergeResult = z.output<typeof mergeResult>;

/** What undoing a merge came to. */
export const unmergeResult = z
  .strictObject({ into: entry, from: entry, records: z.int() })
  .meta({ id: 'UnmergeResult' });

/** What undoing a merge came to. */
export type UnmergeResult = z.output<typeof unmergeResult>;

/** What an entry was merged into. */
export const mergedInto = z
  .strictObject({
    into: entry.nullable(),
    at: time.optional(),
    actor: z.string().optional(),
    reason: z.string().optional(),
    records: z.int().optional(),
    changed: listOf(entry).optional().describe('Entries changed since, so that the merge cannot be undone'),
  })
  .meta({ id: 'Merged' });

/** What an entry was merged into. */
export type MergedInto = z.output<typeof mergedInto>;
