import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readEdition } from '../app/read-text.ts';
import { rootRoute } from '../app/root-route.tsx';

const ownSettingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/settings',
  component: lazyRouteComponent(() => import('../session/Settings.tsx'), 'Settings'),
});

const campaignsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/settings/campaigns',
  component: lazyRouteComponent(() => import('../campaign/CampaignsScreen.tsx'), 'CampaignsScreen'),
});

const settledEditionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/settings/editions',
  component: lazyRouteComponent(() => import('../settings/EditionsScreen.tsx'), 'EditionsScreen'),
});

const newEditionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/settings/editions/new',
  component: lazyRouteComponent(() => import('../settings/NewEditionScreen.tsx'), 'NewEditionScreen'),
});

const settledEditionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/settings/editions/$prefix',
  validateSearch: (search: Record<string, unknown>): { added?: true } => (search.added === true ? { added: true } : {}),
  component: lazyRouteComponent(() => import('../settings/EditionScreen.tsx'), 'EditionScreen'),
});

const navigationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/settings/navigation',
  validateSearch: readEdition,
  component: lazyRouteComponent(() => import('../settings/NavigationScreen.tsx'), 'NavigationScreen'),
});

/** Every part of the settings with its address. */
export const settingsRoutes = [
  ownSettingsRoute,
  campaignsRoute,
  settledEditionsRoute,
  newEditionRoute,
  settledEditionRoute,
  navigationRoute,
] as const;
