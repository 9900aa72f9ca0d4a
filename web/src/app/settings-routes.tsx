import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { anySearch, shell } from '#app/root-routes.tsx';

const settings = createRoute({
  getParentRoute: () => shell,
  path: '/settings',
  component: lazyRouteComponent(() => import('#features/settings/settings-screen.tsx'), 'SettingsScreen'),
});

const own = createRoute({
  getParentRoute: () => settings,
  path: '/',
  component: lazyRouteComponent(() => import('#features/settings/own-settings.tsx'), 'OwnSettings'),
});

const sessions = createRoute({
  getParentRoute: () => settings,
  path: '/sessions',
  component: lazyRouteComponent(() => import('#features/settings/sessions.tsx'), 'Sessions'),
});

const tokens = createRoute({
  getParentRoute: () => settings,
  path: '/tokens',
  component: lazyRouteComponent(() => import('#features/settings/tokens.tsx'), 'Tokens'),
});

const accounts = createRoute({
  getParentRoute: () => settings,
  path: '/accounts',
  component: lazyRouteComponent(() => import('#features/settings/accounts.tsx'), 'Accounts'),
});

const law = createRoute({
  getParentRoute: () => settings,
  path: '/law',
  validateSearch: anySearch,
  component: lazyRouteComponent(() => import('#features/settings/law/law-screen.tsx'), 'LawScreen'),
});

export const settingsRoutes = settings.addChildren([own, sessions, law, tokens, accounts]);
