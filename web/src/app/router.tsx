import { createRouter } from '@tanstack/react-router';
import { ErrorScreen } from '#app/error-screen.tsx';
import { NotFound } from '#app/not-found.tsx';
import { routes } from '#app/routes.tsx';
import { makeQueryClient } from '#lib/query-client.ts';
import { parseSearch, stringifySearch } from '#lib/search.ts';
import { Waiting } from '#ui/waiting.tsx';

export const router = createRouter({
  routeTree: routes,
  context: { client: makeQueryClient() },
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  // react-query decides what is fresh.
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
  defaultErrorComponent: ErrorScreen,
  defaultNotFoundComponent: NotFound,
  defaultPendingComponent: Waiting,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
