import { type Column, DataList, Empty, Section, useFormats, useMessages } from '@etabli/ui';
import { AccountChip } from '../account-chip.js';
import { messages } from './messages.js';
import type { Day } from './reminders-page.js';

type Sent = Day['latest'][number];

/** What left last: to whom, which level, when and by whom. */
export function Latest({ reminders }: { reminders: readonly Sent[] }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const columns: Column<Sent>[] = [
    {
      key: 'who',
      label: words.who,
      phone: 'title',
      cell: ({ person }) => <AccountChip person={person} nobody={words.somebody} />,
    },
    { key: 'level', label: words.level, cell: ({ level }) => words.levelTitle({ rank: level + 1 }) },
    { key: 'on', label: words.sentOn, cell: ({ onDate }) => formats.date(onDate) },
    { key: 'by', label: words.sentBy, cell: ({ recordedBy }) => recordedBy?.displayName || words.somebody },
    {
      key: 'amount',
      label: words.amount,
      numeric: true,
      cell: ({ totalCents }) => formats.money(totalCents),
    },
  ];
  return (
    <Section title={words.latest}>
      <DataList
        caption={words.latest}
        rows={reminders}
        total={reminders.length}
        columns={columns}
        rowKey={({ id }) => id}
        rowName={({ person }) => person?.displayName || words.somebody}
        empty={
          <Empty small title={words.nothingSent}>
            {words.nothingSentText}
          </Empty>
        }
      />
    </Section>
  );
}
