import { skipToken, useQuery } from '@apollo/client/react';
import { Notice, useMessages } from '@etabli/ui';
import { useReadAgain } from '../../app/client/use-read-again.js';
import { Failed } from '../../app/failed.js';
import { messages as shared } from '../../assemblies/elections/circle/messages.js';
import { proposedIn, Told } from '../../assemblies/elections/circle/told.js';
import {
  type CircleHeardFragment,
  type CircleVoicesFragment,
  MyCircleByLinkDocument,
  MyCircleDocument,
} from '../../gql/vote.js';
import { useVotingLink } from '../by-link/link.js';
import { Heading } from '../heading.js';
import { messages as booth } from '../messages.js';
import style from '../vote.module.css';
import { Answer } from './answer.js';
import { messages } from './messages.js';
import { Nominate } from './nominate.js';

interface Props {
  circle: CircleHeardFragment;
  title: string;
  /** Phones may speak. */
  online: boolean;
  revision: number;
}

/** An election without candidate, from one’s phone: what is said in the room, and one’s own word. */
export function CircleBooth({ circle, title, online, revision }: Props) {
  const names = useMessages(shared);
  const words = useMessages(messages);
  const { stage, round, roundsAllowed: of } = circle;
  return (
    <div className={style.step}>
      <p className={style.soft}>{title}</p>
      <Heading key={`${stage}.${round}`}>{names.stageOf({ stage, round, of })}</Heading>
      {online ? <Mine circle={circle} revision={revision} /> : <p className={style.lead}>{words.aloud}</p>}
      <section role="log" aria-label={names.names}>
        <Told circle={circle} />
      </section>
    </div>
  );
}

function Mine({ circle, revision }: Pick<Props, 'circle' | 'revision'>) {
  const words = useMessages(booth);
  const { data, ...query } = useMine(circle.voteId, revision);
  if (query.error && !data) return <Failed error={query.error} retry={query.refetch} />;
  if (!data) return <p role="status">{words.connecting}</p>;
  return data.voices.map((voice) => <Word key={voice.electorId} circle={circle} voice={voice} mine={data} />);
}

export type Voice = CircleVoicesFragment['voices'][number];

interface WordProps {
  circle: CircleHeardFragment;
  voice: Voice;
  mine: CircleVoicesFragment;
}

/** What this voice may say now; each organisation one represents has its own. */
function Word({ circle, voice, mine }: WordProps) {
  const words = useMessages(messages);
  const { stage } = circle;
  const several = mine.voices.length > 1;
  const title = several ? <h2>{voice.own ? words.forMyself : words.forOrganisation(voice)}</h2> : null;
  if (voice.reason) {
    return (
      <Notice>
        <p>{voice.reason}</p>
      </Notice>
    );
  }
  if (stage === 'nominations' || stage === 'changes') {
    return (
      <>
        {title}
        <Nominate key={stage} circle={circle} voice={voice} people={mine.people} />
      </>
    );
  }
  const proposed = proposedIn(circle);
  if (proposed?.personId === voice.electorId) return <p className={style.lead}>{words.nominee}</p>;
  if (stage === 'consent' && proposed) {
    return (
      <>
        {title}
        <Answer key={circle.round} circle={circle} voice={voice} name={proposed.name} />
      </>
    );
  }
  return (
    <p className={style.lead}>
      {stage === 'vote' ? words.hands : words.waiting} {words.waitingText}
    </p>
  );
}

/** One’s voices and who may be named, by one’s account or by the link one came by. */
function useMine(voteId: string, revision: number) {
  const token = useVotingLink();
  const mine = useQuery(MyCircleDocument, token ? skipToken : { variables: { voteId } });
  const byLink = useQuery(MyCircleByLinkDocument, token ? { variables: { token, voteId } } : skipToken);
  useReadAgain(token ? 'MyCircleByLink' : 'MyCircle', revision);
  const { error, refetch } = token ? byLink : mine;
  return { error, refetch, data: token ? byLink.data?.personalCircle : mine.data?.circleBooth };
}
