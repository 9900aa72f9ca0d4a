import { actionOn } from 'domain/core';
import { canMerge } from 'domain/merging';
import { readGate } from '#use-cases/entries/entry-permissions.ts';
import { findEntry } from '#use-cases/entries/read-entry.ts';
import { versionIn } from '#http/etag.ts';
import type { AnyRoute } from '#http/route.ts';
import { mergeEntries } from '#use-cases/merging/merge-entries.ts';
import { planIn } from '#use-cases/merging/merge-planning.ts';
import { presentMergePlan } from '#use-cases/merging/merge-presenter.ts';
import { presentMerge, unmergeEntries } from '#use-cases/merging/unmerge-entries.ts';
import { type EntryServices, idOf, type KindRoutes } from '#routes/kind.ts';

const reading = (of: KindRoutes, { register, journal }: EntryServices): AnyRoute[] => [
  of.route('GET /:kind/:id/merge', {
    group: of.group,
    summary: `What merging it into another would change: ${of.one}`,
    may: actionOn(of.kind, 'merge'),
    problems: ['archived'],
    run: async (call) => {
      const { actor, query, language } = call;
      const state = await register.current();
      const plan = planIn(register, state, findEntry(actor, state, of.kind, idOf(call)), query.into);
      return presentMergePlan(plan, { ...query, state, language });
    },
  }),
  of.route('GET /:kind/:id/merged', {
    group: of.group,
    summary: `What it was merged into, and whether that can be undone: ${of.one}`,
    may: readGate(of.kind),
    run: async (call) => {
      const entry = findEntry(call.actor, await register.current(), of.kind, idOf(call));
      return presentMerge({ register, journal }, call.actor, entry);
    },
  }),
];

const writing = (of: KindRoutes, { register, journal }: EntryServices): AnyRoute[] => [
  of.route('POST /:kind/:id/merge', {
    group: of.group,
    summary: `Merge it into another, which takes its place everywhere: ${of.one}`,
    may: actionOn(of.kind, 'merge'),
    problems: ['stale', 'version-required', 'archived', 'storage-full', 'storage-busy'],
    run: async (call) => {
      const { into, reason } = call.body;
      const from = versionIn(call.request);
      const { actor, language } = call;
      return mergeEntries(register, { actor, kind: of.kind, id: idOf(call), from, language, reason }, into);
    },
  }),
  of.route('POST /:kind/:id/unmerge', {
    group: of.group,
    summary: `Undo the merge it went in, as a whole: ${of.one}`,
    may: actionOn(of.kind, 'merge'),
    problems: ['not-merged', 'changed-since', 'refers-to-archived', 'storage-full', 'storage-busy'],
    run: async (call) =>
      unmergeEntries({ register, journal }, { ...call.body, actor: call.actor, kind: of.kind, id: idOf(call) }),
  }),
];

/** Merging two entries of a kind that turned out to be one, and taking them apart again. */
export const mergingRoutes = (of: KindRoutes, services: EntryServices): AnyRoute[] =>
  canMerge(of.kind) ? [...reading(of, services), ...writing(of, services)] : [];
