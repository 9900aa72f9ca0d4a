import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { registerRoutes } from '#app/register-routes.tsx';
import { anySearch, root, setPassword, setUp, shell, signIn } from '#app/root-routes.tsx';
import { settingsRoutes } from '#app/settings-routes.tsx';
import { firstShown } from '#features/findings/findings-state.ts';
import { overviewQuery } from '#features/overview/overview-query.ts';
import { asOfIn } from '#lib/as-of.ts';
import { currentLanguage } from '#lib/language.ts';

const overview = createRoute({
  getParentRoute: () => shell,
  path: '/',
  // Asked for beside the screen itself.
  loader: ({ context: { client }, location }) => {
    void client.prefetchQuery(overviewQuery(asOfIn(location.search), currentLanguage()));
  },
  component: lazyRouteComponent(() => import('#features/overview/overview-screen.tsx'), 'OverviewScreen'),
});

const exportsRoute = createRoute({
  getParentRoute: () => shell,
  path: '/exports',
  component: lazyRouteComponent(() => import('#features/exports/exports-screen.tsx'), 'ExportsScreen'),
});

const findings = createRoute({
  getParentRoute: () => shell,
  path: '/findings',
  validateSearch: anySearch,
  // Asked for beside the screen itself, the rows first: they are what one comes for.
  loader: ({ context: { client }, location }) => {
    const { rows, groups } = firstShown(location.search, currentLanguage());
    void client.prefetchQuery(rows);
    void client.prefetchQuery(groups);
  },
  component: lazyRouteComponent(() => import('#features/findings/findings-screen.tsx'), 'FindingsScreen'),
});

const impact = createRoute({
  getParentRoute: () => shell,
  path: '/impact',
  validateSearch: anySearch,
  component: lazyRouteComponent(() => import('#features/impact/impact-screen.tsx'), 'ImpactScreen'),
});

const log = createRoute({
  getParentRoute: () => shell,
  path: '/log',
  validateSearch: anySearch,
  component: lazyRouteComponent(() => import('#features/log/log-screen.tsx'), 'LogScreen'),
});

/** Every address of the application. */
export const routes = root.addChildren([
  signIn,
  setUp,
  setPassword,
  shell.addChildren([overview, findings, impact, exportsRoute, log, settingsRoutes, ...registerRoutes]),
]);
