import { typo } from '@etabli/kernel/locale';
import {
  Button,
  type Column,
  DataList,
  Dialog,
  Empty,
  Menu,
  Section,
  Stack,
  useFormats,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { AccountChip } from '../account-chip.js';
import style from '../treasury.module.css';
import { messages } from './messages.js';
import { PauseDialog } from './pause-dialog.js';
import type { Day } from './reminders-page.js';
import { SendDialog } from './send-dialog.js';

export type Reminder = Day['ready'][number];

const keyOf = ({ person }: Reminder): string => person?.id ?? '';

/** What may leave today: all at once, or those that are chosen. */
export function Ready({ reminders, writes }: { reminders: readonly Reminder[]; writes: boolean }) {
  const words = useMessages(messages);
  const columns = useColumns();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<'send' | { read: Reminder } | { pause: Reminder } | null>(null);
  const close = () => setOpen(null);
  const selected = reminders.filter((row) => chosen.has(keyOf(row)));
  const named = ({ person }: Reminder) => person?.displayName || words.somebody;
  return (
    <Section title={words.ready({ count: reminders.length })}>
      <DataList
        caption={words.ready({ count: reminders.length })}
        rows={reminders}
        total={reminders.length}
        columns={columns}
        rowKey={keyOf}
        rowName={named}
        {...(writes ? { selection: { keys: new Set(selected.map(keyOf)), onChange: setChosen } } : {})}
        bulk={<Button onClick={() => setOpen('send')}>{words.send({ count: selected.length })}</Button>}
        actions={(row) => (
          <Menu
            compact
            label={words.actionsOn({ name: named(row) })}
            items={[
              { label: words.read, onPick: () => setOpen({ read: row }) },
              ...(writes ? [{ label: words.pause, onPick: () => setOpen({ pause: row }) }] : []),
            ]}
          />
        )}
        empty={
          <Empty small title={words.nobodyTitle}>
            {words.nobodyText}
          </Empty>
        }
      />
      {open === 'send' ? <SendDialog reminders={selected} onClose={close} /> : null}
      {open && open !== 'send' && 'pause' in open && open.pause.person ? (
        <PauseDialog person={open.pause.person} onClose={close} />
      ) : null}
      {open && open !== 'send' && 'read' in open ? <Message reminder={open.read} onClose={close} /> : null}
    </Section>
  );
}

function useColumns(): Column<Reminder>[] {
  const words = useMessages(messages);
  const formats = useFormats();
  return [
    {
      key: 'who',
      label: words.who,
      phone: 'title',
      cell: ({ person, household }) => (
        <Stack gap={0.5}>
          {person ? <AccountChip person={person} nobody={words.somebody} /> : null}
          {household ? <small className={style.beside}>{words.paysFor({ household })}</small> : null}
        </Stack>
      ),
    },
    {
      key: 'what',
      label: words.what,
      cell: ({ dues, household }) => (
        <Stack gap={0.5}>
          {dues.map(({ id, name, label, dueOn }) => {
            const since = words.since({ label, on: formats.date(dueOn) });
            return <span key={id}>{household ? words.sinceOf({ name, since }) : since}</span>;
          })}
        </Stack>
      ),
    },
    {
      key: 'level',
      label: words.level,
      cell: ({ level, subject }) => words.levelName({ rank: level + 1, subject }),
    },
    {
      key: 'amount',
      label: words.amount,
      numeric: true,
      cell: ({ totalCents }) => formats.money(totalCents),
    },
  ];
}

/** The words of the association, as they will be read. */
function Message({ reminder, onClose }: { reminder: Reminder; onClose: () => void }) {
  const words = useMessages(messages);
  const { person, household, subject, wording } = reminder;
  return (
    <Dialog title={words.readTitle({ name: person?.displayName || words.somebody })} onClose={onClose}>
      <Stack>
        <strong>{typo(subject)}</strong>
        {wording.split(/\n\s*\n/).map((text) => (
          <p key={text}>{typo(text)}</p>
        ))}
        <p>{words.readMore}</p>
        {household ? <p>{words.readHousehold({ household })}</p> : null}
        <Button data-first onClick={onClose}>
          {words.close}
        </Button>
      </Stack>
    </Dialog>
  );
}
