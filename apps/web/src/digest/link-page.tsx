import { ApolloProvider, useQuery } from '@apollo/client/react';
import { ButtonLink, Page, TimeZoneProvider, useMessages } from '@etabli/ui';
import { useSearchParams } from 'react-router';
import { Answered } from '../app/answered.js';
import { clientFor } from '../app/client/client.js';
import { Plain } from '../app/plain.js';
import { DigestPageDocument, type DigestViewFragment } from '../gql/digest.js';
import { messages } from './messages.js';
import { Others } from './others.js';
import { Asked, Noted } from './steps.js';

/** Where a link of a digest leads: what it would do, which one press does. Opening it changes nothing. */
export function Component() {
  const [search] = useSearchParams();
  const token = search.get('token') ?? '';
  return (
    <ApolloProvider client={clientFor(null)}>
      <Plain>
        <Leading key={token} token={token} />
      </Plain>
    </ApolloProvider>
  );
}

function Leading({ token }: { token: string }) {
  const query = useQuery(DigestPageDocument, { variables: { token }, fetchPolicy: 'network-only' });
  return (
    <Answered query={query}>
      {({ digestPage }) => (
        <TimeZoneProvider timeZone={digestPage.timeZone}>
          <Step token={token} page={digestPage} />
        </TimeZoneProvider>
      )}
    </Answered>
  );
}

function Step({ token, page }: { token: string; page: DigestViewFragment }) {
  if (page.state === 'open') return <Asked token={token} page={page} />;
  if (page.state === 'used' || page.state === 'undone') return <Noted token={token} page={page} />;
  return <Worthless page={page} state={page.state} />;
}

type Lost = Exclude<DigestViewFragment['state'], 'open' | 'used' | 'undone'>;

/** A link that does nothing, and why. */
function Worthless({ page, state }: { page: DigestViewFragment; state: Lost }) {
  const words = useMessages(messages);
  const lead = state === 'expired' ? words.expired : page.reason;
  return (
    <Page title={words[`${state}Title`]} lead={lead} width="reading">
      <Others page={page} />
      <div>
        <ButtonLink to={`/${page.slug}`}>{words.goOn}</ButtonLink>
      </div>
    </Page>
  );
}
