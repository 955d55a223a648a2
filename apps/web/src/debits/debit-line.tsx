import { Button, StateBadge, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../app/abilities.js';
import type { OneDebitBatchQuery } from '../gql/debits.js';
import style from './debits.module.css';
import { messages } from './messages.js';
import { ReturnDialog } from './return-dialog.js';

export type Debit = OneDebitBatchQuery['debitBatch']['debits'][number];

const tones = {
  prepared: 'waiting',
  approved: 'going',
  sent: 'going',
  collected: 'done',
  returned: 'refused',
  aside: 'closed',
  cancelled: 'closed',
} as const;

/** One debit: whose, how much, where it stands, and what the bank said. */
export function DebitLine({ debit }: { debit: Debit }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const [open, setOpen] = useState(false);
  const { person, due, account, amountCents, state, aside, returnReason, returnCode, cost, viewerCan } =
    debit;
  return (
    <li>
      <div className={style.head}>
        <strong>{person?.displayName}</strong>
        <span className={style.figure}>{formats.money(amountCents)}</span>
      </div>
      <p className={style.soft}>{[due?.label, account].filter(Boolean).join(' · ')}</p>
      <div className={style.head}>
        <StateBadge tone={tones[state]}>{words[`state_${state}`]}</StateBadge>
        {abilities(viewerCan).can('markReturned') ? (
          <Button weight="quiet" onClick={() => setOpen(true)}>
            {words.markReturned}
            <span className="unseen"> : {person?.displayName}</span>
          </Button>
        ) : null}
      </div>
      {aside ? (
        <p className={style.soft}>{aside === 'already-paid' ? words.aside_paid : words.aside_mandate}</p>
      ) : null}
      {state === 'returned' ? (
        <p>
          {returnReason} ({returnCode})
          {cost ? ` ${words.costAsked({ money: formats.money(cost.amountCents) })}` : ''}
        </p>
      ) : null}
      {open ? <ReturnDialog debit={debit} onClose={() => setOpen(false)} /> : null}
    </li>
  );
}
