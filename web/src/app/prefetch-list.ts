import type { QueryClient } from '@tanstack/react-query';
import { firstPage } from '#features/lists/list-state.ts';
import { kindAt } from '#lib/kinds.ts';
import { meQuery } from '#lib/me.ts';
import { outlines } from '#lib/outlines.ts';
import { parseSearch } from '#lib/search.ts';

/** Prefetches the data of a list before the first render: the loaders of the router run only after it. */
export function prefetchList(client: QueryClient, { pathname, search }: Location): void {
  const kind = kindAt(pathname.slice(1));
  if (!kind || outlines[kind].inLaw) return;
  void client.prefetchQuery(meQuery);
  void client.prefetchQuery(firstPage(kind, parseSearch(search)));
}
