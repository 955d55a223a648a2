import { useQuery } from '@apollo/client/react';
import { searchable } from '@etabli/kernel/names';
import { Button, Tag, TextField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useReadAgain } from '../../../app/client/use-read-again.js';
import { useVerb } from '../../../app/client/use-verb.js';
import { PapersToHandDocument, SignOffOnPaperDocument } from '../../../gql/assemblies.js';
import type { Vote } from '../course.js';
import style from './count.module.css';
import { messages } from './messages.js';

/** How many names are shown before one is searched for. */
const SHOWN = 8;

interface Props {
  vote: Vote;
  /** Mandates that have signed off: the list is read again as it grows. */
  cast: number;
}

/** Paper ballots handed out, a name at a time: whoever takes one signs off, and no longer votes on a phone. */
export function Papers({ vote, cast }: Props) {
  const words = useMessages(messages);
  const [wanted, setWanted] = useState('');
  const { data } = useQuery(PapersToHandDocument, { variables: { voteId: vote.id } });
  const sign = useVerb(SignOffOnPaperDocument, { refetch: ['PapersToHand', 'VoteCounting'] });
  useReadAgain('PapersToHand', cast);
  const all = data?.papersToHand ?? [];
  const found = all.filter(({ name }) => searchable(name).includes(searchable(wanted)));
  return (
    <details className={style.papers}>
      <summary>{words.papers({ signed: all.filter(({ signed }) => signed).length })}</summary>
      <div className={style.inside}>
        <p className={style.soft}>{words.papersText}</p>
        {all.length > SHOWN ? (
          <TextField label={words.find} value={wanted} onChange={setWanted} type="search" />
        ) : null}
        <ul>
          {found.slice(0, SHOWN).map(({ electorId, name, castByName, signed }) => (
            <li key={electorId}>
              <span>
                {name}
                {castByName === name ? null : <small>{words.by({ name: castByName })}</small>}
              </span>
              {signed ? (
                <Tag>{words.signed}</Tag>
              ) : (
                <Button busy={sign.busy} onClick={() => void sign.tell({ voteId: vote.id, electorId })}>
                  <span aria-hidden>{words.hand({ name: null })}</span>
                  <span className="unseen">{words.hand({ name })}</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
        {found.length > SHOWN ? (
          <p className={style.soft}>{words.more({ count: found.length - SHOWN })}</p>
        ) : null}
      </div>
    </details>
  );
}
