import { Empty, Menu, notify, StateBadge, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useCan } from '../../app/viewer.js';
import { type AccountPaymentFragment, UndoPaymentDocument } from '../../gql/treasury.js';
import { ReasonForm } from '../../members/person/dialogs/reason-form.js';
import { PrintButton } from '../../payments/sepa/print-button.js';
import style from '../treasury.module.css';
import { AGAIN } from './again.js';
import { messages } from './messages.js';

/** What somebody paid, the latest first, and what each payment paid. */
export function PaymentList({ payments }: { payments: readonly AccountPaymentFragment[] }) {
  const words = useMessages(messages);
  const [undoing, setUndoing] = useState<AccountPaymentFragment | null>(null);
  if (payments.length === 0) {
    return (
      <Empty small title={words.noPayments}>
        {words.noPaymentsText}
      </Empty>
    );
  }
  return (
    <>
      <ul className={style.list}>
        {payments.map((payment) => (
          <li key={payment.id} className={style.due}>
            <OnePayment payment={payment} onUndo={() => setUndoing(payment)} />
          </li>
        ))}
      </ul>
      {undoing ? <UndoDialog payment={undoing} onClose={() => setUndoing(null)} /> : null}
    </>
  );
}

function OnePayment({ payment, onUndo }: { payment: AccountPaymentFragment; onUndo: () => void }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const writes = useCan()('treasury.write');
  const { method, amountCents, receivedOn, creditCents, note, reversedAt, reversalReason, settles } = payment;
  const title = words.received({ method, on: formats.date(receivedOn) });
  const undo = {
    label: words.undo,
    danger: true,
    reason: abilities(payment.viewerCan).why('undo'),
    onPick: onUndo,
  };
  const paid = settles.flatMap(({ due }) => (due ? [due.label] : [])).join(', ');
  return (
    <>
      <div className={style.head}>
        <strong>{title}</strong>
        <span className={style.amount}>{formats.money(amountCents)}</span>
      </div>
      <div className={style.facts}>
        {reversedAt ? (
          <StateBadge tone="refused">{words.undone({ reason: reversalReason ?? '' })}</StateBadge>
        ) : null}
        {paid ? <span>{words.pays({ what: paid })}</span> : null}
        {creditCents > 0 ? <span>{words.leftOver({ amount: formats.money(creditCents) })}</span> : null}
        {note ? <span>{note}</span> : null}
        {reversedAt ? null : <PrintButton kind="receipt" id={payment.id} of={title} />}
        {writes && !reversedAt ? (
          <Menu compact label={words.actionsOn({ what: title })} items={[undo]} />
        ) : null}
      </div>
    </>
  );
}

function UndoDialog({ payment, onClose }: { payment: AccountPaymentFragment; onClose: () => void }) {
  const words = useMessages(messages);
  const verb = useVerb(UndoPaymentDocument, { refetch: AGAIN });
  const undo = async (reason: string) => {
    if (!(await verb.run({ id: payment.id, reason })).done) return;
    notify({ text: words.undoneNow });
    onClose();
  };
  return (
    <ReasonForm
      title={words.undoTitle}
      text={words.undoText}
      verb={words.undo}
      hint={words.undoHint}
      busy={verb.busy}
      refusal={verb.refusal}
      onSay={undo}
      onClose={onClose}
    />
  );
}
