import { z } from 'zod';
import { type Asked, differenceBetween, historyOf, versionOf } from '#use-cases/entries/history.ts';
import { type AnyRoute, route } from '#http/route.ts';
import { wholeNumber } from '#use-cases/lists/list.ts';
import { type AnyCall, idOf, type OfKind, type Shelf } from '#routes/kind.ts';

const versions = z.strictObject({ from: wholeNumber(1, 1e9), to: wholeNumber(1, 1e9) });

const asked = async ({ register }: Shelf, { kind }: OfKind, call: AnyCall): Promise<Asked> => ({
  account: call.account,
  language: call.language,
  state: await register.current(),
  kind,
  id: idOf(call),
});

/** What the entries of a kind were. */
export const pastRoutes = (of: OfKind, shelf: Shelf): AnyRoute[] => [
  route({
    method: 'get',
    path: `${of.item}/history`,
    group: of.group,
    summary: `Who changed what when: ${of.one}`,
    may: 'read-log',
    answer: { status: 200, shape: of.shapes.history },
    run: async (call) => ({ items: await historyOf(shelf.journal, await asked(shelf, of, call)) }),
  }),
  route({
    method: 'get',
    path: `${of.item}/versions/:version`,
    group: of.group,
    summary: `One version: ${of.one}`,
    may: 'read-log',
    answer: { status: 200, shape: of.shapes.version },
    run: async (call) => versionOf(shelf.journal, await asked(shelf, of, call), Number(call.params['version'])),
  }),
  route({
    method: 'get',
    path: `${of.item}/diff`,
    group: of.group,
    summary: `What differs between two versions: ${of.one}`,
    may: 'read-log',
    query: versions,
    answer: { status: 200, shape: of.shapes.difference },
    run: async (call) => differenceBetween(shelf.journal, await asked(shelf, of, call), call.query.from, call.query.to),
  }),
];
