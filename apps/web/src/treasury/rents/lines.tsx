import {
  Button,
  type Column,
  DataList,
  Empty,
  PersonChip,
  Row,
  Section,
  useFormats,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { today } from '../../app/civil-today.js';
import { useInside } from '../../app/viewer.js';
import { LineDialog } from './line-dialog.js';
import { messages } from './messages.js';
import { NewLineDialog } from './new-line-dialog.js';
import type { RentLine } from './rents-page.js';
import { ReviseDialog } from './revise-dialog.js';

const FEW = 12;

/** Who pays what by the month, and what is known to come. */
export function Lines({ lines, writes }: { lines: readonly RentLine[]; writes: boolean }) {
  const words = useMessages(messages);
  const [opened, setOpened] = useState<RentLine | 'new' | 'revise' | null>(null);
  const close = () => setOpened(null);
  const add = <Button onClick={() => setOpened('new')}>{words.newLine}</Button>;
  const actions = (
    <Row>
      <Button onClick={() => setOpened('revise')}>{words.revise}</Button>
      {add}
    </Row>
  );
  return (
    <Section title={words.lines} actions={writes && lines.length > 0 ? actions : null}>
      {lines.length === 0 ? (
        <Empty title={words.noLine} action={writes ? add : null}>
          {words.noLineText}
        </Empty>
      ) : (
        <List lines={lines} onChange={writes ? setOpened : null} />
      )}
      {opened === 'new' ? <NewLineDialog onClose={close} /> : null}
      {opened === 'revise' ? <ReviseDialog onClose={close} /> : null}
      {opened !== null && typeof opened === 'object' ? <LineDialog line={opened} onClose={close} /> : null}
    </Section>
  );
}

function List({
  lines,
  onChange,
}: {
  lines: readonly RentLine[];
  onChange: ((line: RentLine) => void) | null;
}) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const day = today(useLocale().timeZone);
  const [shown, setShown] = useState(FEW);
  const columns: Column<RentLine>[] = [
    {
      key: 'who',
      label: words.who,
      phone: 'title',
      cell: ({ person }) =>
        person ? (
          <PersonChip name={person.displayName} to={inside(`tresorerie/comptes/${person.id}`)} />
        ) : null,
    },
    {
      key: 'what',
      label: words.what,
      cell: (line) => [line.label, ...toCome(line, day, words, formats)].join(', '),
    },
    {
      key: 'amount',
      label: words.perMonth,
      numeric: true,
      cell: (line) => formats.money(priceOf(line, day).monthlyCents),
    },
    ...(onChange
      ? [
          {
            key: 'change',
            label: words.change,
            cell: (line: RentLine) => (
              <Button
                weight="quiet"
                aria-label={words.changeOf({ label: line.label, name: line.person?.displayName ?? '' })}
                onClick={() => onChange(line)}
              >
                {words.change}
              </Button>
            ),
          },
        ]
      : []),
  ];
  return (
    <DataList
      caption={words.lines}
      rows={lines.slice(0, shown)}
      total={lines.length}
      columns={columns}
      rowKey={({ id }) => id}
      rowName={({ person, label }) => `${person?.displayName ?? ''}, ${label}`}
      onMore={() => setShown(lines.length)}
      empty={null}
    />
  );
}

/** The price of a day, or the first one to come. */
export const priceOf = ({ prices }: RentLine, day: string): RentLine['prices'][number] =>
  (prices.findLast(({ from }) => from <= day) ?? prices[0]) as RentLine['prices'][number];

function toCome(
  line: RentLine,
  day: string,
  words: (typeof messages)['fr'],
  formats: ReturnType<typeof useFormats>,
): string[] {
  const now = priceOf(line, day);
  const next = line.prices.find(({ from }) => from > day && from > now.from);
  return [
    ...(now.share === '1/1' ? [] : [words.share({ share: now.share, full: formats.money(now.fullCents) })]),
    ...(now.from > day ? [words.begins({ on: formats.date(now.from) })] : []),
    ...(next ? [words.next({ amount: formats.money(next.monthlyCents), on: formats.date(next.from) })] : []),
    ...(line.endsOn ? [words.ends({ on: formats.date(line.endsOn) })] : []),
  ];
}
