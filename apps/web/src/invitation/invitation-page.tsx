import { ApolloProvider, useQuery } from '@apollo/client/react';
import { Button, ButtonLink, Page, RefusalNotice, useMessages } from '@etabli/ui';
import { useSearchParams } from 'react-router';
import { Answered } from '../app/answered.js';
import { clientFor } from '../app/client/client.js';
import { Plain } from '../app/plain.js';
import { InvitationDocument, type InvitationQuery } from '../gql/invitation.js';
import { post } from '../session/auth.js';
import { useDoor } from '../session/use-door.js';
import { messages } from './messages.js';

type Invitation = InvitationQuery['invitation'];

/** Where an invitation leads: accepting opens the session and goes straight in. It acts on a press only. */
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
  const query = useQuery(InvitationDocument, { variables: { token } });
  return (
    <Answered query={query}>
      {({ invitation }) =>
        invitation.state === 'open' ? (
          <Open invitation={invitation} token={token} />
        ) : (
          <Over state={invitation.state} />
        )
      }
    </Answered>
  );
}

function Open({ invitation, token }: { invitation: Invitation; token: string }) {
  const words = useMessages(messages);
  const door = useDoor();
  const accept = async () => {
    const entered = await door.run(() => post<{ slug: string }>('/invitations/accept', { token }));
    if (entered) window.location.assign(`/${entered.slug}`);
  };
  const needsSignIn = invitation.needsSignIn || door.refusal?.code === 'invitation.sign-in-first';
  const back = encodeURIComponent(`/invitation?token=${token}`);
  return (
    <Page
      title={words.title({ association: invitation.associationName })}
      lead={needsSignIn ? words.needsSignIn : words.lead({ name: invitation.personName })}
      width="reading"
    >
      {door.refusal && !needsSignIn ? <RefusalNotice refusal={door.refusal} /> : null}
      <div>
        {needsSignIn && door.refusal ? (
          <ButtonLink to={`/connexion?suite=${back}`} weight="main">
            {words.signIn}
          </ButtonLink>
        ) : (
          <Button weight="main" large busy={door.busy} onClick={accept}>
            {words.accept}
          </Button>
        )}
      </div>
    </Page>
  );
}

function Over({ state }: { state: Exclude<Invitation['state'], 'open'> }) {
  const words = useMessages(messages);
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
