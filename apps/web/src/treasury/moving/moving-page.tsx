import { useQuery } from '@apollo/client/react';
import {
  Button,
  ButtonLink,
  type Column,
  DataList,
  Empty,
  notify,
  Page,
  Row,
  Section,
  StateBadge,
  useFormats,
  useMessages,
} from '@etabli/ui';
import { abilities } from '../../app/abilities.js';
import { Answered } from '../../app/answered.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useCan, useInside } from '../../app/viewer.js';
import {
  MovingInDocument,
  type MovingInQuery,
  UndoDuesImportDocument,
  UndoOpeningBalanceDocument,
} from '../../gql/treasury.js';
import { Only } from '../../members/words/only.js';
import { messages } from './messages.js';

type Taken = MovingInQuery['duesImports'][number];
type Opening = NonNullable<MovingInQuery['movingIn']['opening']>;

const TOOLS = { paheko: 'Paheko', helloasso: 'HelloAsso', galette: 'Galette', dolibarr: 'Dolibarr' };

/** The first evening of a new treasurer: what comes from the former tool, in two steps. */
export const Component = () => (
  <Only permission="treasury.read">
    <MovingIn />
  </Only>
);

function MovingIn() {
  const words = useMessages(messages);
  const inside = useInside();
  const query = useQuery(MovingInDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Page
      title={words.title}
      lead={words.lead}
      back={{ to: inside('tresorerie'), label: words.evening }}
      width="reading"
    >
      <Answered query={query}>
        {({ movingIn, duesImports }) => (
          <>
            <Fees first={duesImports.length === 0 && !movingIn.opening} />
            <Balances movingIn={movingIn} />
            <Past taken={duesImports} />
          </>
        )}
      </Answered>
    </Page>
  );
}

function Fees({ first }: { first: boolean }) {
  const words = useMessages(messages);
  const inside = useInside();
  const can = useCan();
  return (
    <Section title={words.feesTitle}>
      <p>{words.feesText}</p>
      <Row>
        {can('treasury.write') ? (
          <ButtonLink weight={first ? 'main' : undefined} to={inside('tresorerie/emmenager/cotisations')}>
            {words.importFees}
          </ButtonLink>
        ) : null}
        {can('members.import') ? (
          <ButtonLink weight="quiet" to={inside('membres/importer')}>
            {words.membersFirst}
          </ButtonLink>
        ) : null}
      </Row>
    </Section>
  );
}

function Balances({ movingIn: { day, opening } }: Pick<MovingInQuery, 'movingIn'>) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const can = useCan();
  return (
    <Section title={words.balancesTitle}>
      <p>{words.balancesText({ on: formats.date(day) })}</p>
      {opening ? <Entered opening={opening} /> : null}
      {!opening && can('treasury.write') ? (
        <ButtonLink to={inside('tresorerie/emmenager/soldes')}>{words.enterBalances}</ButtonLink>
      ) : null}
    </Section>
  );
}

function Entered({ opening: { id, by, recordedAt, viewerCan } }: { opening: Opening }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const verb = useVerb(UndoOpeningBalanceDocument, { refetch: ['MovingIn'] });
  const undo = async () => {
    if ((await verb.tell({ id })).done) notify({ text: words.undone });
  };
  return (
    <Row>
      <StateBadge tone="done">
        {words.entered({
          by: by?.displayName ?? words.somebody,
          on: formats.instant(recordedAt, { weekday: false }),
        })}
      </StateBadge>
      {abilities(viewerCan).can('undo') ? (
        <Button weight="quiet" busy={verb.busy} onClick={undo}>
          {words.undo}
        </Button>
      ) : null}
    </Row>
  );
}

function Past({ taken }: { taken: readonly Taken[] }) {
  const words = useMessages(messages);
  return (
    <Section title={words.past}>
      <DataList
        caption={words.past}
        rows={taken}
        total={taken.length}
        columns={useColumns()}
        rowKey={({ id }) => id}
        rowName={({ tool }) => TOOLS[tool]}
        actions={(one) => <Undo taken={one} />}
        empty={
          <Empty small title={words.pastEmptyTitle}>
            {words.pastEmpty}
          </Empty>
        }
      />
    </Section>
  );
}

function Undo({ taken: { id, viewerCan } }: { taken: Taken }) {
  const words = useMessages(messages);
  const verb = useVerb(UndoDuesImportDocument, { refetch: ['MovingIn'] });
  if (!abilities(viewerCan).can('undo')) return null;
  const undo = async () => {
    if ((await verb.tell({ id })).done) notify({ text: words.undone });
  };
  return (
    <Button busy={verb.busy} onClick={undo}>
      {words.undo}
    </Button>
  );
}

function useColumns(): Column<Taken>[] {
  const words = useMessages(messages);
  const formats = useFormats();
  return [
    {
      key: 'tool',
      label: words.tool,
      phone: 'title',
      cell: ({ tool, lineCount }) => `${TOOLS[tool]} · ${words.counts({ count: lineCount })}`,
    },
    {
      key: 'when',
      label: words.when,
      cell: ({ recordedAt }) => formats.instant(recordedAt, { weekday: false }),
    },
    { key: 'by', label: words.by, phone: 'hidden', cell: ({ by }) => by?.displayName },
    { key: 'asked', label: words.asked, numeric: true, cell: ({ dueCents }) => formats.money(dueCents) },
    { key: 'paid', label: words.paid, numeric: true, cell: ({ paidCents }) => formats.money(paidCents) },
    {
      key: 'state',
      label: words.state,
      cell: ({ undoneAt }) => (
        <StateBadge tone={undoneAt ? 'closed' : 'done'}>
          {undoneAt ? words.undoneState : words.taken}
        </StateBadge>
      ),
    },
  ];
}
