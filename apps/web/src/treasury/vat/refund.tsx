import { leastRefund } from '@etabli/treasury/rules/vat/refund';
import {
  Button,
  elsewhere,
  errorOf,
  Form,
  Link,
  NumberField,
  notify,
  Row,
  StateBadge,
  useFormats,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useCan, useInside } from '../../app/viewer.js';
import { AskVatRefundDocument, UndoVatRefundDocument, type VatStatementQuery } from '../../gql/treasury.js';
import { AGAIN } from './again.js';
import { messages } from './messages.js';

type Statement = VatStatementQuery['vatStatement'];
type Closing = NonNullable<Statement['closing']>;
type Refund = NonNullable<Closing['refund']>;

/** The credit that a closed period left: asked back in whole euros, awaited, come. */
export function RefundOfCredit({ closing, to }: { closing: Closing; to: string }) {
  const words = useMessages(messages);
  const writes = useCan()('treasury.write');
  const may = abilities(closing.viewerCan);
  if (closing.refund) return <Asked refund={closing.refund} />;
  if (may.can('askRefund')) return <Ask closing={closing} to={to} />;
  return writes ? (
    <p>
      {words.refundNotNow} {may.why('askRefund')}
    </p>
  ) : null;
}

function Ask({ closing: { id, netEuros }, to }: { closing: Closing; to: string }) {
  const words = useMessages(messages);
  const { money } = useFormats();
  const [amount, setAmount] = useState<number | null>(-netEuros);
  const verb = useVerb(AskVatRefundDocument, { refetch: AGAIN });
  const undo = useVerb(UndoVatRefundDocument, { refetch: AGAIN });
  const run = async () => {
    const said = await verb.run({ input: { closingId: id, amountEuros: amount ?? 0 } });
    if (!said.done) return;
    const text = words.refundAsked({ money: money(said.result.amountEuros * 100) });
    notify({ text, undo: () => undo.tell({ id: said.result.id }) });
  };
  return (
    <Form
      verb={words.askRefund}
      busy={verb.busy}
      refusal={elsewhere(verb.refusal, ['amountEuros'])}
      onSubmit={() => void run()}
    >
      <NumberField
        required
        label={words.refundAmount}
        hint={words.refundHint({ least: money(leastRefund(to) * 100), most: money(netEuros * -100) })}
        suffix={'\u202f€'}
        min={0}
        value={amount}
        onChange={setAmount}
        error={errorOf(verb.refusal, 'amountEuros')}
      />
    </Form>
  );
}

function Asked({ refund }: { refund: Refund }) {
  const words = useMessages(messages);
  const { money, date } = useFormats();
  const inside = useInside();
  const verb = useVerb(UndoVatRefundDocument, { refetch: AGAIN });
  const { id, amountEuros, awaitedCents, recordedAt, recordedBy, entry, viewerCan } = refund;
  const run = async () => {
    if ((await verb.tell({ id })).done) notify({ text: words.refundTakenBack });
  };
  const query = new URLSearchParams({ compte: '44583', q: entry?.label ?? '' });
  return (
    <>
      <p>
        <StateBadge tone={awaitedCents > 0 ? 'waiting' : 'done'}>
          {awaitedCents > 0 ? words.refundAwaited : words.refundCome}
        </StateBadge>{' '}
        {words.refundOf({ money: money(amountEuros * 100) })}{' '}
        {words.closedBy({ name: recordedBy?.displayName ?? '', on: date(recordedAt) })}{' '}
        {awaitedCents > 0 ? words.refundHow({ money: money(awaitedCents) }) : null}
      </p>
      <Row>
        <Link to={inside(`tresorerie/ecritures?${query}`)}>{words.seeRefund}</Link>
        {abilities(viewerCan).can('undo') ? (
          <Button weight="quiet" busy={verb.busy} onClick={() => void run()}>
            {words.takeRefundBack}
          </Button>
        ) : null}
      </Row>
    </>
  );
}
