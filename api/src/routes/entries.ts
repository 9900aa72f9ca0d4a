import { type Kind, kinds, registers } from 'domain/core';
import type { LaterRoutes } from '#http/mount.ts';
import type { AnyRoute } from '#http/route.ts';
import { changingRoutes } from '#routes/entry-changing.ts';
import { mergingRoutes } from '#routes/merging.ts';
import { pastRoutes } from '#routes/entry-past.ts';
import { readingRoutes } from '#routes/entry-reading.ts';
import { type EntryServices, routesOfKind } from '#routes/kind.ts';

function allRoutesOf(kind: Kind, services: EntryServices): AnyRoute[] {
  const of = routesOfKind(kind);
  return [
    ...readingRoutes(of, services),
    ...changingRoutes(of, services),
    ...pastRoutes(of, services),
    ...mergingRoutes(of, services),
  ];
}

/** The routes of every kind, each from its definition. */
export const entryRoutes = (services: EntryServices): AnyRoute[] =>
  kinds.flatMap((kind) => allRoutesOf(kind, services));

/** The same, kind by kind when they are asked for: the schemas of all kinds take a while to make. */
export const laterEntryRoutes = (services: EntryServices): LaterRoutes =>
  new Map(kinds.map((kind) => [registers[kind].path, () => allRoutesOf(kind, services)]));
