import { Button, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { ChosenDues, useChosenDues } from '../chosen-dues.js';
import { messages } from './messages.js';
import style from './sepa.module.css';
import { TransferPanel } from './transfer-panel.js';

interface Props {
  dues: readonly { id: string; label: string; remainingCents: number; underway?: boolean }[];
  /** Another way to pay may come first. */
  weight: 'main' | 'plain';
}

/** One transfer for all that is owed, or for what is chosen of it. */
export function PayByTransfer({ dues, weight }: Props) {
  const words = useMessages(messages);
  const [open, setOpen] = useState(false);
  const { chosen, choose } = useChosenDues(dues);
  if (!open) {
    return (
      <div>
        <Button weight={weight} onClick={() => setOpen(true)}>
          {words.payByTransfer}
        </Button>
      </div>
    );
  }
  return (
    <div className={style.pay}>
      <ChosenDues legend={words.payWhat} dues={dues} chosen={chosen} choose={choose} />
      {chosen.length > 0 ? <TransferPanel dueIds={chosen.map(({ id }) => id)} /> : null}
    </div>
  );
}
