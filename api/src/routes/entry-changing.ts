import { actionOn } from 'domain/core';
import {
  archiveEntry,
  type ChangeRequest,
  changeEntry,
  createEntry,
  restoreEntry,
} from '#use-cases/entries/change-entry.ts';
import { versionAsked } from '#http/etag.ts';
import type { AnyRoute, Call } from '#http/route.ts';
import { answerEntry, type EntryServices, idOf, type KindRoutes, versioned } from '#routes/kind.ts';

const problems = ['stale', 'version-required', 'storage-full', 'storage-busy'] as const;

const changeOf = (
  { kind }: KindRoutes,
  call: Pick<Call, 'actor' | 'params' | 'language' | 'request'>,
  reason: string | undefined,
): ChangeRequest => ({
  actor: call.actor,
  kind,
  id: idOf(call),
  from: versionAsked(call.request),
  language: call.language,
  reason,
});

/** Making and changing entries of a kind. */
export const changingRoutes = (of: KindRoutes, services: EntryServices): AnyRoute[] => [
  of.route('POST /:kind', {
    group: of.group,
    summary: `Add: ${of.one}`,
    may: actionOn(of.kind, 'create'),
    headers: { ...versioned, Location: 'Where it is' },
    problems: ['storage-full', 'storage-busy'],
    run: async (call) => {
      const entry = await createEntry(services.register, call.actor, of.kind, call.body.values);
      call.response.location(`/api/v1/${of.path}/${entry.id}`);
      return answerEntry(services, call, entry, call.query.include);
    },
  }),
  of.route('PUT /:kind/:id', {
    group: of.group,
    summary: `Replace the values: ${of.one}`,
    may: actionOn(of.kind, 'edit'),
    headers: versioned,
    problems: [...problems, 'archived'],
    run: async (call) => {
      const change = changeOf(of, call, call.body.reason);
      const entry = await changeEntry(services.register, change, call.body.values);
      return answerEntry(services, call, entry, call.query.include);
    },
  }),
  of.route('POST /:kind/:id/archive', {
    group: of.group,
    summary: `Archive: ${of.one}`,
    may: actionOn(of.kind, 'archive'),
    headers: versioned,
    problems: [...problems, 'archived', 'in-use'],
    run: async (call) => {
      const entry = await archiveEntry(services.register, changeOf(of, call, call.body.reason));
      return answerEntry(services, call, entry, call.query.include);
    },
  }),
  of.route('POST /:kind/:id/restore', {
    group: of.group,
    summary: `Restore: ${of.one}`,
    may: actionOn(of.kind, 'archive'),
    headers: versioned,
    problems: [...problems, 'not-archived', 'refers-to-archived'],
    run: async (call) => {
      const entry = await restoreEntry(services.register, changeOf(of, call, call.body.reason));
      return answerEntry(services, call, entry, call.query.include);
    },
  }),
];
