import { durationWords } from '@etabli/commissions/rules/duration';
import {
  Button,
  type Column,
  DataList,
  Empty,
  notify,
  StateBadge,
  type Tone,
  useFormats,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../app/abilities.js';
import { useVerb } from '../app/client/use-verb.js';
import { type GivenFragment, WithdrawHoursDocument } from '../gql/hours.js';
import { AGAIN } from './hours-form.js';
import { messages } from './messages.js';

const tones: Record<GivenFragment['state'], Tone> = {
  declared: 'waiting',
  validated: 'done',
  refused: 'refused',
  withdrawn: 'closed',
};

const FEW = 8;
const MORE = 40;

/** One's own hours, each with what became of it. */
export function GivenList({ hours }: { hours: readonly GivenFragment[] }) {
  const [shown, setShown] = useState(FEW);
  const words = useMessages(messages);
  const formats = useFormats();
  const { locale } = useLocale();
  const columns: Column<GivenFragment>[] = [
    {
      key: 'what',
      label: words.for,
      phone: 'title',
      cell: ({ what, commission }) => (commission ? `${what} (${commission.name})` : what),
    },
    {
      key: 'day',
      label: words.day,
      cell: ({ onDay }) => formats.date(onDay, { weekday: true, year: false }),
    },
    { key: 'time', label: words.time, numeric: true, cell: ({ minutes }) => durationWords(minutes, locale) },
    { key: 'state', label: '', cell: (one) => <State hours={one} /> },
  ];
  return (
    <DataList
      caption={words.listCaption}
      rows={hours.slice(0, shown)}
      columns={columns}
      rowKey={({ id }) => id}
      rowName={({ what }) => what}
      total={hours.length}
      onMore={() => setShown(shown + MORE)}
      empty={
        <Empty small title={words.emptyTitle}>
          {words.emptyText}
        </Empty>
      }
      actions={(one) => <TakeBack hours={one} />}
    />
  );
}

function State({ hours: { state, reason, ruledBy } }: { hours: GivenFragment }) {
  const words = useMessages(messages);
  return (
    <>
      <StateBadge tone={tones[state]}>{words.stateName({ state })}</StateBadge>
      {state === 'refused' ? <p>{words.refusedBy({ name: ruledBy?.displayName ?? '', reason })}</p> : null}
    </>
  );
}

function TakeBack({ hours: { id, viewerCan } }: { hours: GivenFragment }) {
  const words = useMessages(messages);
  const verb = useVerb(WithdrawHoursDocument, { refetch: AGAIN });
  if (!abilities(viewerCan).can('withdraw')) return null;
  const takeBack = async () => {
    if ((await verb.tell({ ids: [id] })).done) notify({ text: words.withdrawn });
  };
  return (
    <Button weight="quiet" busy={verb.busy} onClick={takeBack}>
      {words.withdraw}
    </Button>
  );
}
