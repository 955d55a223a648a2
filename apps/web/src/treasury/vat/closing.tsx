import {
  Button,
  type Column,
  DataList,
  Link,
  notify,
  Row,
  Section,
  StateBadge,
  useFormats,
  useMessages,
} from '@etabli/ui';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useCan, useInside } from '../../app/viewer.js';
import { CloseVatDocument, UndoVatClosingDocument, type VatStatementQuery } from '../../gql/treasury.js';
import { AGAIN } from './again.js';
import { messages } from './messages.js';
import { RefundOfCredit } from './refund.js';

type Statement = VatStatementQuery['vatStatement'];
type Line = Statement['entry'][number];

/** What a period writes in the books when it is closed: proposed, posted in one press, taken back in another. */
export function ClosingSection({ statement, name }: { statement: Statement; name: string }) {
  const words = useMessages(messages);
  const { closing, entry } = statement;
  return (
    <Section title={words.closingTitle} lead={closing ? words.closedLead : words.closingLead}>
      <EntryLines lines={entry} />
      {closing ? (
        <Closed closing={closing} to={statement.to} name={name} />
      ) : (
        <Open statement={statement} name={name} />
      )}
    </Section>
  );
}

function EntryLines({ lines }: { lines: readonly Line[] }) {
  const words = useMessages(messages);
  const { money } = useFormats();
  const amount = (cents: number) => (cents > 0 ? money(cents) : '');
  const columns: Column<Line>[] = [
    {
      key: 'account',
      label: words.account,
      phone: 'title',
      cell: ({ number, name }) => words.accountName({ number, name }),
    },
    { key: 'debit', label: words.debit, numeric: true, cell: ({ debitCents }) => amount(debitCents) },
    { key: 'credit', label: words.creditSide, numeric: true, cell: ({ creditCents }) => amount(creditCents) },
  ];
  return (
    <DataList
      caption={words.closingTitle}
      rows={lines}
      total={lines.length}
      columns={columns}
      rowKey={({ number }) => number}
      rowName={({ number, name }) => words.accountName({ number, name })}
      empty={<p>{words.nothingToEnter}</p>}
    />
  );
}

function Open({ statement, name }: { statement: Statement; name: string }) {
  const words = useMessages(messages);
  const close = useVerb(CloseVatDocument, { refetch: AGAIN });
  const undo = useVerb(UndoVatClosingDocument, { refetch: AGAIN });
  const may = abilities(statement.viewerCan);
  const writes = useCan()('treasury.write');
  const run = async () => {
    const { from, to, netEuros } = statement;
    const said = await close.tell({ input: { from, to, netEuros } });
    if (said.done) notify({ text: words.closedNow({ name }), undo: () => undo.tell({ id: said.result.id }) });
  };
  if (may.can('close')) {
    return (
      <Row>
        <Button busy={close.busy} onClick={() => void run()}>
          {words.close({ name })}
        </Button>
      </Row>
    );
  }
  return writes ? <p>{may.why('close')}</p> : null;
}

interface ClosedProps {
  closing: NonNullable<Statement['closing']>;
  to: string;
  name: string;
}

function Closed({ closing, to, name }: ClosedProps) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const verb = useVerb(UndoVatClosingDocument, { refetch: AGAIN });
  const { id, netEuros, recordedAt, recordedBy, entry, viewerCan } = closing;
  const run = async () => {
    if ((await verb.tell({ id })).done) notify({ text: words.undoneNow({ name }) });
  };
  const carried = -netEuros - (closing.refund?.amountEuros ?? 0);
  const query = new URLSearchParams({ compte: netEuros > 0 ? '44551' : '445', q: entry?.label ?? '' });
  return (
    <>
      <p>
        <StateBadge tone="done">{words.closed}</StateBadge>{' '}
        {words.closedBy({ name: recordedBy?.displayName ?? '', on: formats.date(recordedAt) })}{' '}
        {netEuros > 0 ? words.leftToPay({ money: formats.money(netEuros * 100) }) : null}
        {carried > 0 ? words.leftAsCredit({ money: formats.money(carried * 100) }) : null}
      </p>
      <Row>
        {entry ? <Link to={inside(`tresorerie/ecritures?${query}`)}>{words.seeEntry}</Link> : null}
        {abilities(viewerCan).can('undo') ? (
          <Button weight="quiet" busy={verb.busy} onClick={() => void run()}>
            {words.undo}
          </Button>
        ) : null}
      </Row>
      {netEuros < 0 ? <RefundOfCredit closing={closing} to={to} /> : null}
    </>
  );
}
