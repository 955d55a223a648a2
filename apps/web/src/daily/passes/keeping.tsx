import { useQuery } from '@apollo/client/react';
import { Button, DataList, Empty, Link, notify, Row, Section, StateBadge, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { Answered } from '../../app/answered.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useInside } from '../../app/viewer.js';
import {
  OfferPassKindAgainDocument,
  PassesKeptDocument,
  type PassesKeptQuery,
  RetirePassKindDocument,
  WithdrawPassDocument,
} from '../../gql/daily.js';
import style from '../daily.module.css';
import { messages } from '../messages.js';
import { refreshed } from '../refresh.js';
import { KindDialog } from './kind-dialog.js';
import { PassState, usePassWords } from './pass-state.js';
import { SellDialog } from './sell-dialog.js';

/** For who looks after the places: the kinds that are offered, and who has what left. */
export function Keeping() {
  const words = useMessages(messages);
  const query = useQuery(PassesKeptDocument, { variables: { good: true } });
  const [open, setOpen] = useState<'kind' | 'sell' | null>(null);
  return (
    <Section
      title={words.keeping}
      actions={
        <Row gap={1}>
          <Button onClick={() => setOpen('sell')}>{words.sell}</Button>
          <Button onClick={() => setOpen('kind')}>{words.newKind}</Button>
        </Row>
      }
    >
      <Answered query={query}>
        {(data) => (
          <>
            <Offered kinds={data.passKinds} />
            <Holders passes={data.passesHeld.items} />
            {open === 'sell' ? <SellDialog kinds={data.passKinds} onClose={() => setOpen(null)} /> : null}
          </>
        )}
      </Answered>
      {open === 'kind' ? <KindDialog onClose={() => setOpen(null)} /> : null}
    </Section>
  );
}

function Offered({ kinds }: { kinds: PassesKeptQuery['passKinds'] }) {
  const words = useMessages(messages);
  const { described } = usePassWords();
  const retire = useVerb(RetirePassKindDocument, { refetch: refreshed });
  const again = useVerb(OfferPassKindAgainDocument, { refetch: refreshed });
  const offer = async (id: string, name: string) =>
    (await again.tell({ id })).done && notify({ text: words.offered({ name }) });
  const stop = async (id: string, name: string) => {
    if ((await retire.tell({ id })).done) {
      notify({ text: words.retired({ name }), undo: () => offer(id, name) });
    }
  };
  return (
    <ul className={style.list} aria-label={words.kinds}>
      {kinds.map(({ id, name, retiredAt, ...kind }) => (
        <li key={id}>
          <div>
            <strong>{name}</strong>{' '}
            {retiredAt ? <StateBadge tone="closed">{words.retiredState}</StateBadge> : null}
            <div className={style.soft}>{described(kind)}</div>
          </div>
          <Button weight="quiet" onClick={() => (retiredAt ? offer(id, name) : stop(id, name))}>
            {retiredAt ? words.offerAgain : words.retire}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function Holders({ passes }: { passes: PassesKeptQuery['passesHeld']['items'] }) {
  const words = useMessages(messages);
  const inside = useInside();
  const { until } = usePassWords();
  const withdraw = useVerb(WithdrawPassDocument, { refetch: refreshed });
  const back = async (id: string) => (await withdraw.tell({ id })).done && notify({ text: words.withdrawn });
  return (
    <Section title={words.whoHas} level={3}>
      <DataList
        caption={words.whoHas}
        rows={passes}
        total={passes.length}
        rowKey={({ id }) => id}
        rowName={({ person }) => person.displayName}
        empty={
          <Empty small title={words.nobodyHas}>
            {words.nobodyHasText}
          </Empty>
        }
        columns={[
          {
            key: 'who',
            label: words.person,
            phone: 'title',
            cell: ({ person }) => <Link to={inside(`membres/${person.id}`)}>{person.displayName}</Link>,
          },
          { key: 'kind', label: words.kind, cell: ({ name }) => name },
          {
            key: 'left',
            label: words.remaining,
            cell: ({ left, halfDays }) => words.halfDaysLeft({ left, all: halfDays }),
          },
          { key: 'until', label: words.until, cell: until },
          { key: 'state', label: words.state, cell: (pass) => <PassState pass={pass} /> },
        ]}
        actions={({ id, viewerCan }) =>
          abilities(viewerCan).can('withdraw') ? (
            <Button weight="quiet" onClick={() => back(id)}>
              {words.withdraw}
            </Button>
          ) : null
        }
      />
    </Section>
  );
}
