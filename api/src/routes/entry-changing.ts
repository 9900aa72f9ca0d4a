import { actionOn } from 'domain/core';
import { archiveEntry, type Change, changeEntry, createEntry, restoreEntry } from '#use-cases/entries/changing.ts';
import { versionAsked } from '#http/etag.ts';
import { type AnyRoute, type Call, route } from '#http/route.ts';
import { answerEntry, idOf, type OfKind, type Shelf, wholeAnswer } from '#routes/kind.ts';

const problems = ['stale', 'version-required', 'storage-full', 'storage-busy'] as const;

const changeOf = (of: OfKind, call: Call<unknown, { reason?: string | undefined }>): Change => ({
  account: call.account,
  kind: of.kind,
  id: idOf(call),
  from: versionAsked(call.request),
  reason: call.body.reason,
});

/** Making and changing entries of a kind. */
export const changingRoutes = (of: OfKind, shelf: Shelf): AnyRoute[] => [
  route({
    method: 'post',
    path: of.list,
    group: of.group,
    summary: `Add: ${of.one}`,
    may: actionOn(of.kind, 'create'),
    body: of.shapes.created,
    answer: { ...wholeAnswer(of), status: 201, headers: { ETag: 'The version', Location: 'Where it is' } },
    problems: ['storage-full', 'storage-busy'],
    run: async (call) => {
      const entry = await createEntry(shelf.register, call.account, of.kind, call.body.values);
      call.response.location(`/api/v1${of.list}/${entry.id}`);
      return answerEntry(shelf, call, entry);
    },
  }),
  route({
    method: 'put',
    path: of.item,
    group: of.group,
    summary: `Replace the values: ${of.one}`,
    may: actionOn(of.kind, 'edit'),
    fromVersion: true,
    body: of.shapes.changed,
    answer: wholeAnswer(of),
    problems: [...problems, 'archived'],
    run: async (call) =>
      answerEntry(shelf, call, await changeEntry(shelf.register, changeOf(of, call), call.body.values)),
  }),
  route({
    method: 'post',
    path: `${of.item}/archive`,
    group: of.group,
    summary: `Archive: ${of.one}`,
    may: actionOn(of.kind, 'archive'),
    fromVersion: true,
    body: of.shapes.because,
    answer: wholeAnswer(of),
    problems: [...problems, 'archived', 'in-use'],
    run: async (call) => answerEntry(shelf, call, await archiveEntry(shelf.register, changeOf(of, call))),
  }),
  route({
    method: 'post',
    path: `${of.item}/restore`,
    group: of.group,
    summary: `Restore: ${of.one}`,
    may: actionOn(of.kind, 'archive'),
    fromVersion: true,
    body: of.shapes.because,
    answer: wholeAnswer(of),
    problems: [...problems, 'not-archived', 'refers-to-archived'],
    run: async (call) => answerEntry(shelf, call, await restoreEntry(shelf.register, changeOf(of, call))),
  }),
];
