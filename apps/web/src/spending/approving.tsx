import { Button, notify, Row, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../app/abilities.js';
import { useVerb } from '../app/client/use-verb.js';
import { ReasonDialog } from '../debits/reason-dialog.js';
import { ApproveExpenseDocument, type ExpenseFragment, RefuseExpenseDocument } from '../gql/spending.js';
import { messages } from './messages.js';

const seen = ['ExpensesToApprove', 'WaitingExpenses', 'ExpenseList'];

/** Saying yes, or no and why. */
export function Approving({ expense: { id, label, viewerCan } }: { expense: ExpenseFragment }) {
  const words = useMessages(messages);
  const [refusing, setRefusing] = useState(false);
  const yes = useVerb(ApproveExpenseDocument, { refetch: seen });
  const no = useVerb(RefuseExpenseDocument, { refetch: seen });
  const { can } = abilities(viewerCan);
  const approve = async () => {
    const said = await yes.tell({ id });
    if (said.done) notify({ text: said.result.state === 'waiting' ? words.approvedFirst : words.approved });
  };
  const refuse = async (reason: string) => {
    if (!(await no.run({ id, reason })).done) return;
    setRefusing(false);
    notify({ text: words.refused });
  };
  return (
    <Row gap={1}>
      {can('approve') ? (
        <Button busy={yes.busy} onClick={approve} aria-label={`${words.approve} : ${label}`}>
          {words.approve}
        </Button>
      ) : null}
      {can('refuse') ? (
        <Button weight="quiet" onClick={() => setRefusing(true)} aria-label={words.refuseOf({ name: label })}>
          {words.refuse}
        </Button>
      ) : null}
      {refusing ? (
        <ReasonDialog
          title={words.refuseOf({ name: label })}
          hint={words.refuseHint}
          verb={words.refuse}
          busy={no.busy}
          refusal={no.refusal}
          onSay={refuse}
          onClose={() => setRefusing(false)}
        />
      ) : null}
    </Row>
  );
}
