import { useMessages } from '@etabli/ui';
import { useState } from 'react';
import type { Choice } from '../../gql/vote.js';
import { Heading } from '../heading.js';
import style from '../vote.module.css';
import { AdvanceReview } from './advance-review.js';
import { Asking } from './asking.js';
import { messages } from './messages.js';
import { Sent } from './sent.js';
import { useSending } from './use-sending.js';
import type { AdvanceItem, Voice } from './voices.js';

interface Props {
  assemblyId: string | null;
  title: string;
  voice: Voice;
}

/** What was chosen on each resolution; null to leave it for the assembly. */
export type Chosen = Readonly<Record<string, Choice | null>>;

/** The resolutions that may still be voted on: all of them where a vote may be changed, else those not voted on yet. */
const askable = ({ items, open, replaceable }: Voice): AdvanceItem[] =>
  open ? items.filter(({ bar, sent }) => bar === null && (replaceable || sent === null)) : [];

/** One voice: it is asked straight away until something was sent; then what was sent is shown first. */
export function OneVoice({ assemblyId, title, voice }: Props) {
  const words = useMessages(messages);
  const verb = useSending(assemblyId);
  const asked = askable(voice);
  const anySent = voice.items.some(({ sent }) => sent !== null);
  const [voting, setVoting] = useState(!anySent && asked.length > 0);
  const [chosen, setChosen] = useState<Chosen>(() => before(voice));
  const [asking, setAsking] = useState<string | null>(null);
  const [seen, setSeen] = useState<readonly string[]>([]);
  if (!voting) {
    return (
      <Sent
        voice={voice}
        title={title}
        left={asked.length}
        onVote={() => {
          setSeen([]);
          setVoting(true);
        }}
      />
    );
  }
  const item =
    asked.find(({ itemId }) => itemId === asking) ?? asked.find(({ itemId }) => !seen.includes(itemId));
  const answer = (itemId: string, choice: Choice | null) => {
    setChosen({ ...chosen, [itemId]: choice });
    setSeen([...seen, itemId]);
    setAsking(null);
  };
  if (item) {
    return (
      <>
        <p className={style.soft}>{words.progress({ at: asked.indexOf(item) + 1, of: asked.length })}</p>
        <Asking
          key={item.itemId}
          item={item}
          voice={voice}
          first={chosen[item.itemId] ?? null}
          onAnswer={answer}
        />
      </>
    );
  }
  const ballots = asked.flatMap(({ itemId }) => {
    const choice = chosen[itemId];
    return choice ? [{ itemId, choice }] : [];
  });
  const send = async () => {
    const said = await verb.send({ electorId: voice.electorId, ballots });
    if (said.done) setVoting(false);
  };
  return (
    <>
      <Heading>{words.review}</Heading>
      <AdvanceReview
        voice={voice}
        items={asked}
        chosen={chosen}
        count={ballots.length}
        verb={verb}
        onChange={setAsking}
        onSend={send}
      />
    </>
  );
}

const before = ({ items }: Voice): Chosen =>
  Object.fromEntries(items.flatMap(({ itemId, sent }) => (sent ? [[itemId, sent.choice]] : [])));
