import { z } from 'zod';
import { entryFor, mayLookBack, wholeEntry } from '#use-cases/entries/reading.ts';
import { whereUsed } from '#use-cases/entries/where-used.ts';
import { etagOf } from '#http/etag.ts';
import { type AnyRoute, type Call, route } from '#http/route.ts';
import { asOfDate, listEntries, listQueryOf, wholeNumber } from '#use-cases/lists/list.ts';
import { answerEntry, entryNow, idOf, type OfKind, type Shelf, wholeAnswer } from '#routes/kind.ts';

const moment = z.strictObject({ as_of: asOfDate.optional() });
const pages = z.strictObject({ page: wholeNumber(1, 1_000_000).default(1), size: wholeNumber(1, 500).default(200) });

async function entryThen({ register }: Shelf, { kind }: OfKind, call: Call<unknown, unknown>, date: string) {
  const now = await register.current();
  mayLookBack(call.account, now, idOf(call));
  const then = await register.asOf(date);
  const entry = entryFor(call.account, then, kind, idOf(call));
  call.response.set('ETag', etagOf(entry.version));
  return wholeEntry(call.account, then, entry, true);
}

/** A kind's list, its entries, and who refers to them. */
export const readingRoutes = (of: OfKind, shelf: Shelf): AnyRoute[] => [
  route({
    method: 'get',
    path: of.list,
    group: of.group,
    summary: `List ${of.many}: search, filter, sort, page`,
    may: 'read',
    query: listQueryOf(of.kind),
    answer: { status: 200, shape: of.shapes.page },
    run: ({ account, query, language }) => listEntries(shelf.views, account, of.kind, query, language),
  }),
  route({
    method: 'get',
    path: of.item,
    group: of.group,
    summary: `Read: ${of.one}`,
    may: 'read',
    query: moment,
    answer: wholeAnswer(of),
    run: async (call) => {
      if (call.query.as_of !== undefined) return entryThen(shelf, of, call, call.query.as_of);
      return answerEntry(shelf, call, await entryNow(shelf, of.kind, call));
    },
  }),
  route({
    method: 'get',
    path: `${of.item}/where-used`,
    group: of.group,
    summary: `Which entries refer to it: ${of.one}`,
    may: 'read',
    query: pages,
    answer: { status: 200, shape: of.shapes.uses },
    run: async (call) => {
      const { id } = await entryNow(shelf, of.kind, call);
      const { register } = shelf;
      return whereUsed({ ...call, register, state: await register.current() }, id, call.query);
    },
  }),
];
