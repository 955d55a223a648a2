import { ApolloProvider, useQuery } from '@apollo/client/react';
import { ButtonLink, Page, TimeZoneProvider, useMessages } from '@etabli/ui';
import { useSearchParams } from 'react-router';
import { Answered } from '../../app/answered.js';
import { clientFor } from '../../app/client/client.js';
import { Plain } from '../../app/plain.js';
import { PersonalPageDocument, type PersonalViewFragment } from '../../gql/assemblies.js';
import { Invited } from './invited.js';
import { messages } from './messages.js';

/** Where the link of a convocation leads: the assembly for one person, without signing in. */
export function Component() {
  const [search] = useSearchParams();
  return (
    <ApolloProvider client={clientFor(null)}>
      <Plain>
        <Leading token={search.get('token') ?? ''} />
      </Plain>
    </ApolloProvider>
  );
}

function Leading({ token }: { token: string }) {
  const query = useQuery(PersonalPageDocument, { variables: { token } });
  return (
    <Answered query={query}>
      {({ personalPage: { state, assembly, associationName, timeZone } }) =>
        assembly ? (
          <TimeZoneProvider timeZone={timeZone}>
            <Invited
              token={token}
              association={associationName}
              assembly={assembly}
              again={async () => void (await query.refetch())}
            />
          </TimeZoneProvider>
        ) : (
          <Over state={state} />
        )
      }
    </Answered>
  );
}

function Over({ state }: { state: PersonalViewFragment['state'] }) {
  const words = useMessages(messages);
  if (state === 'open') return null;
  return (
    <Page title={words[`${state}Title`]} lead={words[state]} width="reading">
      <div>
        <ButtonLink to="/connexion" weight="main">
          {words.signIn}
        </ButtonLink>
      </div>
    </Page>
  );
}
