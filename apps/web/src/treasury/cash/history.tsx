import {
  Button,
  type Column,
  DataList,
  Empty,
  notify,
  Section,
  StateBadge,
  useFormats,
  useMessages,
} from '@etabli/ui';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import { UndoCashDepositDocument } from '../../gql/treasury.js';
import { AGAIN } from './again.js';
import type { Box } from './cash-page.js';
import { messages } from './messages.js';

type Count = Box['counts'][number];
type Deposit = Box['deposits'][number];

/** What was counted, the last first, with what differed and why. */
export function Counts({ counts }: { counts: readonly Count[] }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const columns: Column<Count>[] = [
    { key: 'day', label: words.day, phone: 'title', cell: ({ onDate }) => formats.date(onDate) },
    { key: 'counted', label: words.counted, numeric: true, cell: (one) => formats.money(one.countedCents) },
    { key: 'books', label: words.booksSaid, numeric: true, cell: (one) => formats.money(one.booksCents) },
    {
      key: 'difference',
      label: words.difference,
      cell: ({ countedCents, booksCents, explanation }) =>
        countedCents === booksCents
          ? words.none
          : `${formats.money(countedCents - booksCents)} : ${explanation}`,
    },
    { key: 'by', label: words.by, cell: ({ recordedBy }) => recordedBy?.displayName || words.somebody },
  ];
  return (
    <Section title={words.counts}>
      <DataList
        caption={words.counts}
        rows={counts}
        total={counts.length}
        columns={columns}
        rowKey={({ id }) => id}
        rowName={({ onDate }) => formats.date(onDate)}
        empty={
          <Empty small title={words.noCountsTitle}>
            {words.noCountsText}
          </Empty>
        }
      />
    </Section>
  );
}

/** What went to the bank, the last first. */
export function Deposits({ deposits }: { deposits: readonly Deposit[] }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const columns: Column<Deposit>[] = [
    { key: 'day', label: words.day, phone: 'title', cell: ({ onDate }) => formats.date(onDate) },
    { key: 'sum', label: words.sum, numeric: true, cell: (one) => formats.money(one.amountCents) },
  ];
  return (
    <Section title={words.deposits}>
      <DataList
        caption={words.deposits}
        rows={deposits}
        total={deposits.length}
        columns={columns}
        rowKey={({ id }) => id}
        rowName={({ onDate }) => formats.date(onDate)}
        actions={(deposit) => <Undo deposit={deposit} />}
        empty={
          <Empty small title={words.noDepositsTitle}>
            {words.noDepositsText}
          </Empty>
        }
      />
    </Section>
  );
}

function Undo({ deposit: { id, onDate, undoneAt, viewerCan } }: { deposit: Deposit }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const verb = useVerb(UndoCashDepositDocument, { refetch: AGAIN });
  const undo = async () => {
    if ((await verb.tell({ id })).done) notify({ text: words.undoneNow });
  };
  if (undoneAt) return <StateBadge tone="refused">{words.undone}</StateBadge>;
  return abilities(viewerCan).can('undo') ? (
    <Button weight="quiet" busy={verb.busy} onClick={() => void undo()}>
      {words.undo}
      <span className="unseen"> : {formats.date(onDate)}</span>
    </Button>
  ) : null;
}
