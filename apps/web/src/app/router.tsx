import { createBrowserRouter, Outlet, ScrollRestoration } from 'react-router';
import { ViewerDocument } from '../gql/app.js';
import { TodayProvider } from '../today/today-context.js';
import { areas } from './areas.js';
import { AssociationLayout } from './association-layout.js';
import { clientFor } from './client/client.js';
import { Home } from './home.js';
import { NotFound } from './not-found.js';
import { RouteFailed } from './route-failed.js';
import { Shell } from './shell/shell.js';

/** Asks who is looking while the code of the page is still on its way. */
const askViewer = (association: string | null) => {
  clientFor(association)
    .query({ query: ViewerDocument })
    .catch(() => null);
  return null;
};

const Root = () => (
  <>
    <ScrollRestoration />
    <Outlet />
  </>
);

/** Pages around which the shell stands, with what is expected of the viewer. */
const Furnished = () => (
  <TodayProvider>
    <Shell />
  </TodayProvider>
);

/** Addresses are lasting: `/{association}/{area}/…`. */
export const newRouter = () =>
  createBrowserRouter([
    {
      element: <Root />,
      errorElement: <RouteFailed />,
      hydrateFallbackElement: <div aria-busy="true" />,
      children: [
        { path: '/', loader: () => askViewer(null), element: <Home /> },
        { path: '/connexion', lazy: () => import('../session/sign-in-page.js') },
        { path: '/connexion/lien', lazy: () => import('../session/link-page.js') },
        { path: '/connexion/mot-de-passe', lazy: () => import('../session/password-page.js') },
        { path: '/invitation', lazy: () => import('../invitation/invitation-page.js') },
        { path: '/invitation/assemblee', lazy: () => import('../assemblies/personal/personal-page.js') },
        { path: '/invitation/assemblee/vote', lazy: () => import('../vote/by-link/booth-page.js') },
        { path: '/invitation/assemblee/par-avance', lazy: () => import('../vote/by-link/advance-page.js') },
        { path: '/invitation/reunion', lazy: () => import('../meeting-answer/link-page.js') },
        { path: '/invitation/resume', lazy: () => import('../digest/link-page.js') },
        { path: '/candidater/suivi', lazy: () => import('../applications/public/link-page.js') },
        { path: '/candidater/:slug', lazy: () => import('../applications/public/form-page.js') },
        { path: '/nouvelle-association', lazy: () => import('../installation/new-association-page.js') },
        { path: '/merci', lazy: () => import('../payments/cards/thanks-page.js') },
        { path: '/mon-compte', lazy: () => import('../account/account-page.js') },
        {
          path: '/:slug',
          loader: ({ params }) => askViewer(params['slug'] ?? null),
          shouldRevalidate: () => false,
          element: <AssociationLayout />,
          children: [
            {
              element: <Furnished />,
              children: [
                {
                  errorElement: <RouteFailed />,
                  children: [...areas.flatMap((area) => area.routes), { path: '*', element: <NotFound /> }],
                },
              ],
            },
            { errorElement: <RouteFailed />, children: areas.flatMap((area) => area.bare ?? []) },
          ],
        },
        { path: '*', element: <NotFound /> },
      ],
    },
  ]);
