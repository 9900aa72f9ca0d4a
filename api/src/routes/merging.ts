import { actionOn, type Kind, kinds } from 'domain/core';
import { canMerge, mergingKinds } from 'domain/merging';
import { z } from 'zod';
import { requiredReason } from '#use-cases/entries/reason.ts';
import { versionAsked } from '#http/etag.ts';
import { type AnyRoute, route } from '#http/route.ts';
import { wholeNumber } from '#use-cases/lists/list.ts';
import { mergeEntries } from '#use-cases/merging/merging.ts';
import { planIn } from '#use-cases/merging/planning.ts';
import { tellPlan } from '#use-cases/merging/preview.ts';
import { tellMerge, unmergeEntries } from '#use-cases/merging/unmerging.ts';
import { entryNow, idOf, type OfKind, type Shelf } from '#routes/kind.ts';

const reference = z.string().max(20).describe('The reference of the entry that stays');
const asked = z.strictObject({
  into: reference,
  page: wholeNumber(1, 1_000_000).default(1),
  size: wholeNumber(1, 500).default(200),
});
const wish = z.strictObject({ into: reference, reason: requiredReason }).meta({ id: 'MergeWish' });
const because = z.strictObject({ reason: requiredReason }).meta({ id: 'UnmergeWish' });

const brief = z.object({ kind: z.enum(mergingKinds), id: z.string(), version: z.int(), title: z.string() });
const anyBrief = brief.extend({ kind: z.enum(kinds) });

const preview = z
  .object({
    into: brief,
    from: brief,
    moved: z.int().describe('References that would lead to the one that stays'),
    kinds: z.array(z.object({ kind: z.enum(kinds), records: z.int(), references: z.int() })),
    records: z.object({
      items: z.array(anyBrief.extend({ references: z.int(), labels: z.array(z.string()) })),
      total: z.int(),
      page: z.int(),
      size: z.int(),
    }),
    changes: z
      .array(
        z.object({
          path: z.string(),
          kind: z.enum(['added', 'removed', 'changed']),
          label: z.string(),
          before: z.string(),
          after: z.string(),
        }),
      )
      .describe('What would change in the one that stays'),
    differences: z
      .array(z.object({ path: z.string(), label: z.string(), stays: z.string(), gives: z.string() }))
      .describe('What the two say differently: what stays, and what the one that goes says'),
    obstacles: z
      .array(z.object({ path: z.string(), code: z.string(), message: z.string() }))
      .describe('What keeps it from being carried out'),
  })
  .meta({ id: 'MergePreview' });

const outcome = z
  .object({ into: brief, from: brief, moved: z.int(), records: z.int() })
  .meta({ id: 'MergeOutcome', description: 'How many references were moved, in how many entries' });
const undone = z.object({ into: brief, from: brief, records: z.int() }).meta({ id: 'UnmergeOutcome' });
const merged = z
  .object({
    into: brief.nullable(),
    at: z.iso.datetime().optional(),
    actor: z.string().optional(),
    reason: z.string().optional(),
    records: z.int().optional(),
    changed: z.array(anyBrief).optional().describe('Entries changed since, so that the merge cannot be undone'),
  })
  .meta({ id: 'Merged' });

const allowed = (kind: Kind) => actionOn(kind, 'merge');

const previewRoute = (of: OfKind, shelf: Shelf): AnyRoute =>
  route({
    method: 'get',
    path: `${of.item}/merge`,
    group: of.group,
    summary: `What merging it into another would change: ${of.one}`,
    may: allowed(of.kind),
    query: asked,
    answer: { status: 200, shape: preview },
    problems: ['archived'],
    run: async (call) => {
      const from = await entryNow(shelf, of.kind, call);
      const state = await shelf.register.current();
      const plan = planIn(shelf.register, state, from, call.query.into);
      return tellPlan(plan, { ...call.query, state, language: call.language });
    },
  });

const mergeRoute = (of: OfKind, shelf: Shelf): AnyRoute =>
  route({
    method: 'post',
    path: `${of.item}/merge`,
    group: of.group,
    summary: `Merge it into another, which takes its place everywhere: ${of.one}`,
    may: allowed(of.kind),
    fromVersion: true,
    body: wish,
    answer: { status: 200, shape: outcome },
    problems: ['stale', 'version-required', 'archived', 'storage-full', 'storage-busy'],
    run: async (call) => {
      const { into, reason } = call.body;
      const from = versionAsked(call.request);
      const change = { account: call.account, kind: of.kind, id: idOf(call), from, reason };
      return mergeEntries(shelf.register, change, into);
    },
  });

const mergedRoute = (of: OfKind, shelf: Shelf): AnyRoute =>
  route({
    method: 'get',
    path: `${of.item}/merged`,
    group: of.group,
    summary: `What it was merged into, and whether that can be undone: ${of.one}`,
    may: 'read',
    answer: { status: 200, shape: merged },
    run: async (call) => tellMerge(shelf, call.account, await entryNow(shelf, of.kind, call)),
  });

const unmergeRoute = (of: OfKind, shelf: Shelf): AnyRoute =>
  route({
    method: 'post',
    path: `${of.item}/unmerge`,
    group: of.group,
    summary: `Undo the merge it went in, as a whole: ${of.one}`,
    may: allowed(of.kind),
    body: because,
    answer: { status: 200, shape: undone },
    problems: ['not-merged', 'changed-since', 'refers-to-archived', 'storage-full', 'storage-busy'],
    run: async (call) =>
      unmergeEntries(shelf, { account: call.account, kind: of.kind, id: idOf(call), reason: call.body.reason }),
  });

/** Merging two entries of a kind that turned out to be one, and taking them apart again. */
export const mergingRoutes = (of: OfKind, shelf: Shelf): AnyRoute[] =>
  canMerge(of.kind)
    ? [previewRoute(of, shelf), mergeRoute(of, shelf), mergedRoute(of, shelf), unmergeRoute(of, shelf)]
    : [];
