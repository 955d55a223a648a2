import { useQuery } from '@apollo/client/react';
import {
  CheckField,
  type Column,
  DataList,
  Empty,
  Row,
  SelectField,
  StateBadge,
  TextField,
  useFormats,
  useMessages,
} from '@etabli/ui';
import { useDeferredValue } from 'react';
import { useSearchParams } from 'react-router';
import { appendPage } from '../app/client/cache.js';
import { Failed } from '../app/failed.js';
import { UnpaidDocument, type UnpaidQuery, type UnpaidQueryVariables } from '../gql/treasury.js';
import { AccountChip } from './account-chip.js';
import { TreasuryFrame } from './frame.js';
import { messages } from './messages.js';
import { useTreasuryNews } from './use-treasury-news.js';

type Due = UnpaidQuery['unpaid']['items'][number];

const KINDS = [
  'membership_fee',
  'joining_fee',
  'occupancy_fee',
  'service',
  'solidarity',
  'gift',
  'other',
] as const;
const PAGE = 50;

/** Everything that asks for money still, narrowed and sorted; each line leads to the account of its person. */
export function Component() {
  const words = useMessages(messages);
  const formats = useFormats();
  const columns = useColumns();
  const [asked, ask] = useSearchParams();
  const change = (name: string, value: string) => {
    const next = new URLSearchParams(asked);
    if (value) next.set(name, value);
    else next.delete(name);
    ask(next, { replace: true, preventScrollReset: true });
  };
  const search = asked.get('q') ?? '';
  const sort = asked.get('tri') ?? 'dueOn';
  const kind = KINDS.find((one) => one === asked.get('nature')) ?? null;
  const late = asked.get('retard') === '1';
  const page = (offset = 0): UnpaidQueryVariables['page'] => ({
    ...{ offset, limit: PAGE, search: search.trim(), sort, late, kind },
  });
  const variables = useDeferredValue(page());
  const query = useQuery(UnpaidDocument, { variables: { page: variables } });
  useTreasuryNews(['Unpaid']);
  const shown = (query.data ?? query.previousData)?.unpaid;
  if (query.error && !shown) return <Failed error={query.error} retry={query.refetch} />;
  const lead = shown
    ? words.unpaidLead({
        ...{ total: shown.total, remaining: formats.money(shown.remainingCents) },
        late: formats.money(shown.lateCents),
      })
    : '';
  return (
    <TreasuryFrame at="/impayes" title={words.unpaidTitle} lead={lead}>
      <Row>
        <TextField type="search" label={words.search} value={search} onChange={(q) => change('q', q)} />
        <SelectField
          required
          label={words.kind}
          value={kind ?? ''}
          options={[
            { value: '', label: words.allKinds },
            ...KINDS.map((one) => ({ value: one, label: words.kindName({ kind: one }) })),
          ]}
          onChange={(nature) => change('nature', nature)}
        />
        <CheckField
          label={words.onlyLate}
          checked={late}
          onChange={(on) => change('retard', on ? '1' : '')}
        />
      </Row>
      <DataList
        caption={words.unpaidTitle}
        rows={shown?.items ?? []}
        total={shown?.total ?? 0}
        columns={columns}
        rowKey={({ id }) => id}
        rowName={({ label }) => label}
        loading={query.loading}
        sorting={{
          by: sort.replace(/^-/, ''),
          descending: sort.startsWith('-'),
          onChange: (by, descending) => change('tri', `${descending ? '-' : ''}${by}`),
        }}
        onMore={() =>
          query.fetchMore({
            variables: { page: page(shown?.items.length) },
            updateQuery: appendPage('unpaid'),
          })
        }
        empty={<Empty title={words.allPaidTitle}>{words.allPaidText}</Empty>}
      />
    </TreasuryFrame>
  );
}

function useColumns(): Column<Due>[] {
  const words = useMessages(messages);
  const formats = useFormats();
  return [
    {
      key: 'name',
      label: words.who,
      sortable: true,
      phone: 'title',
      cell: ({ person }) => (person ? <AccountChip person={person} nobody={words.somebody} /> : null),
    },
    { key: 'label', label: words.what, cell: ({ label }) => label },
    { key: 'dueOn', label: words.dueOn, sortable: true, cell: ({ dueOn }) => formats.date(dueOn) },
    { key: 'reference', label: words.reference, cell: ({ printedReference }) => printedReference },
    {
      key: 'remaining',
      label: words.remaining,
      sortable: true,
      numeric: true,
      cell: ({ remainingCents }) => formats.money(remainingCents),
    },
    {
      key: 'late',
      label: '',
      cell: ({ lateCents }) =>
        lateCents > 0 ? (
          <StateBadge tone="late">{words.isLate}</StateBadge>
        ) : (
          <StateBadge tone="waiting">{words.toCome}</StateBadge>
        ),
    },
  ];
}
