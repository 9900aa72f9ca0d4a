import { QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { meQuery } from '#lib/me.ts';
import { makeQueryClient } from '#lib/query-client.ts';
import { Announcer } from '#ui/announcer.tsx';

/** Shows a screen at an address of its path (`/$`: at every one), with a router that knows no other, and the account of the fake API signed in. */
export async function showScreen(screen: ReactNode, at = '/', path = '/') {
  const client = makeQueryClient();
  client.setDefaultOptions({ queries: { retry: false } });
  await client.ensureQueryData(meQuery);
  const root = createRootRoute({ component: Outlet });
  const start = createRoute({ getParentRoute: () => root, path, component: () => screen });
  const elsewhere = createRoute({ getParentRoute: () => root, path: '/$', component: () => <p>Another screen</p> });
  const router = createRouter({
    routeTree: root.addChildren(path === '/$' ? [start] : [start, elsewhere]),
    history: createMemoryHistory({ initialEntries: [at] }),
  });
  await router.load();
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router as never} />
      <Announcer />
    </QueryClientProvider>,
  );
  return { user: userEvent.setup(), router, client };
}
