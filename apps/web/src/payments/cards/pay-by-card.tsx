import { Button, RefusalNotice, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { type CardProvider, PayByCardDocument } from '../../gql/payments.js';
import { ChosenDues, useChosenDues } from '../chosen-dues.js';
import style from '../payments.module.css';
import { messages } from './messages.js';

interface Props {
  provider: CardProvider;
  /** Several providers are told apart by their names. */
  named: boolean;
  /** The first way to pay is the main one. */
  weight: 'main' | 'plain';
  dues: readonly { id: string; label: string; remainingCents: number; underway?: boolean }[];
}

/** One payment by card for all that is owed, or for what is chosen of it, on the page of the provider. */
export function PayByCard({ provider, named, weight, dues }: Props) {
  const words = useMessages(messages);
  const formats = useFormats();
  const [open, setOpen] = useState(false);
  const { chosen, choose } = useChosenDues(dues);
  const verb = useVerb(PayByCardDocument);
  const cents = chosen.reduce((sum, { remainingCents }) => sum + remainingCents, 0);
  const go = async () => {
    const said = await verb.run({ provider, dueIds: chosen.map(({ id }) => id) });
    if (said.done) window.location.assign(said.result.url);
  };
  if (!open) {
    return (
      <div>
        <Button weight={weight} onClick={() => setOpen(true)}>
          {named ? words.payByCardWith({ provider }) : words.payByCard}
        </Button>
      </div>
    );
  }
  return (
    <div className={style.pay}>
      <ChosenDues legend={words.payWhat} dues={dues} chosen={chosen} choose={choose} />
      <p className={style.soft}>{words.goesTo({ provider })}</p>
      {verb.refusal ? <RefusalNotice refusal={verb.refusal} /> : null}
      {cents > 0 ? (
        <div>
          <Button weight="main" busy={verb.busy} onClick={() => void go()}>
            {words.goPay({ amount: formats.money(cents) })}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
