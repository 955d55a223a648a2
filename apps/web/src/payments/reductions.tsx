import { useFormats, useMessages } from '@etabli/ui';
import { messages } from './messages.js';
import type { Money } from './my-payments-page.js';
import style from './payments.module.css';
import { PrintButton } from './sepa/print-button.js';

/** What was taken off a due, why, and the paper of each. */
export function Reductions({ due: { reductions } }: { due: Money['dues'][number] }) {
  const words = useMessages(messages);
  const { money } = useFormats();
  return reductions.map(({ id, kind, amountCents, reason }) => {
    const said = words.reduced({ kind, amount: money(amountCents), reason });
    return (
      <div key={id} className={style.reference}>
        <small>{said}</small>
        <PrintButton kind="reduction" id={id} of={said} />
      </div>
    );
  });
}
