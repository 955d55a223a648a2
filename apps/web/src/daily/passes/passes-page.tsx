import { useQuery } from '@apollo/client/react';
import { Button, DataList, Empty, notify, Section, useFormats, useMessages } from '@etabli/ui';
import { abilities } from '../../app/abilities.js';
import { Answered } from '../../app/answered.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useCan } from '../../app/viewer.js';
import {
  BuyPassDocument,
  MyPassesDocument,
  type MyPassesQuery,
  WithdrawPassDocument,
} from '../../gql/daily.js';
import style from '../daily.module.css';
import { DailyFrame } from '../frame.js';
import { messages } from '../messages.js';
import { refreshed } from '../refresh.js';
import { useHalves } from '../words.js';
import { Keeping } from './keeping.js';
import { MyData } from './my-data.js';
import { PassState, usePassWords } from './pass-state.js';

/** What I have left, what I can buy; for who looks after the places, who has what. */
export function Component() {
  const words = useMessages(messages);
  const can = useCan();
  const query = useQuery(MyPassesDocument);
  return (
    <DailyFrame at="carnets" width="wide" title={words.passesTitle} lead={words.passesLead}>
      <Answered query={query}>
        {(data) => (
          <>
            <Mine passes={data.passesOf} />
            <Kinds kinds={data.passKinds} />
            <Lately checkIns={data.myCheckIns} />
          </>
        )}
      </Answered>
      {can('places.write') ? <Keeping /> : null}
      {can('members.directory') ? null : <MyData />}
    </DailyFrame>
  );
}

function Mine({ passes }: { passes: MyPassesQuery['passesOf'] }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const { until } = usePassWords();
  const withdraw = useVerb(WithdrawPassDocument, { refetch: refreshed });
  const back = async (id: string) => (await withdraw.tell({ id })).done && notify({ text: words.withdrawn });
  return (
    <Section title={words.mine}>
      <DataList
        caption={words.mine}
        rows={passes}
        total={passes.length}
        rowKey={({ id }) => id}
        rowName={({ name }) => name}
        empty={
          <Empty small title={words.noPass}>
            {words.noPassText}
          </Empty>
        }
        columns={[
          { key: 'name', label: words.kind, phone: 'title', cell: ({ name }) => name },
          {
            key: 'left',
            label: words.remaining,
            cell: ({ left, halfDays }) => words.halfDaysLeft({ left, all: halfDays }),
          },
          { key: 'until', label: words.until, cell: until },
          { key: 'state', label: words.state, cell: (pass) => <PassState pass={pass} /> },
          { key: 'bought', label: words.boughtOn, cell: ({ boughtOn }) => formats.date(boughtOn) },
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

function Kinds({ kinds }: { kinds: MyPassesQuery['passKinds'] }) {
  const words = useMessages(messages);
  const { described } = usePassWords();
  const buy = useVerb(BuyPassDocument, { refetch: refreshed });
  const withdraw = useVerb(WithdrawPassDocument, { refetch: refreshed });
  const take = async ({ id, name }: { id: string; name: string }) => {
    const said = await buy.tell({ kindId: id, personId: null });
    if (!said.done) return;
    const pass = said.result.id;
    const undo = async () => (await withdraw.tell({ id: pass })).done && notify({ text: words.withdrawn });
    notify({ text: words.bought({ name }), undo });
  };
  return (
    <Section title={words.kinds}>
      {kinds.length === 0 ? (
        <Empty small title={words.noKind}>
          {words.noKindText}
        </Empty>
      ) : null}
      <ul className={style.list}>
        {kinds.map((kind) => (
          <li key={kind.id}>
            <div>
              <strong>{kind.name}</strong>
              <div className={style.soft}>{described(kind)}</div>
            </div>
            <Button busy={buy.busy} aria-label={words.buyThis(kind)} onClick={() => take(kind)}>
              {words.buy}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Lately({ checkIns }: { checkIns: MyPassesQuery['myCheckIns'] }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const halves = useHalves();
  if (checkIns.length === 0) return null;
  return (
    <Section title={words.lately}>
      <ul className={style.list}>
        {checkIns.map(({ id, onDay, half }) => (
          <li key={id}>
            <div>
              {formats.date(onDay)}, {halves([half])}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
