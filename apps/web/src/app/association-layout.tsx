import { ApolloProvider, useQuery } from '@apollo/client/react';
import { Link, Page, TimeZoneProvider, useMessages } from '@etabli/ui';
import { useLayoutEffect } from 'react';
import { Navigate, Outlet, useLocation, useParams } from 'react-router';
import { ViewerDocument, type ViewerQuery } from '../gql/app.js';
import { Answered } from './answered.js';
import { clientFor } from './client/client.js';
import { signInAddress } from './failed.js';
import { rememberPlace } from './last-place.js';
import { messages } from './messages.js';
import { DeedsProvider } from './offline/deeds-context.js';
import { Plain } from './plain.js';
import style from './shell/shell.module.css';
import { type Viewer, ViewerProvider } from './viewer.js';

/** Everything below `/{association}`: its client, its viewer, its time zone. */
export function AssociationLayout() {
  const { slug = '' } = useParams();
  return (
    <ApolloProvider key={slug} client={clientFor(slug)}>
      <Entrance />
    </ApolloProvider>
  );
}

function Entrance() {
  const query = useQuery(ViewerDocument);
  if (!query.data)
    return (
      <Plain>
        <Answered query={query}>{() => null}</Answered>
      </Plain>
    );
  return <Inside viewer={query.data.viewer} />;
}

function Inside({ viewer }: ViewerQuery) {
  const here = useLocation();
  const { user, association } = viewer;
  if (!user) return <Navigate replace to={signInAddress(here.pathname + here.search)} />;
  if (!association) return <NoAccess viewer={viewer} email={user.email} />;
  return <Welcome viewer={{ ...viewer, user, association }} />;
}

function Welcome({ viewer }: { viewer: Viewer }) {
  const { slug, name, timeZone } = viewer.association;
  useLayoutEffect(() => {
    rememberPlace(slug);
    document.documentElement.dataset['place'] = name;
  }, [slug, name]);
  return (
    <ViewerProvider value={viewer}>
      <TimeZoneProvider timeZone={timeZone}>
        <DeedsProvider>
          <Outlet />
        </DeedsProvider>
      </TimeZoneProvider>
    </ViewerProvider>
  );
}

function NoAccess({ viewer, email }: ViewerQuery & { email: string }) {
  const words = useMessages(messages);
  return (
    <Plain>
      <Page title={words.noAccessTitle} lead={words.noAccessText({ email })} width="reading">
        <ul className={style.places}>
          {viewer.associations.map(({ id, slug, name }) => (
            <li key={id}>
              <Link to={`/${slug}`}>{name}</Link>
            </li>
          ))}
        </ul>
      </Page>
    </Plain>
  );
}
