import { useQuery } from '@apollo/client/react';
import {
  type Column,
  DataList,
  Empty,
  Link,
  Row,
  SelectField,
  StateBadge,
  TextField,
  useFormats,
  useMessages,
} from '@etabli/ui';
import { useDeferredValue } from 'react';
import { useSearchParams } from 'react-router';
import { Answered } from '../app/answered.js';
import { appendPage } from '../app/client/cache.js';
import { Failed } from '../app/failed.js';
import { useCan, useInside } from '../app/viewer.js';
import { yearName } from '../books/year-name.js';
import { JournalActions, TakeBack } from '../budgets/journal-actions.js';
import {
  JournalDocument,
  type JournalQuery,
  type JournalQueryVariables,
  YearsDocument,
  type YearsQuery,
} from '../gql/treasury.js';
import { TreasuryFrame } from './frame.js';
import { messages } from './messages.js';
import style from './treasury.module.css';

type Entry = JournalQuery['ledgerEntries']['items'][number];

const JOURNALS = ['VE', 'BQ', 'CA', 'CH', 'AC', 'OD', 'AN'];
const PAGE = 50;

/** The books, for who wants to see them: entries of a year, the last written first. */
export function Component() {
  const words = useMessages(messages);
  const inside = useInside();
  const query = useQuery(YearsDocument);
  return (
    <TreasuryFrame
      at="/ecritures"
      title={words.journalTitle}
      lead={words.journalLead}
      action={
        useCan()('treasury.write') ? (
          <JournalActions rules={words.rules} />
        ) : (
          <Link to={inside('tresorerie/ecritures/regles')}>{words.rules}</Link>
        )
      }
    >
      <Answered query={query}>{({ financialYears }) => <Entries years={financialYears} />}</Answered>
    </TreasuryFrame>
  );
}

function Entries({ years }: { years: YearsQuery['financialYears'] }) {
  const words = useMessages(messages);
  const [asked, ask] = useSearchParams();
  const of = (name: string) => asked.get(name) ?? '';
  const change = (name: string, value: string) => {
    const next = new URLSearchParams(asked);
    if (value) next.set(name, value);
    else next.delete(name);
    ask(next, { replace: true, preventScrollReset: true });
  };
  const year = years.find(({ id }) => id === of('exercice')) ?? years[0];
  const page = (offset = 0): JournalQueryVariables['page'] => ({
    ...{ offset, limit: PAGE, yearId: year?.id ?? '', search: of('q').trim() },
    ...{ journal: of('journal') || null, account: of('compte') || null },
  });
  const variables = useDeferredValue(page());
  const query = useQuery(JournalDocument, { variables: { page: variables }, skip: !year });
  const shown = (query.data ?? query.previousData)?.ledgerEntries;
  const columns = useColumns();
  const writes = useCan()('treasury.write');
  if (query.error && !shown) return <Failed error={query.error} retry={query.refetch} />;
  return (
    <>
      <Row>
        <SelectField
          required
          label={words.year}
          value={year?.id ?? ''}
          options={years.map((one) => ({
            value: one.id,
            label: one.closedAt ? words.closedYear({ year: yearName(one) }) : yearName(one),
          }))}
          onChange={(id) => change('exercice', id)}
        />
        <SelectField
          required
          label={words.journalOf}
          value={of('journal')}
          options={[
            { value: '', label: words.allJournals },
            ...JOURNALS.map((code) => ({ value: code, label: words.journalName({ code }) })),
          ]}
          onChange={(code) => change('journal', code)}
        />
        <TextField
          label={words.accountBegins}
          inputMode="numeric"
          value={of('compte')}
          onChange={(number) => change('compte', number)}
        />
        <TextField type="search" label={words.inLabels} value={of('q')} onChange={(q) => change('q', q)} />
      </Row>
      <DataList
        caption={words.journalTitle}
        rows={shown?.items ?? []}
        total={shown?.total ?? 0}
        columns={columns}
        rowKey={({ id }) => id}
        rowName={({ label }) => label}
        loading={query.loading}
        {...(writes ? { actions: (entry: Entry) => <OfHand entry={entry} /> } : {})}
        onMore={() =>
          query.fetchMore({
            variables: { page: page(shown?.items.length) },
            updateQuery: appendPage('ledgerEntries'),
          })
        }
        empty={<Empty title={words.noEntriesTitle}>{words.noEntriesText}</Empty>}
      />
    </>
  );
}

/** Only what was written by hand is taken back here: the rest follows its voucher. */
function OfHand({ entry: { id, label, voucherKind, reversesId, takenBack } }: { entry: Entry }) {
  return voucherKind === 'manual' && !reversesId && !takenBack ? <TakeBack id={id} label={label} /> : null;
}

function useColumns(): Column<Entry>[] {
  const words = useMessages(messages);
  const formats = useFormats();
  return [
    { key: 'number', label: words.entryNumber, numeric: true, cell: ({ number }) => formats.number(number) },
    { key: 'date', label: words.date, cell: ({ onDate }) => formats.date(onDate) },
    {
      key: 'label',
      label: words.label,
      phone: 'title',
      cell: ({ label, reversesId, takenBack }) => (
        <>
          {label} {reversesId ? <StateBadge tone="closed">{words.takesBack}</StateBadge> : null}
          {takenBack ? <StateBadge tone="refused">{words.takenBackEntry}</StateBadge> : null}
        </>
      ),
    },
    { key: 'lines', label: words.account, cell: ({ lines }) => <Lines lines={lines} /> },
  ];
}

/** The two sides of an entry, as they are written on paper. */
function Lines({ lines }: { lines: Entry['lines'] }) {
  const words = useMessages(messages);
  const formats = useFormats();
  return (
    <ul className={style.lines}>
      {lines.map(({ account, debitCents, creditCents }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of an entry never move.
        <li key={at}>
          <span>
            <strong>{account?.number}</strong> {account?.name}
          </span>
          <span>
            <small>{debitCents > 0 ? words.debit : words.creditSide}</small>{' '}
            {formats.money(debitCents + creditCents)}
          </span>
        </li>
      ))}
    </ul>
  );
}
