import {
  Button,
  type Column,
  DataList,
  Empty,
  notify,
  Row,
  Section,
  StateBadge,
  useFormats,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import {
  type ChequesQuery,
  PrintChequeDepositDocument,
  UndoChequeDepositDocument,
} from '../../gql/treasury.js';
import { AGAIN } from './again.js';
import { messages } from './messages.js';

type Slip = ChequesQuery['cheques']['deposits'][number];

/** The slips, the last first: each with its paper, and whether the bank has told it. */
export function Deposits({ deposits }: { deposits: readonly Slip[] }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const columns: Column<Slip>[] = [
    { key: 'number', label: words.number, phone: 'title', cell: ({ number }) => words.numberOf({ number }) },
    { key: 'on', label: words.onDay, cell: ({ onDate }) => formats.date(onDate) },
    { key: 'count', label: words.cheques, numeric: true, cell: ({ state }) => state.count },
    {
      key: 'total',
      label: words.total,
      numeric: true,
      cell: ({ state }) => formats.money(state.totalCents),
    },
    { key: 'state', label: words.state, cell: (slip) => <Standing slip={slip} /> },
  ];
  return (
    <Section title={words.deposits}>
      <DataList
        caption={words.deposits}
        rows={deposits}
        total={deposits.length}
        columns={columns}
        rowKey={({ id }) => id}
        rowName={({ number }) => words.numberOf({ number })}
        actions={(slip) => <Actions slip={slip} />}
        empty={
          <Empty small title={words.noDepositsTitle}>
            {words.noDepositsText}
          </Empty>
        }
      />
    </Section>
  );
}

function Standing({ slip: { undoneAt, state } }: { slip: Slip }) {
  const words = useMessages(messages);
  if (undoneAt) return <StateBadge tone="refused">{words.undone}</StateBadge>;
  return state.credited ? (
    <StateBadge tone="done">{words.credited}</StateBadge>
  ) : (
    <StateBadge tone="waiting">{words.atBank}</StateBadge>
  );
}

function Actions({ slip: { id, number, undoneAt, viewerCan } }: { slip: Slip }) {
  const words = useMessages(messages);
  const printing = useVerb(PrintChequeDepositDocument);
  const undoing = useVerb(UndoChequeDepositDocument, { refetch: AGAIN });
  const [href, setHref] = useState<string | null>(null);
  const print = async () => {
    const said = await printing.tell({ id });
    if (said.done) setHref(said.result.href);
  };
  const undo = async () => {
    if ((await undoing.tell({ id })).done) notify({ text: words.undoneNow });
  };
  const which = <span className="unseen"> : {words.numberOf({ number })}</span>;
  if (undoneAt) return null;
  return (
    <Row gap={1}>
      {href ? (
        <a href={href} target="_blank" rel="noreferrer">
          {words.open}
          {which}
        </a>
      ) : (
        <Button weight="quiet" busy={printing.busy} onClick={() => void print()}>
          {words.print}
          {which}
        </Button>
      )}
      {abilities(viewerCan).can('undo') ? (
        <Button weight="quiet" busy={undoing.busy} onClick={() => void undo()}>
          {words.undo}
          {which}
        </Button>
      ) : null}
    </Row>
  );
}
