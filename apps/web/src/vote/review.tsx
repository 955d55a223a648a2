import { Button, Initials, RefusalNotice, useMessages } from '@etabli/ui';
import type { Choices, Mandate } from './booth.js';
import { Heading } from './heading.js';
import { messages } from './messages.js';
import type { CastingState } from './use-casting.js';
import style from './vote.module.css';

interface Props {
  item: { title: string };
  secret: boolean;
  mandates: readonly Mandate[];
  choices: Choices;
  casting: CastingState;
  /** Asks again for the mandate of this elector. */
  onChange: (electorId: string) => void;
}

/** What will be cast, before it is. */
export function Review({ item, secret, mandates, choices, casting, onChange }: Props) {
  const words = useMessages(messages);
  const { cast, busy, cut, refusal } = casting;
  const only = mandates.length === 1 ? mandates[0] : undefined;
  const choice = only && choices[only.electorId];
  return (
    <div className={style.step}>
      <p className={style.soft}>{item.title}</p>
      <Heading>{words.review}</Heading>
      <ul className={style.ballots}>
        {mandates.map(({ electorId, name, own }) => (
          <li key={electorId}>
            <Initials name={name} />
            <span className={style.who}>{own ? words.you : name}</span>
            <strong>{words.choice({ choice: choices[electorId] ?? 'blank' })}</strong>
            <Button weight="quiet" disabled={busy} onClick={() => onChange(electorId)}>
              <span aria-hidden>{words.change({ name: null })}</span>
              <span className="unseen">{words.change({ name: own ? words.you : name })}</span>
            </Button>
          </li>
        ))}
      </ul>
      <p className={style.soft}>{secret ? words.reviewSecret : words.reviewText}</p>
      {refusal ? <RefusalNotice key={refusal.message} refusal={refusal} /> : null}
      <Button weight="main" large busy={busy} onClick={cast}>
        {cut ? words.tryNow : choice ? words.cast({ choice }) : words.castAll({ count: mandates.length })}
      </Button>
      <p role="status" className="unseen">
        {busy ? words.casting : null}
      </p>
    </div>
  );
}
