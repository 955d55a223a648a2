import { useQuery } from '@apollo/client/react';
import {
  Button,
  type Column,
  DataList,
  Empty,
  Figure,
  Link,
  notify,
  RefusalNotice,
  Row,
  Stack,
  useFormats,
  useMessages,
} from '@etabli/ui';
import { Answered } from '../../app/answered.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useCan, useInside } from '../../app/viewer.js';
import {
  DepositDeskDocument,
  type DepositDeskQuery,
  PostMissingDepositsDocument,
} from '../../gql/treasury.js';
import { AccountChip } from '../account-chip.js';
import { TreasuryFrame } from '../frame.js';
import { useTreasuryNews } from '../use-treasury-news.js';
import { messages } from './messages.js';

type Desk = DepositDeskQuery['depositDesk'];
type Held = Desk['held'][number];

/** Deposits held, beside what the books say of them. */
export function Component() {
  const words = useMessages(messages);
  const query = useQuery(DepositDeskDocument);
  useTreasuryNews(['DepositDesk']);
  const writes = useCan()('treasury.write');
  const verb = useVerb(PostMissingDepositsDocument, { refetch: ['DepositDesk', 'Journal'] });
  const count = query.data?.depositDesk.missing ?? 0;
  const post = async () => {
    if ((await verb.run({})).done) notify({ text: words.posted });
  };
  const action = (
    <Button weight="main" busy={verb.busy} onClick={post}>
      {words.post({ count })}
    </Button>
  );
  return (
    <TreasuryFrame
      at="/depots"
      title={words.title}
      lead={words.lead}
      action={writes && count > 0 ? action : null}
    >
      {verb.refusal ? <RefusalNotice refusal={verb.refusal} /> : null}
      <Answered query={query}>{({ depositDesk }) => <Known desk={depositDesk} />}</Answered>
    </TreasuryFrame>
  );
}

function Known({ desk }: { desk: Desk }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const columns = useColumns();
  return (
    <Stack gap={4}>
      <Row gap={4}>
        <Figure
          label={words.held}
          value={formats.money(desk.heldCents)}
          detail={words.heldBy({ count: desk.held.length })}
        />
        <Figure label={words.inBooks} value={formats.money(desk.bookCents)} detail={desk.account} />
      </Row>
      <Agreement desk={desk} />
      <DataList
        caption={words.title}
        rows={desk.held}
        total={desk.held.length}
        columns={columns}
        rowKey={({ contractId }) => contractId}
        rowName={({ person }) => person?.displayName || words.somebody}
        empty={<Empty title={words.noneTitle}>{words.noneText}</Empty>}
      />
    </Stack>
  );
}

/** Whether the register and the books say the same; else by how much they differ, and what is known of it. */
function Agreement({ desk }: { desk: Desk }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const { heldCents, bookCents, beforeBooksCents, missing, account } = desk;
  const difference = formats.money(Math.abs(heldCents - bookCents));
  const [register, books] = [formats.money(heldCents), formats.money(bookCents)];
  if (heldCents === bookCents && missing === 0) return <p role="status">{words.agree}</p>;
  return (
    <div role="status">
      {heldCents === bookCents ? null : <p>{words.differ({ register, books, account, difference })}</p>}
      {missing > 0 ? <p>{words.missing({ count: missing })}</p> : null}
      {beforeBooksCents > 0 ? <p>{words.before({ amount: formats.money(beforeBooksCents) })}</p> : null}
    </div>
  );
}

function useColumns(): Column<Held>[] {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const contracts = useCan()('contracts.read');
  return [
    {
      key: 'who',
      label: words.who,
      phone: 'title',
      cell: ({ person }) => <AccountChip person={person} nobody={words.somebody} />,
    },
    {
      key: 'place',
      label: words.place,
      cell: ({ what, contractId }) =>
        contracts ? <Link to={inside(`contrats/${contractId}`)}>{what}</Link> : what,
    },
    { key: 'since', label: words.since, cell: ({ since }) => formats.date(since) },
    { key: 'amount', label: words.amount, numeric: true, cell: ({ cents }) => formats.money(cents) },
  ];
}
