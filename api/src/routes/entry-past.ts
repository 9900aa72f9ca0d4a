import { logGate } from '#use-cases/entries/entry-permissions.ts';
import { differenceBetween, historyOf, type HistoryQuery, versionOf } from '#use-cases/entries/history.ts';
import type { AnyRoute } from '#http/route.ts';
import { type AnyCall, type EntryServices, idOf, type KindRoutes } from '#routes/kind.ts';

const historyQuery = async (
  { register }: EntryServices,
  { kind }: KindRoutes,
  call: AnyCall,
): Promise<HistoryQuery> => ({
  actor: call.actor,
  language: call.language,
  state: await register.current(),
  kind,
  id: idOf(call),
});

/** What the entries of a kind were. */
export const pastRoutes = (of: KindRoutes, services: EntryServices): AnyRoute[] => [
  of.route('GET /:kind/:id/history', {
    group: of.group,
    summary: `Who changed what when: ${of.one}`,
    may: logGate(of.kind),
    run: async (call) => ({ items: await historyOf(services.journal, await historyQuery(services, of, call)) }),
  }),
  of.route('GET /:kind/:id/versions/:version', {
    group: of.group,
    summary: `One version: ${of.one}`,
    may: logGate(of.kind),
    run: async (call) =>
      versionOf(services.journal, await historyQuery(services, of, call), Number(call.params['version'])),
  }),
  of.route('GET /:kind/:id/diff', {
    group: of.group,
    summary: `What differs between two versions: ${of.one}`,
    may: logGate(of.kind),
    run: async (call) =>
      differenceBetween(services.journal, await historyQuery(services, of, call), call.query.from, call.query.to),
  }),
];
