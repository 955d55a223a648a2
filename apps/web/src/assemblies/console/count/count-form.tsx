import { Button, RefusalNotice, Row, useMessages } from '@etabli/ui';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Vote } from '../course.js';
import style from './count.module.css';
import {
  countsOf,
  everyCollege,
  type Hands,
  handsOf,
  isEmpty,
  noHands,
  sumOfColleges,
  totalOf,
} from './hands.js';
import { HandsFields } from './hands-fields.js';
import { messages } from './messages.js';
import type { Counting } from './use-counting.js';
import { useHandInCount } from './use-hand-in-count.js';

interface Props {
  vote: Vote;
  counting: Counting;
  /** The main thing to do here. */
  main: boolean;
  /** When handing in closes the vote too. */
  onHandedIn?: () => Promise<unknown>;
  verb?: string;
}

/** What one person counted, in voices, checked against what is left to count as it is entered; by colleges, each apart. */
export function CountForm({ vote, counting, main, onHandedIn, verb }: Props) {
  const words = useMessages(messages);
  const { mine, channel, colleges } = counting;
  const apart = colleges.length > 0;
  const columns = apart ? colleges : [{ ...counting, collegeId: null, name: null }];
  const [hands, setHands] = useState<Hands[]>(() =>
    columns.map((one) => (one.mine ? handsOf(one.mine) : noHands)),
  );
  const [asked, setAsked] = useState(false);
  const { handIn, busy, refusal } = useHandInCount(vote, onHandedIn);
  const at = (index: number): Hands => hands[index] ?? noHands;
  const over = columns.some(({ most }, index) => totalOf(at(index)) > most);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (over) return;
    const counted = {
      counts: countsOf(sumOfColleges(hands)),
      colleges: apart ? everyCollege(colleges, hands) : null,
    };
    const empty = hands.every(isEmpty);
    setAsked(empty && !onHandedIn);
    await handIn(empty ? null : counted);
  };
  return (
    <form noValidate className={style.form} onSubmit={submit}>
      {columns.map(({ collegeId, name, most }, index) => (
        <Apart key={collegeId ?? 'outside'} college={apart ? (name ?? words.outside) : null}>
          <HandsFields
            hands={at(index)}
            onChange={(next) => setHands(columns.map((_, other) => (other === index ? next : at(other))))}
            most={most}
            raised={channel === 'hands'}
            asked={asked}
          />
        </Apart>
      ))}
      {refusal ? <RefusalNotice key={refusal.message} refusal={refusal} /> : null}
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

/** A college under its name; nothing around the count where everyone votes together. */
const Apart = ({ college, children }: { college: string | null; children: ReactNode }) =>
  college === null ? (
    children
  ) : (
    <fieldset className={style.college}>
      <legend>{college}</legend>
      {children}
    </fieldset>
  );
