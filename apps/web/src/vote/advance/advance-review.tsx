import { Button, RefusalNotice, type Refused, useMessages } from '@etabli/ui';
import { messages as booth } from '../messages.js';
import style from '../vote.module.css';
import { messages } from './messages.js';
import type { Chosen } from './one-voice.js';
import type { AdvanceItem, Voice } from './voices.js';

interface Props {
  voice: Voice;
  items: readonly AdvanceItem[];
  chosen: Chosen;
  /** How many resolutions are voted on. */
  count: number;
  verb: { busy: boolean; refusal: Refused | null };
  onChange: (itemId: string) => void;
  onSend: () => void;
}

/** What will be sent, and what it is worth, before it is. */
export function AdvanceReview({ voice, items, chosen, count, verb, onChange, onSend }: Props) {
  const words = useMessages(messages);
  const said = useMessages(booth);
  const { replaceable, fallsIfAmended } = voice;
  return (
    <>
      <ul className={style.ballots}>
        {items.map(({ itemId, title }) => {
          const choice = chosen[itemId];
          return (
            <li key={itemId}>
              <span className={style.who}>{title}</span>
              <strong>{choice ? said.choice({ choice }) : words.skipped}</strong>
              <Button weight="quiet" disabled={verb.busy} onClick={() => onChange(itemId)}>
                <span aria-hidden>{said.change({ name: null })}</span>
                <span className="unseen">{words.change({ title })}</span>
              </Button>
            </li>
          );
        })}
      </ul>
      <p>{replaceable ? words.changeable : words.once}</p>
      <p className={style.soft}>
        {[words.byName, words.comeAnyway, fallsIfAmended ? words.falls : ''].filter(Boolean).join(' ')}
      </p>
      {verb.refusal ? <RefusalNotice key={verb.refusal.message} refusal={verb.refusal} /> : null}
      {count > 0 ? (
        <Button weight="main" large busy={verb.busy} onClick={onSend}>
          {words.send({ count })}
        </Button>
      ) : (
        <p role="status">{words.nothing}</p>
      )}
    </>
  );
}
