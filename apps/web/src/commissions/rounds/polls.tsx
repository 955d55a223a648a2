import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react';
import { Button, Empty, Section, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { readAgain } from '../../app/client/read-again.js';
import { PollsDocument, PollsNewsDocument } from '../../gql/commissions.js';
import { messages } from './messages.js';
import { OpenRoundDialog } from './open-round-dialog.js';
import { RoundCard } from './round-card.js';

/** The questions of a commission between two meetings. */
export function Polls({ commissionId, works }: { commissionId: string; works: boolean }) {
  const words = useMessages(messages);
  const [asking, setAsking] = useState(false);
  const client = useApolloClient();
  const { data } = useQuery(PollsDocument, { variables: { commissionId } });
  useSubscription(PollsNewsDocument, { onData: () => void readAgain(client, ['Polls']) });
  const polls = data?.polls ?? [];
  if (!data || (polls.length === 0 && !works)) return null;
  const ask = works ? <Button onClick={() => setAsking(true)}>{words.ask}</Button> : null;
  return (
    <Section title={words.polls} lead={words.pollsLead} actions={polls.length > 0 ? ask : null}>
      {polls.length === 0 ? (
        <Empty small title={words.noPollTitle} action={ask}>
          {words.noPoll}
        </Empty>
      ) : null}
      {polls.map((round) => (
        <RoundCard key={round.id} round={round} people={[]} answers={works} conducts={works} />
      ))}
      {asking ? <OpenRoundDialog commissionId={commissionId} onClose={() => setAsking(false)} /> : null}
    </Section>
  );
}
