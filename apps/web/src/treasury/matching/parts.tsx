import { useFormats, useMessages } from '@etabli/ui';
import type { PartOfMatchFragment } from '../../gql/treasury.js';
import style from './matching.module.css';
import { messages } from './messages.js';

/** Where the money of a line goes. */
export function Parts({ parts }: { parts: readonly PartOfMatchFragment[] }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const said = ({ kind, label, name, amountCents }: PartOfMatchFragment) => {
    if (kind === 'credit') return words.credit({ name });
    if (kind === 'payment') return words.payment({ name });
    if (kind === 'expense') return words.expense({ label, name });
    if (kind === 'cash') return words.cash;
    if (kind === 'entry') return words.entry({ label });
    if (kind === 'debit') return amountCents < 0 ? words.debitBack({ name }) : words.debit({ name });
    return [label, name].filter(Boolean).join(', ');
  };
  return (
    <ul className={style.parts}>
      {parts.map((part) => (
        <li key={`${part.kind} ${part.label} ${part.name} ${part.reference}`}>
          <span>
            {said(part)} <small className={style.soft}>{part.reference}</small>
          </span>
          <span className={style.amount}>{formats.money(part.amountCents)}</span>
        </li>
      ))}
    </ul>
  );
}
