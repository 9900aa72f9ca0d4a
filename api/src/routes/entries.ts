import { kinds } from 'domain/core';
import type { AnyRoute } from '#http/route.ts';
import { changingRoutes } from '#routes/entry-changing.ts';
import { pastRoutes } from '#routes/entry-past.ts';
import { readingRoutes } from '#routes/entry-reading.ts';
import { aboutKind, type Shelf } from '#routes/kind.ts';

/** The routes of every kind, each from its definition. */
export const entryRoutes = (shelf: Shelf): AnyRoute[] =>
  kinds
    .map(aboutKind)
    .flatMap((of) => [...readingRoutes(of, shelf), ...changingRoutes(of, shelf), ...pastRoutes(of, shelf)]);
