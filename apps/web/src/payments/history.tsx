import { StateBadge, useFormats, useMessages } from '@etabli/ui';
import { messages } from './messages.js';
import type { Money } from './my-payments-page.js';
import style from './payments.module.css';
import { Reductions } from './reductions.js';
import { PrintButton } from './sepa/print-button.js';

interface Props {
  payments: Money['payments'];
  closed: Money['dues'];
}

/** What the viewer paid, and what was taken off instead. */
export function History({ payments, closed }: Props) {
  const words = useMessages(messages);
  const formats = useFormats();
  const others = closed.filter(({ settledCents, reductions }) => settledCents === 0 || reductions.length > 0);
  return (
    <ul className={style.list}>
      {payments.map(({ id, method, amountCents, receivedOn, reversedAt, settles }) => (
        <li key={id}>
          <div className={style.head}>
            <span>
              {words.paid({ method, on: formats.date(receivedOn) })}
              {settles.length > 0 ? `, ${settles.flatMap(({ due }) => due?.label ?? []).join(', ')}` : ''}
            </span>
            <span className={style.amount}>{formats.money(amountCents)}</span>
          </div>
          {reversedAt ? (
            <StateBadge tone="refused">{words.undone}</StateBadge>
          ) : (
            <PrintButton kind="receipt" id={id} of={formats.date(receivedOn)} />
          )}
        </li>
      ))}
      {others.map((due) => (
        <li key={due.id}>
          <div className={style.head}>
            <span>{due.label}</span>
            {due.settledCents === 0 ? (
              <StateBadge tone="closed">{due.withdrawnAt ? words.withdrawn : words.nothingToPay}</StateBadge>
            ) : null}
          </div>
          <Reductions due={due} />
        </li>
      ))}
    </ul>
  );
}
