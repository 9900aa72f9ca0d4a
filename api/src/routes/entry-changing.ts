import { actionOn } from 'domain/core';
import {
  archiveEntry,
  type ChangeRequest,
  changeEntry,
  createEntry,
  restoreEntry,
} from '#use-cases/entries/change-entry.ts';
import { versionIn } from '#http/etag.ts';
import type { AnyRoute, Call } from '#http/route.ts';
import { answerEntry, type EntryServices, idOf, type KindRoutes, versioned, withPage } from '#routes/kind.ts';

const problems = ['stale', 'version-required', 'storage-full', 'storage-busy'] as const;

const changeOf = (
  { kind }: KindRoutes,
  call: Pick<Call, 'actor' | 'params' | 'language' | 'request'>,
  reason: string | undefined,
): ChangeRequest => ({
  actor: call.actor,
  kind,
  id: idOf(call),
  from: versionIn(call.request),
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
    run: (call) => {
      const { actor, body, response } = call;
      return createEntry(services.register, { actor, kind: of.kind, input: body.values }, (entry, state) => {
        response.location(`/api/v1/${of.path}/${entry.id}`);
        return answerEntry(call, entry, state);
      });
    },
    complete: (call, answer) => withPage(services, call, answer),
  }),
  of.route('PUT /:kind/:id', {
    group: of.group,
    summary: `Replace the values: ${of.one}`,
    may: actionOn(of.kind, 'edit'),
    headers: versioned,
    problems: [...problems, 'archived'],
    run: (call) =>
      changeEntry(services.register, changeOf(of, call, call.body.reason), call.body.values, (entry, state) =>
        answerEntry(call, entry, state),
      ),
    complete: (call, answer) => withPage(services, call, answer),
  }),
  of.route('POST /:kind/:id/archive', {
    group: of.group,
    summary: `Archive: ${of.one}`,
    may: actionOn(of.kind, 'archive'),
    headers: versioned,
    problems: [...problems, 'archived', 'in-use'],
    run: (call) =>
      archiveEntry(services.register, changeOf(of, call, call.body.reason), (entry, state) =>
        answerEntry(call, entry, state),
      ),
    complete: (call, answer) => withPage(services, call, answer),
  }),
  of.route('POST /:kind/:id/restore', {
    group: of.group,
    summary: `Restore: ${of.one}`,
    may: actionOn(of.kind, 'archive'),
    headers: versioned,
    problems: [...problems, 'not-archived', 'refers-to-archived'],
    run: (call) =>
      restoreEntry(services.register, changeOf(of, call, call.body.reason), (entry, state) =>
        answerEntry(call, entry, state),
      ),
    complete: (call, answer) => withPage(services, call, answer),
  }),
];
