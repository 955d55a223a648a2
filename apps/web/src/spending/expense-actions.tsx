import { useQuery } from '@apollo/client/react';
import { Button, Menu, notify, Row, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../app/abilities.js';
import { useVerb } from '../app/client/use-verb.js';
import { BeginTaskDialog } from '../commissions/tasks/begin-task-dialog.js';
import { useBegins } from '../commissions/tasks/use-begins.js';
import { ReasonDialog } from '../debits/reason-dialog.js';
import { type ExpenseFragment, TakeBackExpensePaymentDocument } from '../gql/spending.js';
import { TreasuryRoomsDocument } from '../gql/treasury.js';
import { Approving } from './approving.js';
import { ClassifyDialog } from './classify-dialog.js';
import { messages } from './messages.js';
import { PayDialog } from './pay-dialog.js';
import { TaxDialog } from './tax-dialog.js';

type Open = 'pay' | 'classify' | 'tax' | 'takeBack' | 'task';

/** What the viewer may do with an expense: the one that comes next is the button, the rest is in the menu. */
export function ExpenseActions({ expense }: { expense: ExpenseFragment }) {
  const words = useMessages(messages);
  const [open, setOpen] = useState<Open | null>(null);
  const back = useVerb(TakeBackExpensePaymentDocument, { refetch: ['ExpenseList'] });
  const { id, label, viewerCan } = expense;
  const { can } = abilities(viewerCan);
  const rooms = useQuery(TreasuryRoomsDocument, { skip: !can('classify') });
  const taxed = rooms.data?.vatHistory.some(({ regime }) => regime === 'liable') ?? false;
  const close = () => setOpen(null);
  const takeBack = async (reason: string) => {
    if (!(await back.run({ id, reason })).done) return;
    close();
    notify({ text: words.takenBack });
  };
  const items = [
    ...(useBegins() ? [{ label: words.task, onPick: () => setOpen('task') }] : []),
    ...(can('classify') ? [{ label: words.classify, onPick: () => setOpen('classify') }] : []),
    ...(taxed && can('classify') ? [{ label: words.sayTax, onPick: () => setOpen('tax') }] : []),
    ...(can('takeBackPayment') ? [{ label: words.takeBack, onPick: () => setOpen('takeBack') }] : []),
  ];
  return (
    <Row gap={1}>
      {can('pay') ? (
        <Button onClick={() => setOpen('pay')} aria-label={words.payOf({ name: label })}>
          {words.pay}
        </Button>
      ) : null}
      <Approving expense={expense} />
      {items.length > 0 ? <Menu compact label={words.actionsOn({ name: label })} items={items} /> : null}
      {open === 'pay' ? <PayDialog expense={expense} onClose={close} /> : null}
      {open === 'classify' ? <ClassifyDialog expense={expense} onClose={close} /> : null}
      {open === 'tax' ? <TaxDialog expense={expense} onClose={close} /> : null}
      {open === 'task' ? (
        <BeginTaskDialog about={{ expenseId: id }} what={label} refetch={['ExpenseList']} onClose={close} />
      ) : null}
      {open === 'takeBack' ? (
        <ReasonDialog
          title={words.takeBackOf({ name: label })}
          hint={words.takeBackHint}
          verb={words.takeBack}
          busy={back.busy}
          refusal={back.refusal}
          onSay={takeBack}
          onClose={close}
        />
      ) : null}
    </Row>
  );
}
