import { Button, NumberField, notify, RefusalNotice, Row, useMessages } from '@etabli/ui';
import { type FormEvent, useState } from 'react';
import { useVerb } from '../../../app/client/use-verb.js';
import { HandInCountDocument } from '../../../gql/assemblies.js';
import type { Vote } from '../course.js';
import style from './count.module.css';
import { countsOf, type Hands, isEmpty, noHands, parts, restFor, totalOf } from './hands.js';
import { messages } from './messages.js';
import type { Counting } from './use-counting.js';

interface Props {
  vote: Vote;
  counting: Counting;
  /** The main thing to do here. */
  main: boolean;
  /** When handing in closes the vote too. */
  onHandedIn?: () => Promise<unknown>;
  verb?: string;
}

/** What one person counted, in voices, checked against what is left to count as it is entered. */
export function CountForm({ vote, counting, main, onHandedIn, verb }: Props) {
  const words = useMessages(messages);
  const { most, mine, channel } = counting;
  const [hands, setHands] = useState<Hands>(() => (mine ? handsOf(mine) : noHands));
  const count = useVerb(HandInCountDocument, { refetch: ['VoteCounting'] });
  const [busy, setBusy] = useState(false);
  const over = totalOf(hands) > most;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (over || (isEmpty(hands) && !onHandedIn)) return;
    setBusy(true);
    const said = isEmpty(hands) || (await count.run({ voteId: vote.id, counts: countsOf(hands) })).done;
    if (said && onHandedIn) await onHandedIn();
    else if (said) notify({ text: words.handedIn });
    setBusy(false);
  };
  return (
    <form noValidate className={style.form} onSubmit={submit}>
      <div className={style.fields}>
        {parts.map((part) => (
          <NumberField
            key={part}
            required
            label={words[part === 'null' ? 'void' : part]}
            min={0}
            value={hands[part]}
            onChange={(value) => setHands((before) => ({ ...before, [part]: value }))}
          />
        ))}
      </div>
      <div className={style.sum} data-over={over || undefined}>
        <span role="status">{isEmpty(hands) ? '' : words.sum({ total: totalOf(hands), voices: most })}</span>
        {channel === 'hands' ? (
          <Button weight="quiet" onClick={() => setHands(restFor(hands, most))}>
            {words.rest}
          </Button>
        ) : null}
      </div>
      {count.refusal ? <RefusalNotice key={count.refusal.message} refusal={count.refusal} /> : null}
      <Row>
        <Button
          type="submit"
          weight={main ? 'main' : 'plain'}
          large={main}
          busy={busy}
          aria-disabled={over || undefined}
        >
          {verb ?? (mine ? words.correct : words.handIn)}
        </Button>
      </Row>
    </form>
  );
}

const handsOf = (counts: NonNullable<Counting['mine']>): Hands => ({
  for: counts.for,
  against: counts.against,
  abstention: counts.abstention,
  blank: counts.blank,
  null: counts.null,
});
