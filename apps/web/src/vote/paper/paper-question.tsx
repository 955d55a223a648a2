import { Button, useMessages } from '@etabli/ui';
import { IconLock } from '@tabler/icons-react';
import { type FormEvent, useId, useState } from 'react';
import type { Mandate } from '../booth.js';
import { Heading } from '../heading.js';
import { messages as booth } from '../messages.js';
import vote from '../vote.module.css';
import { type Ballot, isBlank, type Paper } from './marking.js';
import { messages } from './messages.js';
import { Names } from './names.js';
import style from './paper.module.css';

interface Props {
  item: { title: string };
  paper: Paper;
  mandate: Mandate;
  at: number;
  of: number;
  secret: boolean;
  /** What was filled in before coming back. */
  first: Ballot | null;
  onChosen: (ballot: Ballot) => void;
}

/** The ballot paper of an election, for one mandate. A blank ballot is asked for, never sent by mistake. */
export function PaperQuestion({ item, paper, mandate, at, of, secret, first, onChosen }: Props) {
  const words = useMessages(messages);
  const names = useMessages(booth);
  const id = useId();
  const [ballot, setBallot] = useState<Ballot>(first ?? {});
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isBlank(ballot)) setMissing(true);
    else onChosen(ballot);
  };
  const { form, seats, limit, tieBallot, round } = paper;
  return (
    <form className={vote.step} onSubmit={submit}>
      {of > 1 ? <p className={vote.soft}>{names.progress({ at, of })}</p> : null}
      <Heading>{item.title}</Heading>
      {tieBallot || round > 1 ? <p className={vote.soft}>{words.again({ tieBallot })}</p> : null}
      {secret ? (
        <p className={vote.secret}>
          <IconLock aria-hidden />
          {names.secret}
        </p>
      ) : null}
      <p className={vote.lead}>{words.how({ form, seats, limit })}</p>
      <fieldset className={style.names} aria-describedby={`${id}-missing`}>
        <legend>{mandate.own ? names.yourVote : names.voteFor({ name: mandate.name })}</legend>
        <Names paper={paper} ballot={ballot} onChange={setBallot} id={id} />
      </fieldset>
      <p id={`${id}-missing`} role="alert" className={vote.missing}>
        {missing && isBlank(ballot) ? words.choose : null}
      </p>
      <Button type="submit" weight="main" large>
        {names.next}
      </Button>
      <Button weight="quiet" onClick={() => onChosen({})}>
        {words.blank}
      </Button>
    </form>
  );
}
