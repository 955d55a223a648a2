import { useQuery } from '@apollo/client/react';
import { Button, type Column, DataList, Empty, Section, Stack, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { Answered } from '../../app/answered.js';
import { useCan } from '../../app/viewer.js';
import { ChequesDocument, type ChequesQuery } from '../../gql/treasury.js';
import { AccountChip } from '../account-chip.js';
import { TreasuryFrame } from '../frame.js';
import { useTreasuryNews } from '../use-treasury-news.js';
import { DepositDialog } from './deposit-dialog.js';
import { Deposits } from './deposits.js';
import { messages } from './messages.js';

export type Cheque = ChequesQuery['cheques']['waiting'][number];

/** Cheques received, and the slips they go to the bank with: all of them in one press, or those that are chosen. */
export function Component() {
  const words = useMessages(messages);
  const query = useQuery(ChequesDocument);
  useTreasuryNews(['Cheques']);
  const writes = useCan()('treasury.write');
  const [taken, setTaken] = useState<readonly Cheque[] | null>(null);
  const waiting = query.data?.cheques.waiting ?? [];
  const deposit = (
    <Button weight="main" onClick={() => setTaken(waiting)}>
      {words.deposit({ count: waiting.length })}
    </Button>
  );
  return (
    <TreasuryFrame
      at="/cheques"
      title={words.title}
      lead={words.lead}
      action={writes && waiting.length > 0 ? deposit : null}
    >
      <Answered query={query}>
        {({ cheques }) => (
          <Stack gap={4}>
            <Waiting cheques={cheques.waiting} writes={writes} onTake={setTaken} />
            <Deposits deposits={cheques.deposits} />
          </Stack>
        )}
      </Answered>
      {taken ? <DepositDialog cheques={taken} onClose={() => setTaken(null)} /> : null}
    </TreasuryFrame>
  );
}

interface WaitingProps {
  cheques: readonly Cheque[];
  writes: boolean;
  onTake: (cheques: readonly Cheque[]) => void;
}

function Waiting({ cheques, writes, onTake }: WaitingProps) {
  const words = useMessages(messages);
  const formats = useFormats();
  const columns = useColumns();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const selected = cheques.filter(({ id }) => chosen.has(id));
  const total = formats.money(cheques.reduce((sum, { amountCents }) => sum + amountCents, 0));
  const title = words.waiting({ count: cheques.length, total });
  return (
    <Section title={title}>
      <DataList
        caption={title}
        rows={cheques}
        total={cheques.length}
        columns={columns}
        rowKey={({ id }) => id}
        rowName={({ person, amountCents }) =>
          `${person?.displayName || words.somebody}, ${formats.money(amountCents)}`
        }
        {...(writes
          ? { selection: { keys: new Set(selected.map(({ id }) => id)), onChange: setChosen } }
          : {})}
        bulk={<Button onClick={() => onTake(selected)}>{words.deposit({ count: selected.length })}</Button>}
        empty={
          <Empty small title={words.noneTitle}>
            {words.noneText}
          </Empty>
        }
      />
    </Section>
  );
}

function useColumns(): Column<Cheque>[] {
  const words = useMessages(messages);
  const formats = useFormats();
  return [
    {
      key: 'who',
      label: words.who,
      phone: 'title',
      cell: ({ person }) => <AccountChip person={person} nobody={words.somebody} />,
    },
    { key: 'note', label: words.note, cell: ({ note }) => note },
    { key: 'received', label: words.received, cell: ({ receivedOn }) => formats.date(receivedOn) },
    {
      key: 'amount',
      label: words.amount,
      numeric: true,
      cell: ({ amountCents }) => formats.money(amountCents),
    },
  ];
}
