import { ApolloProvider, useQuery } from '@apollo/client/react';
import { Empty, Page, TimeZoneProvider, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Answered } from '../../app/answered.js';
import { clientFor } from '../../app/client/client.js';
import { Plain } from '../../app/plain.js';
import { ApplicantPageDocument } from '../../gql/applications.js';
import { messages } from '../messages.js';
import { Mine } from './mine.js';

/** What a private link opens: where one stands, and the answer to an offer. Opening it changes nothing. */
export function Component() {
  const [search] = useSearchParams();
  const token = search.get('token') ?? '';
  return (
    <ApolloProvider client={clientFor(null)}>
      <Plain>
        <Led key={token} token={token} />
      </Plain>
    </ApolloProvider>
  );
}

function Led({ token }: { token: string }) {
  const words = useMessages(messages);
  const [erased, setErased] = useState(false);
  const query = useQuery(ApplicantPageDocument, {
    variables: { token },
    fetchPolicy: 'network-only',
    skip: erased,
  });
  if (erased) {
    return (
      <Page title={words.erasedTitle} width="reading">
        <Empty small title={words.erasedTitle}>
          {words.erasedText}
        </Empty>
      </Page>
    );
  }
  return (
    <Answered query={query}>
      {({ applicantPage: page }) => (
        <TimeZoneProvider timeZone={page.timeZone}>
          <Mine token={token} page={page} onErased={() => setErased(true)} />
        </TimeZoneProvider>
      )}
    </Answered>
  );
}
