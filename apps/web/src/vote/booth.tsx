import { skipToken, useQuery } from '@apollo/client/react';
import { useMessages } from '@etabli/ui';
import { useEffect, useState } from 'react';
import { useReadAgain } from '../app/client/use-read-again.js';
import { Failed } from '../app/failed.js';
import {
  type Choice,
  type HeldMandateFragment,
  MyBallotsDocument,
  PersonalBallotsDocument,
} from '../gql/vote.js';
import { useVotingLink } from './by-link/link.js';
import { Gone } from './gone.js';
import { messages } from './messages.js';
import type { Ballot, Paper } from './paper/marking.js';
import { PaperQuestion } from './paper/paper-question.js';
import { Question } from './question.js';
import { Receipts } from './receipts.js';
import { Review } from './review.js';
import { useCasting } from './use-casting.js';
import style from './vote.module.css';

export type Mandate = HeldMandateFragment;
/** A choice on a text, or a ballot of an election. */
export type Marked = Choice | Ballot;
/** What was chosen for each mandate, by elector. */
export type Choices = Readonly<Record<string, Marked>>;

interface Props {
  assemblyId: string;
  voteId: string;
  /** What is asked; `before` when it is an amendment to that text. */
  item: { title: string; text: string; before?: string };
  secret: boolean;
  /** Of the assembly: a mandate may come or go with it. */
  revision: number;
  /** Told whether something chosen here is still to be sent. */
  onPending: (pending: boolean) => void;
}

/** One vote: a question for each mandate, the review, the receipts. */
export function Booth({ assemblyId, voteId, item, secret, revision, onPending }: Props) {
  const words = useMessages(messages);
  const { ballots, ...query } = useBallots(assemblyId, revision);
  if (query.error && !ballots) return <Failed error={query.error} retry={query.refetch} />;
  if (ballots?.vote?.id !== voteId) return <p role="status">{words.connecting}</p>;
  return (
    <div className={style.held}>
      <Gone mandates={ballots.mandates} />
      <Mandates
        voteId={voteId}
        item={item}
        paper={ballots.vote.paper}
        secret={secret}
        mandates={ballots.mandates}
        onCast={query.refetch}
        onPending={onPending}
      />
    </div>
  );
}

/** What one may cast now, by one’s account or by the link one came by. */
function useBallots(assemblyId: string, revision: number) {
  const token = useVotingLink();
  const fetchPolicy = 'network-only';
  const mine = useQuery(MyBallotsDocument, token ? skipToken : { variables: { assemblyId }, fetchPolicy });
  const byLink = useQuery(PersonalBallotsDocument, token ? { variables: { token }, fetchPolicy } : skipToken);
  useReadAgain(token ? 'PersonalBallots' : 'MyBallots', revision);
  const { error, refetch } = token ? byLink : mine;
  return { error, refetch, ballots: token ? byLink.data?.personalBallots : mine.data?.myBallots };
}

interface MandatesProps extends Pick<Props, 'voteId' | 'item' | 'secret' | 'onPending'> {
  /** Of an election. */
  paper: Paper | null;
  mandates: readonly Mandate[];
  /** Reads again what is cast. */
  onCast: () => Promise<unknown>;
}

function Mandates({ voteId, item, paper, secret, mandates, onCast, onPending }: MandatesProps) {
  const [choices, setChoices] = useState<Choices>({});
  const [asking, setAsking] = useState<string | null>(null);
  const mine = mandates.filter(({ cast, reason }) => !cast && !reason);
  const casting = useCasting({ voteId, mandates: mine, choices, onCast });
  const asked =
    mine.find(({ electorId }) => electorId === asking) ?? mine.find(({ electorId }) => !choices[electorId]);
  const pending = mine.some(({ electorId }) => choices[electorId]);
  useEffect(() => onPending(pending), [onPending, pending]);
  if (mine.length === 0) {
    const { earlier } = casting;
    return <Receipts item={item} mandates={mandates} choices={choices} secret={secret} earlier={earlier} />;
  }
  if (!asked) {
    return (
      <Review
        item={item}
        paper={paper}
        secret={secret}
        mandates={mine}
        choices={choices}
        casting={casting}
        onChange={setAsking}
      />
    );
  }
  const chosen = (choice: Marked) => {
    setChoices({ ...choices, [asked.electorId]: choice });
    setAsking(null);
  };
  const first = choices[asked.electorId] ?? null;
  const about = {
    item,
    mandate: asked,
    at: mine.indexOf(asked) + 1,
    of: mine.length,
    secret,
    onChosen: chosen,
  };
  return paper ? (
    <PaperQuestion
      key={asked.electorId}
      {...about}
      paper={paper}
      first={typeof first === 'string' ? null : first}
    />
  ) : (
    <Question key={asked.electorId} {...about} first={typeof first === 'string' ? first : null} />
  );
}
