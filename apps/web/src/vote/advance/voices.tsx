import { useMessages } from '@etabli/ui';
import { useEffect } from 'react';
import type { MyAdvanceVotesFragment } from '../../gql/vote.js';
import { Heading } from '../heading.js';
import style from '../vote.module.css';
import { messages } from './messages.js';
import { OneVoice } from './one-voice.js';

export type Voice = MyAdvanceVotesFragment;
export type AdvanceItem = Voice['items'][number];

interface Props {
  /** Null by a personal link, which leads to one assembly only. */
  assemblyId: string | null;
  title: string;
  voices: readonly Voice[];
}

/** Each voice one may vote for in advance, or why there is none. */
export function Voices({ assemblyId, title, voices }: Props) {
  const words = useMessages(messages);
  useEffect(() => {
    document.title = `${words.page} · Établi`;
  }, [words]);
  if (voices.length === 0) {
    return (
      <div className={style.step}>
        <Heading>{words.none}</Heading>
        <p>{words.noneText}</p>
      </div>
    );
  }
  return (
    <div className={style.step}>
      {voices.map((voice) => (
        <OneVoice key={voice.electorId} assemblyId={assemblyId} title={title} voice={voice} />
      ))}
    </div>
  );
}
