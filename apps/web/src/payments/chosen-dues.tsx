import { CheckField, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { chosenAmong, type OpenDue } from './chosen.js';
import { messages } from './messages.js';
import style from './payments.module.css';

/** All dues to begin with but those that the bank is about to debit; some may be left for another time. */
export function useChosenDues<Due extends OpenDue>(dues: readonly Due[]) {
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  const choose = (id: string, checked: boolean) => setSaid(new Map(said).set(id, checked));
  return { chosen: chosenAmong(dues, said), choose };
}

interface Props {
  legend: string;
  dues: readonly OpenDue[];
  chosen: readonly OpenDue[];
  choose: (id: string, checked: boolean) => void;
}

/** Which dues to pay now; nothing to choose when there is one. */
export function ChosenDues({ legend, dues, chosen, choose }: Props) {
  const words = useMessages(messages);
  const formats = useFormats();
  if (dues.length < 2 && !dues.some(({ underway }) => underway)) return null;
  return (
    <fieldset className={style.choices}>
      <legend>{legend}</legend>
      {dues.map(({ id, label, remainingCents, underway }) => (
        <CheckField
          key={id}
          label={`${label}, ${formats.money(remainingCents)}`}
          hint={underway ? words.underway : undefined}
          checked={chosen.some((one) => one.id === id)}
          onChange={(checked) => choose(id, checked)}
        />
      ))}
    </fieldset>
  );
}
