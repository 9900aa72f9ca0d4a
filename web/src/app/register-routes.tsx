import { createRoute, lazyRouteComponent, notFound, redirect } from '@tanstack/react-router';
import type { Kind } from 'domain/core';
import { kindAt, kindOf } from '#lib/kinds.ts';
import { firstPage } from '#features/lists/list-state.ts';
import { ListRoute } from '#app/list-route.tsx';
import { anySearch, redirectToSignIn, shell } from '#app/root-routes.tsx';
import { isRefused } from '#lib/api.ts';
import { outlines } from '#lib/outlines.ts';
import { entryPageQuery, entryQuery } from '#register/entries/entry-queries.ts';

/** The kind behind the first part of an address, which is its plural in the API too. */
function kindIn(plural: string): Kind {
  const kind = kindAt(plural);
  if (!kind) throw notFound();
  return kind;
}

/** The kind of an entry's address, whose plural and reference must agree. */
function kindOfEntry({ plural, id }: { plural: string; id: string }): Kind {
  const kind = kindIn(plural);
  if (kindOf(id) !== kind) throw notFound();
  return kind;
}

async function redirectToNotFound<T>(loading: Promise<T>): Promise<T> {
  try {
    return await loading;
  } catch (error) {
    if (isRefused(error, 404)) throw notFound();
    throw error;
  }
}

const list = createRoute({
  getParentRoute: () => shell,
  path: '/$plural',
  validateSearch: anySearch,
  beforeLoad: ({ params: { plural } }) => {
    const kind = kindIn(plural);
    if (outlines[kind].inLaw) throw redirect({ to: '/settings/law', search: { table: plural }, replace: true });
    return { kind };
  },
  // Asked for at once, beside who is signed in; the screen asks for whatever else it shows.
  loader: ({ context, location }) => void context.client.prefetchQuery(firstPage(context.kind, location.search)),
  // Lists are what one comes for: they are there from the start.
  component: ListRoute,
});

/** What a new entry is made in, and goes on in under its own address. */
const editor = createRoute({
  getParentRoute: () => shell,
  id: 'editor',
  component: lazyRouteComponent(() => import('#app/editor-routes.tsx'), 'EditorRoute'),
});

const fresh = createRoute({
  getParentRoute: () => editor,
  path: '/$plural/new',
  validateSearch: anySearch,
  beforeLoad: ({ params, search }) => {
    // Nothing can be added to the past.
    if (search['as_of']) throw redirect({ to: '/$plural', params, search: { as_of: search['as_of'] } });
    return { kind: kindIn(params.plural) };
  },
});

const entry = createRoute({
  getParentRoute: () => shell,
  path: '/$plural/$id',
  validateSearch: anySearch,
  beforeLoad: ({ params }) => ({ kind: kindOfEntry(params) }),
  loaderDeps: ({ search }) => ({ asOf: search['as_of'] }),
  loader: ({ context, params, deps, location }) =>
    redirectToSignIn(
      redirectToNotFound(context.client.ensureQueryData(entryPageQuery(params.id, deps.asOf))),
      location,
    ),
  component: lazyRouteComponent(() => import('#app/entry-routes.tsx'), 'EntryRoute'),
});

const page = createRoute({
  getParentRoute: () => entry,
  path: '/',
  component: lazyRouteComponent(() => import('#app/entry-routes.tsx'), 'PageRoute'),
});

const history = createRoute({
  getParentRoute: () => entry,
  path: '/history',
  component: lazyRouteComponent(() => import('#register/history/history.tsx'), 'History'),
});

const whereUsed = createRoute({
  getParentRoute: () => entry,
  path: '/where-used',
  component: lazyRouteComponent(() => import('#register/page/where-used.tsx'), 'WhereUsed'),
});

const edit = createRoute({
  getParentRoute: () => editor,
  path: '/$plural/$id/edit',
  validateSearch: anySearch,
  beforeLoad: ({ params, search }) => {
    // The past cannot be edited: a link that says both shows the entry as it stood.
    if (search['as_of']) throw redirect({ to: '/$plural/$id', params, search: { as_of: search['as_of'] } });
    return { kind: kindOfEntry(params) };
  },
  loader: ({ context, params, location }) =>
    redirectToSignIn(redirectToNotFound(context.client.fetchQuery(entryPageQuery(params.id))), location),
});

const merge = createRoute({
  getParentRoute: () => shell,
  path: '/$plural/$id/merge',
  validateSearch: anySearch,
  beforeLoad: ({ params, search }) => {
    // Nothing can be merged in the past.
    if (search['as_of']) throw redirect({ to: '/$plural/$id', params, search: { as_of: search['as_of'] } });
    return { kind: kindOfEntry(params) };
  },
  loader: ({ context, params, location }) =>
    redirectToSignIn(redirectToNotFound(context.client.fetchQuery(entryQuery(params.id))), location),
  component: lazyRouteComponent(() => import('#features/merging/merge-screen.tsx'), 'MergeScreen'),
});

export const registerRoutes = [
  list,
  editor.addChildren([fresh, edit]),
  entry.addChildren([page, history, whereUsed]),
  merge,
] as const;
