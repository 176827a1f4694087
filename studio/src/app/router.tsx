import { bundleStates } from '@coranto/contract/api/bundle';
import { scheduleSides } from '@coranto/contract/api/schedule';
import { type TermKind, termKinds } from '@coranto/contract/house-list/house-term';
import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { readNoticesSearch } from '../correction/notices-search.ts';
import { type PictureSearch, readPictureSearch } from '../media/picture-search.ts';
import { readCalendarSearch, readPlanningSearch } from '../planning/planning-search.ts';
import { settingsRoutes } from '../settings/settings-routes.ts';
import { readStoriesSearch } from '../story/stories-search.ts';
import { BrokenScreen, Waiting } from './BrokenScreen.tsx';
import { readEdition, readText } from './read-text.ts';
import { rootRoute } from './root-route.tsx';

const startRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/today' });
  },
});

const todayRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/today',
  validateSearch: readEdition,
  component: lazyRouteComponent(() => import('../today/TodayScreen.tsx'), 'TodayScreen'),
});

const articlesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/articles',
  validateSearch: readStoriesSearch,
  component: lazyRouteComponent(() => import('../story/StoriesScreen.tsx'), 'StoriesScreen'),
});

const articleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/articles/$articleId',
  component: lazyRouteComponent(() => import('../story/ArticleScreen.tsx'), 'ArticleScreen'),
});

/** Numbers of the two revisions that are compared. */
export type RevisionsSearch = { from?: number; to?: number };

function readNumber(given: unknown): number | undefined {
  const value = Number(given);
  return Number.isInteger(value) && value > 0 ? value : undefined;
}

const revisionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/articles/$articleId/revisions',
  validateSearch: (search: Record<string, unknown>): RevisionsSearch => {
    const [from, to] = [readNumber(search.from), readNumber(search.to)];
    return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  },
  component: lazyRouteComponent(() => import('../story/revisions/RevisionsScreen.tsx'), 'RevisionsScreen'),
});

const frontRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/front',
  validateSearch: readEdition,
  component: lazyRouteComponent(() => import('../front/FrontScreen.tsx'), 'FrontScreen'),
});

/** What of the house list is shown. */
export type HouseListSearch = { text?: string; kind?: TermKind; lacking?: string };

const houseListRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/house-list',
  validateSearch: (search: Record<string, unknown>): HouseListSearch => {
    const [text, lacking] = [readText(search.text), readText(search.lacking)];
    const kind = termKinds.find((each) => each === search.kind);
    return {
      ...(text === undefined ? {} : { text }),
      ...(kind === undefined ? {} : { kind }),
      ...(lacking === undefined ? {} : { lacking }),
    };
  },
  component: lazyRouteComponent(() => import('../house-list/HouseListScreen.tsx'), 'HouseListScreen'),
});

const picturesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/pictures',
  validateSearch: (search: Record<string, unknown>): PictureSearch & { picture?: string } => {
    const picture = readText(search.picture);
    return { ...readPictureSearch(search), ...(picture === undefined ? {} : { picture }) };
  },
  component: lazyRouteComponent(() => import('../media/PicturesScreen.tsx'), 'PicturesScreen'),
});

const bundlesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/bundles',
  validateSearch: (search: Record<string, unknown>): { state?: (typeof bundleStates)[number] } => {
    const state = bundleStates.find((each) => each === search.state);
    return state === undefined ? {} : { state };
  },
  component: lazyRouteComponent(() => import('../bundle/BundlesScreen.tsx'), 'BundlesScreen'),
});

const bundleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/bundles/$bundleId',
  component: lazyRouteComponent(() => import('../bundle/BundleScreen.tsx'), 'BundleScreen'),
});

const scheduleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/schedule',
  validateSearch: (search: Record<string, unknown>): { show?: (typeof scheduleSides)[number]; edition?: string } => {
    const show = scheduleSides.find((each) => each === search.show);
    const edition = readText(search.edition);
    return { ...(show === undefined ? {} : { show }), ...(edition === undefined ? {} : { edition }) };
  },
  component: lazyRouteComponent(() => import('../schedule/ScheduleScreen.tsx'), 'ScheduleScreen'),
});

const planningRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/planning',
  validateSearch: readPlanningSearch,
  component: lazyRouteComponent(() => import('../planning/BoardScreen.tsx'), 'BoardScreen'),
});

const calendarRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/planning/calendar',
  validateSearch: readCalendarSearch,
  component: lazyRouteComponent(() => import('../planning/CalendarScreen.tsx'), 'CalendarScreen'),
});

const ownAssignmentsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/planning/mine',
  validateSearch: (search: Record<string, unknown>): { done?: true } => (search.done === true ? { done: true } : {}),
  component: lazyRouteComponent(() => import('../planning/OwnAssignmentsScreen.tsx'), 'OwnAssignmentsScreen'),
});

const stagesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/planning/stages',
  component: lazyRouteComponent(() => import('../planning/StagesScreen.tsx'), 'StagesScreen'),
});

const planRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/planning/stories/$storyId',
  component: lazyRouteComponent(() => import('../planning/PlanScreen.tsx'), 'PlanScreen'),
});

const planningRoutes = [planningRoute, calendarRoute, ownAssignmentsRoute, stagesRoute, planRoute] as const;

const correctionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/corrections',
  validateSearch: readNoticesSearch,
  component: lazyRouteComponent(() => import('../correction/NoticesScreen.tsx'), 'NoticesScreen'),
});

/** Which lines of the logbook are asked for. */
export type LogbookSearch = Partial<Record<(typeof logbookFilters)[number], string>>;
const logbookFilters = ['person', 'act', 'recordKind', 'record', 'edition', 'desk', 'from', 'until', 'words'] as const;

function readLogbookSearch(search: Record<string, unknown>): LogbookSearch {
  return Object.fromEntries(logbookFilters.map((name) => [name, readText(search[name])]).filter(([, value]) => value !== undefined));
}

const peopleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people',
  component: lazyRouteComponent(() => import('../people/PeopleScreen.tsx'), 'PeopleScreen'),
});

const policyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/policy',
  component: lazyRouteComponent(() => import('../people/PolicyScreen.tsx'), 'PolicyScreen'),
});

const contributorsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/contributors',
  validateSearch: (search: Record<string, unknown>): { text?: string } => {
    const text = readText(search.text);
    return text === undefined ? {} : { text };
  },
  component: lazyRouteComponent(() => import('../people/ContributorsScreen.tsx'), 'ContributorsScreen'),
});

const contributorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/contributors/$contributorId',
  component: lazyRouteComponent(() => import('../people/ContributorScreen.tsx'), 'ContributorScreen'),
});

const logbookRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/logbook',
  validateSearch: readLogbookSearch,
  component: lazyRouteComponent(() => import('../logbook/LogbookScreen.tsx'), 'LogbookScreen'),
});

/** Every screen with its address. */
export const router = createRouter({
  routeTree: rootRoute.addChildren([
    startRoute,
    todayRoute,
    articlesRoute,
    articleRoute,
    revisionsRoute,
    frontRoute,
    picturesRoute,
    houseListRoute,
    ...settingsRoutes,
    peopleRoute,
    policyRoute,
    contributorsRoute,
    contributorRoute,
    logbookRoute,
    bundlesRoute,
    bundleRoute,
    scheduleRoute,
    ...planningRoutes,
    correctionsRoute,
  ]),
  basepath: '/studio',
  defaultPreload: 'intent',
  defaultErrorComponent: BrokenScreen,
  defaultPendingComponent: Waiting,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
