import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { z } from 'zod';
import { loadPart } from '../shared/load-part.ts';
import { Waiting } from '../shared/ui/loaded.tsx';
import { AppShell } from './app-shell.tsx';
import { INVITATION } from './invitation-path.ts';
import { NotFound } from './not-found.tsx';
import { ScreenFailed } from './screen-failed.tsx';

const root = createRootRoute({ component: AppShell, notFoundComponent: NotFound });

const situations = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(
    loadPart(() => import('./screens/situations-screen.tsx')),
    'SituationsScreen',
  ),
});

const invitation = createRoute({
  getParentRoute: () => root,
  path: INVITATION.slice(1),
  component: lazyRouteComponent(
    loadPart(() => import('./screens/invitation-screen.tsx')),
    'InvitationScreen',
  ),
});

const oneCase = createRoute({
  getParentRoute: () => root,
  path: 'cases/$caseId',
  component: lazyRouteComponent(
    loadPart(() => import('./screens/case-screen.tsx')),
    'CaseScreen',
  ),
});

const caseStart = createRoute({
  getParentRoute: () => oneCase,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/cases/$caseId/assess', params });
  },
});

const AssessSearch = z.object({
  factor: z.string().optional(),
  indicator: z.string().optional(),
});

const assess = createRoute({
  getParentRoute: () => oneCase,
  path: 'assess',
  validateSearch: (search) => AssessSearch.parse(search),
  component: lazyRouteComponent(
    loadPart(() => import('./screens/assess-screen.tsx')),
    'AssessScreen',
  ),
});

const escalation = createRoute({
  getParentRoute: () => oneCase,
  path: 'escalation',
  component: lazyRouteComponent(
    loadPart(() => import('./screens/escalation-screen.tsx')),
    'EscalationScreen',
  ),
});

const brief = createRoute({
  getParentRoute: () => oneCase,
  path: 'brief',
  component: lazyRouteComponent(
    loadPart(() => import('./screens/brief-screen.tsx')),
    'BriefScreen',
  ),
});

const routes = root.addChildren([
  situations,
  invitation,
  oneCase.addChildren([caseStart, assess, escalation, brief]),
]);

/** The addresses of the application; each screen's code is loaded when it is first opened. */
export const createAppRouter = () =>
  createRouter({
    routeTree: routes,
    scrollRestoration: true,
    parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
    stringifySearch,
    defaultPendingComponent: () => <Waiting />,
    defaultErrorComponent: ScreenFailed,
  });

/** Search parameters as plain text: `?indicator=8.8`, where the router's own form would quote what looks like a number. */
const stringifySearch = (search: Readonly<Record<string, unknown>>): string => {
  const given = Object.entries(search).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
};

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
