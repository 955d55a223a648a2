import { CheckField, useFormats } from '@etabli/ui';
import { useState } from 'react';
import style from './payments.module.css';

interface OpenDue {
  id: string;
  label: string;
  remainingCents: number;
}

/** All dues to begin with; some may be left for another time. */
export function useChosenDues<Due extends OpenDue>(dues: readonly Due[]) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const choose = (id: string, checked: boolean) => {
    const next = new Set(left);
    if (checked) next.delete(id);
    else next.add(id);
    setLeft(next);
  };
  return { chosen: dues.filter(({ id }) => !left.has(id)), choose };
}

interface Props {
  legend: string;
  dues: readonly OpenDue[];
  chosen: readonly OpenDue[];
  choose: (id: string, checked: boolean) => void;
}

/** Which dues to pay now; nothing to choose when there is one. */
export function ChosenDues({ legend, dues, chosen, choose }: Props) {
  const formats = useFormats();
  if (dues.length < 2) return null;
  return (
    <fieldset className={style.choices}>
      <legend>{legend}</legend>
      {dues.map(({ id, label, remainingCents }) => (
        <CheckField
          key={id}
          label={`${label}, ${formats.money(remainingCents)}`}
          checked={chosen.some((one) => one.id === id)}
          onChange={(checked) => choose(id, checked)}
        />
      ))}
    </fieldset>
  );
}
