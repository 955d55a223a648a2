import { useQuery } from '@apollo/client/react';
import { Button, Link, Page, Section, useMessages } from '@etabli/ui';
import { Navigate } from 'react-router';
import { ViewerDocument, type ViewerQuery } from '../gql/app.js';
import { signOut } from '../session/sign-out.js';
import { Answered } from './answered.js';
import { clientFor } from './client/client.js';
import { signInAddress } from './failed.js';
import { lastPlace } from './last-place.js';
import { messages } from './messages.js';
import { Plain } from './plain.js';
import style from './shell/shell.module.css';

/** The first page: leads to the viewer's place, or asks which one. */
export function Home() {
  const query = useQuery(ViewerDocument, { client: clientFor(null) });
  return (
    <Plain>
      <Answered query={query}>{({ viewer }) => <Doors viewer={viewer} />}</Answered>
    </Plain>
  );
}

function Doors({ viewer: { user, associations, permissions } }: ViewerQuery) {
  const words = useMessages(messages);
  if (!user) return <Navigate replace to={signInAddress('/')} />;
  const last = associations.find(({ slug }) => slug === lastPlace());
  const only = last ?? (associations.length === 1 ? associations[0] : undefined);
  if (only) return <Navigate replace to={`/${only.slug}`} />;
  if (associations.length === 0 && permissions.includes('installation.manage')) {
    return <Navigate replace to="/nouvelle-association" />;
  }
  if (associations.length === 0) {
    return (
      <Page title={words.noPlacesTitle} lead={words.noPlacesText({ email: user.email })} width="reading">
        <div>
          <Button onClick={() => void signOut()}>{words.signOut}</Button>
        </div>
      </Page>
    );
  }
  return (
    <Page title={words.placesTitle} lead={words.placesLead} width="reading">
      <Section title={words.yourPlaces}>
        <ul className={style.places}>
          {associations.map(({ id, slug, name }) => (
            <li key={id}>
              <Link to={`/${slug}`}>{name}</Link>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
