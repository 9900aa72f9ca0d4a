import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  Outlet,
  type ParsedLocation,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { isDate } from 'domain/core';
import { Shell } from '#app/shell.tsx';
import { isRefused } from '#lib/api.ts';
import { meQuery } from '#lib/me.ts';
import type { Search } from '#lib/search.ts';

interface RootSearch {
  /** The date whose register is shown. */
  as_of?: string;
}

export const root = createRootRouteWithContext<{ readonly client: QueryClient }>()({
  component: Outlet,
  validateSearch: (search: Record<string, unknown>): RootSearch =>
    typeof search['as_of'] === 'string' && isDate(search['as_of']) ? { as_of: search['as_of'] } : {},
  search: { middlewares: [retainSearchParams(['as_of'])] },
});

/** Addresses hold text only; each screen reads of it what it knows. */
export const anySearch = ({ as_of: _, ...search }: Record<string, unknown>): Search => search as Search;

/** Redirects to sign in when there is no session, and from there back to the address. */
export async function redirectToSignIn<T>(loading: Promise<T>, location: ParsedLocation): Promise<T> {
  try {
    return await loading;
  } catch (error) {
    if (!isRefused(error, 401)) throw error;
    throw redirect({ to: '/sign-in', search: { to: location.href }, replace: true });
  }
}

/** Everything behind the sign-in. */
export const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  component: Shell,
  loader: ({ context, location }) => redirectToSignIn(context.client.ensureQueryData(meQuery), location),
});

export const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: anySearch,
  component: lazyRouteComponent(() => import('#features/sign-in/sign-in-screen.tsx'), 'SignInScreen'),
});

export const setUp = createRoute({
  getParentRoute: () => root,
  path: '/set-up',
  validateSearch: anySearch,
  component: lazyRouteComponent(() => import('#features/set-up/set-up-screen.tsx'), 'SetUpScreen'),
});

export const setPassword = createRoute({
  getParentRoute: () => root,
  path: '/set-password',
  component: lazyRouteComponent(() => import('#features/sign-in/set-password-screen.tsx'), 'SetPasswordScreen'),
});
