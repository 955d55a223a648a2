import { ApolloProvider, useQuery } from '@apollo/client/react';
import { TimeZoneProvider } from '@etabli/ui';
import { useState } from 'react';
import { Navigate, useLocation, useSearchParams } from 'react-router';
import { Answered } from '../../app/answered.js';
import { clientFor } from '../../app/client/client.js';
import { Plain } from '../../app/plain.js';
import { PersonalPageDocument } from '../../gql/assemblies.js';
import { boothOf, STAY } from '../../vote/by-link/link.js';
import { Invited, type PersonalAssembly } from './invited.js';
import { Over } from './over.js';

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
            <Arriving token={token} association={associationName} assembly={assembly} />
          </TimeZoneProvider>
        ) : (
          <Over state={state} />
        )
      }
    </Answered>
  );
}

interface Props {
  token: string;
  association: string;
  assembly: PersonalAssembly;
}

/** Who is in the sitting comes by their link to vote: it leads them to the booth, unless they come back from there. */
function Arriving(props: Props) {
  const { hash } = useLocation();
  const [toVote] = useState(props.assembly.inTheSitting && props.assembly.votes && hash !== STAY);
  return toVote ? <Navigate replace to={boothOf(props.token)} /> : <Invited {...props} />;
}
