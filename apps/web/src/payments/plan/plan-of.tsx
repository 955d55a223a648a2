import { Button, notify, Row, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import { type MyMoneyQuery, WithdrawInstalmentsDocument } from '../../gql/payments.js';
import { messages } from './messages.js';
import { ProposalDialog } from './proposal-dialog.js';

type Due = MyMoneyQuery['myMoney']['dues'][number];

/** Where a due stands on being paid in several times: proposed, answered, or still to propose. */
export function PlanOf({ due }: { due: Due }) {
  const words = useMessages(messages);
  const [proposing, setProposing] = useState(false);
  const [last] = due.proposals;
  if (last && last.outcome === null) return <Waiting proposal={last} />;
  return (
    <>
      {last?.outcome === 'declined' ? <p>{words.declined({ answer: last.answer })}</p> : null}
      {abilities(due.viewerCan).can('proposePlan') && due.instalments.length === 0 ? (
        <Row>
          <Button onClick={() => setProposing(true)}>
            {words.propose}
            <span className="unseen"> : {due.label}</span>
          </Button>
        </Row>
      ) : null}
      {proposing ? <ProposalDialog due={due} onClose={() => setProposing(false)} /> : null}
    </>
  );
}

function Waiting({ proposal: { id, parts } }: { proposal: Due['proposals'][number] }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const verb = useVerb(WithdrawInstalmentsDocument, { refetch: ['MyMoney'] });
  const withdraw = async () => {
    if ((await verb.tell({ id })).done) notify({ text: words.withdrawn });
  };
  return (
    <>
      <p>{words.waits}</p>
      <ul>
        {parts.map(({ amountCents, dueOn }) => (
          <li key={dueOn}>{words.part({ amount: formats.money(amountCents), on: formats.date(dueOn) })}</li>
        ))}
      </ul>
      <Row>
        <Button weight="quiet" busy={verb.busy} onClick={() => void withdraw()}>
          {words.withdraw}
        </Button>
      </Row>
    </>
  );
}
