import { DataList, Empty, Link, Stack, StateBadge, useMessages } from '@etabli/ui';
import type { ReactNode } from 'react';
import { useInside } from '../../app/viewer.js';
import type { ApplicantFragment } from '../../gql/applications.js';
import { usePlaceWords } from '../../places/words.js';
import { messages } from '../messages.js';
import { nameOf, stateTones, useAsked } from '../words.js';

interface ListProps {
  rows: readonly ApplicantFragment[];
  total: number;
  loading: boolean;
  blind: boolean;
  filtered: boolean;
  onMore: () => void;
  selection: { keys: ReadonlySet<string>; onChange: (keys: ReadonlySet<string>) => void };
  bulk: ReactNode;
}

/** Applications in their order: a table, or cards on a phone. */
export function Applicants({ blind, filtered, ...list }: ListProps) {
  const words = useMessages(messages);
  const { formats } = usePlaceWords();
  const inside = useInside();
  const asked = useAsked();
  const name = (one: ApplicantFragment) => nameOf(one, blind, words);
  return (
    <DataList
      {...list}
      caption={words.title}
      rowKey={({ id }) => id}
      rowName={name}
      empty={
        <Empty title={filtered ? words.noneHere : words.noneTitle}>
          {filtered ? words.noneHereText : words.noneText}
        </Empty>
      }
      columns={[
        {
          key: 'rank',
          label: words.rankColumn,
          numeric: true,
          cell: ({ rank }) => (rank ? formats.number(rank) : '–'),
        },
        {
          key: 'who',
          label: words.who,
          phone: 'title',
          cell: (one) => (
            <Link to={inside(`candidatures/${one.id}${blind ? '?aveugle=1' : ''}`)}>{name(one)}</Link>
          ),
        },
        {
          key: 'state',
          label: words.state,
          cell: (one) => <State one={one} />,
        },
        { key: 'activity', label: words.activityColumn, whole: 'words', cell: ({ activity }) => activity },
        { key: 'asks', label: words.asks, cell: asked },
        { key: 'points', label: words.points, numeric: true, cell: ({ points }) => formats.number(points) },
        { key: 'since', label: words.since, whole: 'line', cell: ({ appliedOn }) => formats.date(appliedOn) },
      ]}
    />
  );
}

/** Where an application is, and the place on offer to them until a day. */
function State({ one: { state, offers } }: { one: ApplicantFragment }) {
  const words = useMessages(messages);
  const open = offers.find(({ outcome }) => !outcome);
  return (
    <Stack gap={1}>
      <StateBadge tone={stateTones[state]}>{words[`state_${state}`]}</StateBadge>
      {open ? <span>{words.openOffer({ place: open.place.name, until: open.until })}</span> : null}
    </Stack>
  );
}
