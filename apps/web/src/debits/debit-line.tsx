import { Button, StateBadge, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../app/abilities.js';
import { useVerb } from '../app/client/use-verb.js';
import { type OneDebitBatchQuery, TakeBackDebitReturnDocument } from '../gql/debits.js';
import style from './debits.module.css';
import { messages } from './messages.js';
import { ReasonDialog } from './reason-dialog.js';
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
  const [back, setBack] = useState(false);
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
        {abilities(viewerCan).can('takeBackReturn') ? (
          <Button weight="quiet" onClick={() => setBack(true)}>
            {words.takeBackReturn}
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
      {back ? <NotReturned id={debit.id} onClose={() => setBack(false)} /> : null}
    </li>
  );
}

/** It was noted by mistake: why, and its due is paid again. */
function NotReturned({ id, onClose }: { id: string; onClose: () => void }) {
  const words = useMessages(messages);
  const verb = useVerb(TakeBackDebitReturnDocument, { refetch: ['OneDebitBatch', 'DebitBatches'] });
  const say = async (reason: string) => {
    if ((await verb.run({ id, reason })).done) onClose();
  };
  return (
    <ReasonDialog
      title={words.takeBackReturn}
      hint={words.takeBackReturnHint}
      verb={words.takeBackReturn}
      {...{ busy: verb.busy, refusal: verb.refusal }}
      onSay={say}
      onClose={onClose}
    />
  );
}
