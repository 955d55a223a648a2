import { ApolloProvider, useQuery } from '@apollo/client/react';
import { Link, TimeZoneProvider } from '@etabli/ui';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { Answered } from '../../app/answered.js';
import { clientFor } from '../../app/client/client.js';
import { OfflineBanner } from '../../app/shell/offline-banner.js';
import { Over } from '../../assemblies/personal/over.js';
import { PersonalDoorDocument } from '../../gql/vote.js';
import style from '../vote.module.css';
import { pageOf, VotingLinkProvider } from './link.js';

interface Props {
  /** The way back to the page of the link. */
  back: string;
  children: (token: string, title: string) => ReactNode;
}

/** A page that fills the screen, opened by a personal link: what it needs of the house, without anyone signed in. */
export function ByLink({ back, children }: Props) {
  const [search] = useSearchParams();
  const token = search.get('token') ?? '';
  return (
    <ApolloProvider client={clientFor(null)}>
      <VotingLinkProvider value={token}>
        <div className={style.booth}>
          <OfflineBanner />
          <main className={style.main}>
            <Door token={token}>{children}</Door>
          </main>
          <footer className={style.foot}>
            <Link to={pageOf(token)}>{back}</Link>
          </footer>
        </div>
      </VotingLinkProvider>
    </ApolloProvider>
  );
}

function Door({ token, children }: { token: string; children: Props['children'] }) {
  const query = useQuery(PersonalDoorDocument, { variables: { token } });
  return (
    <Answered query={query}>
      {({ personalPage: { state, timeZone, assembly } }) =>
        assembly ? (
          <TimeZoneProvider timeZone={timeZone}>{children(token, assembly.title)}</TimeZoneProvider>
        ) : (
          <Over state={state} />
        )
      }
    </Answered>
  );
}
