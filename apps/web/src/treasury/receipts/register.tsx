import {
  Button,
  type Column,
  DataList,
  Facts,
  Menu,
  notify,
  Row,
  Section,
  StateBadge,
  useFormats,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { MadeFile } from '../../app/made-file.js';
import { useCan } from '../../app/viewer.js';
import { ReasonDialog } from '../../debits/reason-dialog.js';
import {
  CancelTaxReceiptDocument,
  MailTaxReceiptsDocument,
  PrintTaxReceiptDocument,
  type TaxReceiptRowFragment,
  type TaxReceiptYearSeenFragment,
} from '../../gql/treasury.js';
import { AGAIN } from './again.js';
import { messages } from './messages.js';

/** The receipts given for a year, cancelled ones included, and the two figures that are declared. */
export function Register({ seen }: { seen: TaxReceiptYearSeenFragment }) {
  const words = useMessages(messages);
  const { money, date } = useFormats();
  const writes = useCan()('treasury.write');
  const mail = useVerb(MailTaxReceiptsDocument);
  const { receipts, year, declaredCents, declaredReceipts } = seen;
  const standing = receipts.filter(({ cancelled }) => cancelled == null);
  const post = async () => {
    const sent = await mail.tell({ ids: standing.map(({ id }) => id) });
    if (sent.done) notify({ text: words.mailed(sent.result) });
  };
  const columns: Column<TaxReceiptRowFragment>[] = [
    { key: 'number', label: words.number, phone: 'title', cell: ({ number }) => number },
    { key: 'who', label: words.donor, cell: ({ person }) => person?.displayName ?? words.somebody },
    { key: 'on', label: words.givenOn, cell: ({ issuedOn }) => date(issuedOn) },
    { key: 'amount', label: words.total, numeric: true, cell: ({ amountCents }) => money(amountCents) },
    { key: 'state', label: words.state, cell: (receipt) => <State receipt={receipt} /> },
  ];
  return (
    <Section
      title={words.register}
      actions={
        writes && standing.length > 0 ? (
          <Button busy={mail.busy} onClick={() => void post()}>
            {words.mail({ count: standing.length })}
          </Button>
        ) : null
      }
    >
      <DataList
        caption={words.register}
        rows={receipts}
        total={receipts.length}
        columns={columns}
        rowKey={({ id }) => id}
        rowName={({ number }) => number}
        actions={(receipt) => <Actions receipt={receipt} writes={writes} />}
        empty={<p>{words.noneGiven}</p>}
      />
      {receipts.length > 0 ? (
        <>
          <h3>{words.declare({ year })}</h3>
          <Facts
            facts={[
              { label: words.declaredTotal, value: money(declaredCents) },
              { label: words.declaredCount, value: String(declaredReceipts) },
            ]}
          />
          <p>{words.declareText}</p>
        </>
      ) : null}
    </Section>
  );
}

function State({ receipt: { cancelled, overtaken } }: { receipt: TaxReceiptRowFragment }) {
  const words = useMessages(messages);
  if (cancelled != null)
    return <StateBadge tone="closed">{words.cancelledFor({ reason: cancelled })}</StateBadge>;
  return overtaken ? (
    <StateBadge tone="late">{words.overtaken}</StateBadge>
  ) : (
    <StateBadge tone="done">{words.stands}</StateBadge>
  );
}

function Actions({ receipt, writes }: { receipt: TaxReceiptRowFragment; writes: boolean }) {
  const words = useMessages(messages);
  const { id, number, cancelled } = receipt;
  const print = useVerb(PrintTaxReceiptDocument);
  const cancel = useVerb(CancelTaxReceiptDocument, { refetch: AGAIN });
  const [asking, setAsking] = useState(false);
  const say = async (reason: string) => {
    if (!(await cancel.run({ id, reason })).done) return;
    setAsking(false);
    notify({ text: words.cancelledNow({ number }) });
  };
  return (
    <Row gap={1}>
      <MadeFile make={words.pdf} open={words.openPdf} busy={print.busy} run={() => print.tell({ id })} />
      {writes && cancelled == null ? (
        <Menu
          compact
          label={words.actionsOn({ number })}
          items={[{ label: words.cancel, danger: true, onPick: () => setAsking(true) }]}
        />
      ) : null}
      {asking ? (
        <ReasonDialog
          title={words.cancelOf({ number })}
          hint={words.cancelHint}
          verb={words.cancel}
          busy={cancel.busy}
          refusal={cancel.refusal}
          onSay={(reason) => void say(reason)}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </Row>
  );
}
