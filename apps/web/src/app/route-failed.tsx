import { isRouteErrorResponse, useRouteError } from 'react-router';
import { Failed } from './failed.js';
import { NotFound } from './not-found.js';
import { Plain } from './plain.js';

/** The way out when a page throws: within the shell where there is one, alone otherwise. */
export function RouteFailed() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound />;
  return (
    <Plain>
      <Failed error={error} />
    </Plain>
  );
}
