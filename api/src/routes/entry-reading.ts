import { readGate } from '#use-cases/entries/entry-permissions.ts';
import { findEntry, permitPast, presentEntry } from '#use-cases/entries/read-entry.ts';
import { whereUsed } from '#use-cases/entries/where-used.ts';
import { etagOf } from '#http/etag.ts';
import type { AnyRoute } from '#http/route.ts';
import { listEntries } from '#use-cases/lists/list.ts';
import {
  answerEntry,
  type AnyCall,
  type EntryServices,
  idOf,
  type KindRoutes,
  versioned,
  withPage,
} from '#routes/kind.ts';

/** The entry as it stood at the end of a date. */
async function entryAsOf(services: EntryServices, { kind }: KindRoutes, call: AnyCall, date: string) {
  const { register } = services;
  const { actor, language, response } = call;
  permitPast(actor, await register.current(), idOf(call));
  const state = await register.asOf(date);
  const entry = findEntry(actor, state, kind, idOf(call));
  response.set('ETag', etagOf(entry.version));
  return { state, entry, whole: presentEntry({ actor, state, language, asOf: date }, entry) };
}

/** A kind's list, its entries, and who refers to them. */
export const readingRoutes = (of: KindRoutes, services: EntryServices): AnyRoute[] => [
  of.route('GET /:kind', {
    group: of.group,
    summary: `List ${of.many}: search, filter, sort, page`,
    may: readGate(of.kind),
    run: ({ actor, query, language }) => listEntries(services, actor, of.kind, query, language),
  }),
  of.route('GET /:kind/:id', {
    group: of.group,
    summary: `Read: ${of.one}`,
    may: readGate(of.kind),
    isQuick: true,
    headers: versioned,
    run: async (call) => {
      const { include, as_of: asOf } = call.query;
      const { actor, language } = call;
      if (asOf === undefined) {
        const state = await services.register.current();
        return withPage(services, call, answerEntry(call, findEntry(actor, state, of.kind, idOf(call)), state));
      }
      const { entry, whole } = await entryAsOf(services, of, call, asOf);
      return include ? { ...whole, page: await services.pages.of(entry, { actor, language, asOf }) } : whole;
    },
  }),
  of.route('GET /:kind/:id/where-used', {
    group: of.group,
    summary: `Which entries refer to it: ${of.one}`,
    may: readGate(of.kind),
    run: async (call) => {
      const { register } = services;
      const state = await register.current();
      const { id } = findEntry(call.actor, state, of.kind, idOf(call));
      return whereUsed({ ...call, actor: call.actor, language: call.language, register, state }, id, call.query);
    },
  }),
];
