import { useQuery } from '@apollo/client/react';
import { useMessages } from '@etabli/ui';
import { Answered } from '../../app/answered.js';
import { PersonalAdvanceDocument } from '../../gql/vote.js';
import { messages } from '../advance/messages.js';
import { Voices } from '../advance/voices.js';
import { ByLink } from './by-link.js';

/** Voting before the assembly by the link of the convocation, without signing in. */
export function Component() {
  const words = useMessages(messages);
  return (
    <ByLink back={words.backToPage}>{(token, title) => <InAdvance token={token} title={title} />}</ByLink>
  );
}

function InAdvance({ token, title }: { token: string; title: string }) {
  const query = useQuery(PersonalAdvanceDocument, { variables: { token } });
  return (
    <Answered query={query}>
      {({ personalAdvance }) => <Voices assemblyId={null} title={title} voices={personalAdvance} />}
    </Answered>
  );
}
