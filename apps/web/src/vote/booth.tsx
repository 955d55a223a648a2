import { useQuery } from '@apollo/client/react';
import { useMessages } from '@etabli/ui';
import { useEffect, useState } from 'react';
import { Failed } from '../app/failed.js';
import { type Choice, MyBallotsDocument, type MyBallotsQuery } from '../gql/vote.js';
import { messages } from './messages.js';
import { Question } from './question.js';
import { Receipts } from './receipts.js';
import { Review } from './review.js';
import { useCasting } from './use-casting.js';

export type Mandate = MyBallotsQuery['myBallots']['mandates'][number];
/** What was chosen for each mandate, by elector. */
export type Choices = Readonly<Record<string, Choice>>;

interface Props {
  assemblyId: string;
  voteId: string;
  /** What is asked; `before` when it is an amendment to that text. */
  item: { title: string; text: string; before?: string };
  secret: boolean;
  /** Of the assembly: a mandate may come or go with it. */
  revision: number;
}

/** One vote: a question for each mandate, the review, the receipts. */
export function Booth({ assemblyId, voteId, item, secret, revision }: Props) {
  const words = useMessages(messages);
  const query = useQuery(MyBallotsDocument, { variables: { assemblyId }, fetchPolicy: 'network-only' });
  const { refetch } = query;
  useEffect(() => {
    if (revision) refetch().catch(() => null);
  }, [revision, refetch]);
  const ballots = query.data?.myBallots;
  if (query.error && !ballots) return <Failed error={query.error} retry={refetch} />;
  if (ballots?.vote?.id !== voteId) return <p role="status">{words.connecting}</p>;
  return (
    <Mandates voteId={voteId} item={item} secret={secret} mandates={ballots.mandates} onCast={refetch} />
  );
}

interface MandatesProps extends Pick<Props, 'voteId' | 'item' | 'secret'> {
  mandates: readonly Mandate[];
  /** Reads again what is cast. */
  onCast: () => Promise<unknown>;
}

function Mandates({ voteId, item, secret, mandates, onCast }: MandatesProps) {
  const [choices, setChoices] = useState<Choices>({});
  const [asking, setAsking] = useState<string | null>(null);
  const mine = mandates.filter(({ cast, reason }) => !cast && !reason);
  const casting = useCasting({ voteId, mandates: mine, choices, onCast });
  const asked =
    mine.find(({ electorId }) => electorId === asking) ?? mine.find(({ electorId }) => !choices[electorId]);
  if (mine.length === 0) return <Receipts item={item} mandates={mandates} choices={choices} />;
  if (!asked) {
    return (
      <Review
        item={item}
        secret={secret}
        mandates={mine}
        choices={choices}
        casting={casting}
        onChange={setAsking}
      />
    );
  }
  const chosen = (choice: Choice) => {
    setChoices({ ...choices, [asked.electorId]: choice });
    setAsking(null);
  };
  return (
    <Question
      key={asked.electorId}
      item={item}
      mandate={asked}
      at={mine.indexOf(asked) + 1}
      of={mine.length}
      secret={secret}
      first={choices[asked.electorId] ?? null}
      onChosen={chosen}
    />
  );
}
