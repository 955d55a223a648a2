import { type Column, DataList, Empty, StateBadge, useFormats, useMessages } from '@etabli/ui';
import type { CardDeskQuery } from '../../gql/treasury.js';
import { titles } from '../../payments/cards/messages.fr.js';
import { messages } from './messages.js';

type Payout = CardDeskQuery['cardDesk']['payouts'][number];

/** What providers sent to the bank, the latest first, and whether the statement told it. */
export function PayoutList({ payouts }: { payouts: readonly Payout[] }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const columns: Column<Payout>[] = [
    {
      key: 'by',
      label: words.by,
      phone: 'title',
      cell: ({ provider }) => titles[provider],
    },
    { key: 'arrives', label: words.arrives, cell: ({ arrivesOn }) => formats.date(arrivesOn) },
    { key: 'made', label: words.made, cell: ({ paymentCount: count }) => words.madeOf({ count }) },
    { key: 'fees', label: words.fees, numeric: true, cell: ({ feeCents }) => formats.money(feeCents) },
    {
      key: 'amount',
      label: words.amount,
      numeric: true,
      cell: ({ amountCents }) => formats.money(amountCents),
    },
    { key: 'state', label: words.state, cell: (payout) => <Told payout={payout} /> },
  ];
  return (
    <DataList
      caption={words.payouts}
      rows={payouts}
      total={payouts.length}
      columns={columns}
      rowKey={({ id }) => id}
      rowName={({ provider, arrivesOn }) => `${titles[provider]}, ${formats.date(arrivesOn)}`}
      empty={
        <Empty small title={words.noPayoutsTitle}>
          {words.noPayoutsText}
        </Empty>
      }
    />
  );
}

function Told({ payout: { told, unknown } }: { payout: Payout }) {
  const words = useMessages(messages);
  if (told) return <StateBadge tone="done">{words.told}</StateBadge>;
  if (unknown > 0) return <StateBadge tone="late">{words.unknown({ count: unknown })}</StateBadge>;
  return <StateBadge tone="waiting">{words.expected}</StateBadge>;
}
