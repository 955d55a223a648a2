import { type Column, PersonChip, Stack, StateBadge, type Tone, useFormats, useMessages } from '@etabli/ui';
import { useInside } from '../../app/viewer.js';
import type { ConvocationState } from '../../gql/assemblies.js';
import style from './convocation.module.css';
import { messages } from './messages.js';
import type { Sending } from './sending-record.js';

const tones: Record<ConvocationState, Tone> = {
  sent: 'done',
  held: 'done',
  waiting: 'going',
  failed: 'refused',
  uncertain: 'late',
  to_deliver: 'waiting',
};

/** A person, how they were called, where the letter is, what they answered. */
export function useColumns(): Column<Sending>[] {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  return [
    {
      key: 'name',
      label: words.person,
      phone: 'title',
      cell: ({ person }) => <PersonChip name={person.displayName} to={inside(`membres/${person.id}`)} />,
    },
    {
      key: 'channel',
      label: words.channel,
      cell: ({ channel }) => <span className={style.channel}>{words[channel]}</span>,
    },
    { key: 'state', label: words.state, cell: (sending) => <State sending={sending} /> },
    {
      key: 'left',
      label: words.left,
      phone: 'hidden',
      cell: ({ leftAt }) => (leftAt ? formats.instant(leftAt, { year: false }) : ''),
    },
    {
      key: 'opened',
      label: words.opened,
      phone: 'hidden',
      cell: ({ openedAt }) => (openedAt ? formats.instant(openedAt, { year: false }) : ''),
    },
    { key: 'answer', label: words.answer, cell: (sending) => <Answer sending={sending} /> },
  ];
}

function Answer({ sending: { answer, remindedAt } }: { sending: Sending }) {
  const words = useMessages(messages);
  const formats = useFormats();
  return (
    <Stack gap={0.5}>
      <span>{words[answer ?? 'none']}</span>
      {remindedAt ? (
        <small>{words.remindedOn({ when: formats.instant(remindedAt, { year: false }) })}</small>
      ) : null}
    </Stack>
  );
}

function State({ sending: { state, lateDays, sendings, itemNotices } }: { sending: Sending }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const last = sendings.at(-1);
  return (
    <Stack gap={0.5}>
      <span>
        <StateBadge tone={tones[state]}>{words[state]}</StateBadge>
      </span>
      {lateDays > 0 ? (
        <span>
          <StateBadge tone="late">{words.lateBy({ days: lateDays })}</StateBadge>
        </span>
      ) : null}
      {state === 'failed' && last?.error ? (
        <small>{[last.address, last.error].filter(Boolean).join(', ')}</small>
      ) : null}
      {itemNotices.map(({ title, state: told, at }) => (
        <small key={title}>
          {words.itemNotice({ title, state: words[told], when: at && formats.instant(at, { year: false }) })}
        </small>
      ))}
    </Stack>
  );
}
