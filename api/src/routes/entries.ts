import { type Kind, kinds, registers } from 'domain/core';
import type { LaterRoutes } from '#http/mount.ts';
import type { AnyRoute } from '#http/route.ts';
import { changingRoutes } from '#routes/entry-changing.ts';
import { mergingRoutes } from '#routes/merging.ts';
import { pastRoutes } from '#routes/entry-past.ts';
import { readingRoutes } from '#routes/entry-reading.ts';
import { aboutKind, type Shelf } from '#routes/kind.ts';

function routesOfKind(kind: Kind, shelf: Shelf): AnyRoute[] {
  const of = aboutKind(kind);
  return [
    ...readingRoutes(of, shelf),
    ...changingRoutes(of, shelf),
    ...pastRoutes(of, shelf),
    ...mergingRoutes(of, shelf),
  ];
}

/** The routes of every kind, each from its definition. */
export const entryRoutes = (shelf: Shelf): AnyRoute[] => kinds.flatMap((kind) => routesOfKind(kind, shelf));

/** The same, kind by kind when they are asked for: the schemas of all kinds take a while to make. */
export const laterEntryRoutes = (shelf: Shelf): LaterRoutes =>
  new Map(kinds.map((kind) => [registers[kind].path, () => routesOfKind(kind, shelf)]));
