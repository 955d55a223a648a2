import { typo } from '@etabli/kernel/locale';
import { Button, Initials, RefusalNotice, useMessages } from '@etabli/ui';
import type { Choices, Mandate, Marked } from './booth.js';
import { Heading } from './heading.js';
import { messages } from './messages.js';
import { isBlank, type Paper, said } from './paper/marking.js';
import { messages as paperMessages } from './paper/messages.js';
import type { CastingState } from './use-casting.js';
import style from './vote.module.css';

interface Props {
  item: { title: string };
  /** Of an election. */
  paper: Paper | null;
  secret: boolean;
  mandates: readonly Mandate[];
  choices: Choices;
  casting: CastingState;
  /** Asks again for the mandate of this elector. */
  onChange: (electorId: string) => void;
}

/** What will be cast, before it is. */
export function Review({ item, paper, secret, mandates, choices, casting, onChange }: Props) {
  const words = useMessages(messages);
  const onPaper = useMessages(paperMessages);
  const { cast, busy, cut, refusal } = casting;
  const only = mandates.length === 1 ? mandates[0] : undefined;
  const choice = only && choices[only.electorId];
  const one = typeof choice === 'string' ? words.cast({ choice }) : onPaper.cast;
  return (
    <div className={style.step}>
      <p className={style.soft}>{typo(item.title)}</p>
      <Heading>{words.review}</Heading>
      <ul className={style.ballots}>
        {mandates.map(({ electorId, name, own }) => (
          <li key={electorId}>
            <Initials name={name} />
            <span className={style.who}>{own ? words.you : name}</span>
            <Chosen choice={choices[electorId] ?? 'blank'} paper={paper} />
            <Button weight="quiet" disabled={busy} onClick={() => onChange(electorId)}>
              <span aria-hidden>{words.change({ name: null })}</span>
              <span className="unseen">{words.change({ name: own ? words.you.toLowerCase() : name })}</span>
            </Button>
          </li>
        ))}
      </ul>
      <p className={style.soft}>{secret ? words.reviewSecret : words.reviewText}</p>
      {refusal ? <RefusalNotice key={refusal.message} refusal={refusal} /> : null}
      <Button weight="main" large busy={busy} onClick={cast}>
        {cut ? words.tryNow : choice ? one : words.castAll({ count: mandates.length })}
      </Button>
      <p role="status" className="unseen">
        {busy ? words.casting : null}
      </p>
    </div>
  );
}

/** What one mandate says: a word, or the names of a ballot. */
function Chosen({ choice, paper }: { choice: Marked; paper: Paper | null }) {
  const words = useMessages(messages);
  const onPaper = useMessages(paperMessages);
  if (typeof choice === 'string' || !paper) {
    return <strong>{words.choice({ choice: typeof choice === 'string' ? choice : 'blank' })}</strong>;
  }
  if (isBlank(choice)) return <strong>{onPaper.blankBallot}</strong>;
  return (
    <ul className={style.filled}>
      {said(paper, choice, { answer: (answer) => onPaper.answer({ answer }) }).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
