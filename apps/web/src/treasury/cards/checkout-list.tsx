import { Button, type Column, DataList, Empty, StateBadge, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import type { CardDeskQuery } from '../../gql/treasury.js';
import { titles } from '../../payments/cards/messages.fr.js';
import { AccountChip } from '../account-chip.js';
import { messages } from './messages.js';
import { RefundDialog } from './refund-dialog.js';

export type Checkout = CardDeskQuery['cardDesk']['checkouts'][number];

const tones = { open: 'waiting', paid: 'done', refunding: 'waiting', refunded: 'closed' } as const;

/** Payments by card, the latest first, and their refund. */
export function CheckoutList({ checkouts }: { checkouts: readonly Checkout[] }) {
  const words = useMessages(messages);
  const columns = useColumns();
  const [refunded, setRefunded] = useState<Checkout | null>(null);
  return (
    <>
      <DataList
        caption={words.checkouts}
        rows={checkouts}
        total={checkouts.length}
        columns={columns}
        rowKey={({ id }) => id}
        rowName={({ person }) => person?.displayName ?? words.somebody}
        actions={(checkout) =>
          checkout.viewerCan.some(({ allowed }) => allowed) ? (
            <Button weight="quiet" onClick={() => setRefunded(checkout)}>
              {words.refund}
            </Button>
          ) : null
        }
        empty={<Empty title={words.noneTitle}>{words.noneText}</Empty>}
      />
      {refunded ? <RefundDialog checkout={refunded} onClose={() => setRefunded(null)} /> : null}
    </>
  );
}

function useColumns(): Column<Checkout>[] {
  const words = useMessages(messages);
  const formats = useFormats();
  return [
    {
      key: 'who',
      label: words.who,
      phone: 'title',
      cell: ({ person }) => <AccountChip person={person} nobody={words.somebody} />,
    },
    { key: 'begun', label: words.begun, cell: ({ recordedAt }) => formats.date(recordedAt.slice(0, 10)) },
    { key: 'by', label: words.by, cell: ({ provider }) => titles[provider] },
    {
      key: 'amount',
      label: words.amount,
      numeric: true,
      cell: ({ amountCents }) => formats.money(amountCents),
    },
    {
      key: 'state',
      label: words.state,
      cell: ({ state, refundRefused, refundReason }) => (
        <>
          <StateBadge tone={refundRefused ? 'refused' : tones[state]}>
            {refundRefused ? words.refused : words[`state_${state}`]}
          </StateBadge>
          {refundReason ? <small> {refundReason}</small> : null}
        </>
      ),
    },
  ];
}
