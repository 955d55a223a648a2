import { useQuery } from '@apollo/client/react';
import {
  type Column,
  DataList,
  Empty,
  Link,
  Page,
  Stack,
  TextField,
  useFormats,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useDeferredValue, useState } from 'react';
import { useSearchParams } from 'react-router';
import { Answered } from '../app/answered.js';
import { today } from '../app/civil-today.js';
import { appendPage } from '../app/client/cache.js';
import { useInside } from '../app/viewer.js';
import { AccountLinesDocument, type AccountLinesQuery } from '../gql/books.js';
import style from './books.module.css';
import { messages } from './messages.js';
import { useYear } from './use-year.js';
import { voucherFamily, voucherPath } from './voucher.js';

type Line = AccountLinesQuery['accountLines']['items'][number];
const STEP = 50;

/** What an amount of the accounts is made of, entry by entry, down to whose it is. */
export function Component() {
  const words = useMessages(messages);
  const inside = useInside();
  const [params] = useSearchParams();
  const { query, year } = useYear(today(useLocale().timeZone));
  const accounts = (params.get('comptes') ?? '').split(',').filter((one) => /^\d{1,8}$/.test(one));
  const what = params.get('poste');
  return (
    <Answered query={query}>
      {() => (
        <Page
          title={what ? words.detailOf({ what }) : words.detail}
          lead={words.accountsNamed({ accounts: accounts.join(', ') })}
          back={{ to: inside(`tresorerie/resultats${year ? `?annee=${year.id}` : ''}`), label: words.title }}
        >
          {year && accounts.length > 0 ? (
            <Lines yearId={year.id} accounts={accounts} held={params.get('bilan') === '1'} />
          ) : (
            <Empty title={words.noLines}>{words.noLinesText}</Empty>
          )}
        </Page>
      )}
    </Answered>
  );
}

function Lines({ yearId, accounts, held }: { yearId: string; accounts: string[]; held: boolean }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const [search, setSearch] = useState('');
  const page = { yearId, accounts, held, offset: 0, limit: STEP, search: useDeferredValue(search) };
  const { data, previousData, loading, fetchMore } = useQuery(AccountLinesDocument, { variables: { page } });
  const lines = (data ?? previousData)?.accountLines;
  const columns = useColumns(yearId);
  return (
    <>
      <TextField
        label={words.search}
        hint={words.searchHint}
        type="search"
        value={search}
        onChange={setSearch}
      />
      {lines ? (
        <p role="status" className={style.soft}>
          {words.debit} {formats.money(lines.debitCents)} · {words.credit} {formats.money(lines.creditCents)}{' '}
          · {words.difference({ money: formats.money(Math.abs(lines.debitCents - lines.creditCents)) })}
        </p>
      ) : null}
      <DataList
        caption={words.detail}
        rows={lines?.items ?? []}
        columns={columns}
        rowKey={({ id }) => id}
        rowName={({ label }) => label}
        total={lines?.total ?? 0}
        loading={loading}
        empty={
          <Empty title={search ? words.nothing : words.noLines}>
            {search ? words.nothingText : words.noLinesText}
          </Empty>
        }
        onMore={() =>
          fetchMore({
            variables: { page: { ...page, offset: lines?.items.length ?? 0 } },
            updateQuery: appendPage('accountLines'),
          })
        }
      />
    </>
  );
}

function useColumns(yearId: string): Column<Line>[] {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const voucher = (kind: string) => words[`voucher_${voucherFamily(kind)}` as 'voucher_due'];
  const money = (cents: number) => (cents ? formats.money(cents) : '');
  return [
    { key: 'label', label: words.label, phone: 'title', cell: ({ label }) => label },
    { key: 'date', label: words.date, cell: ({ onDate }) => formats.date(onDate) },
    {
      key: 'entry',
      label: words.entry,
      cell: (line) => (
        <Stack gap={0.5}>
          <Link to={inside(voucherPath(line, yearId))}>
            {voucher(line.voucherKind)} · {line.journal}-{line.number}
          </Link>
          {line.receipts.map(({ id, href, name }) => (
            <a key={id} href={href} target="_blank" rel="noreferrer">
              {words.receipt({ name })}
            </a>
          ))}
        </Stack>
      ),
    },
    { key: 'account', label: words.account, cell: ({ account }) => account, phone: 'hidden' },
    {
      key: 'person',
      label: words.person,
      cell: ({ personId, personName }) =>
        personId && personName ? <Link to={inside(`membres/${personId}`)}>{personName}</Link> : null,
    },
    { key: 'debit', label: words.debit, numeric: true, cell: ({ debitCents }) => money(debitCents) },
    { key: 'credit', label: words.credit, numeric: true, cell: ({ creditCents }) => money(creditCents) },
  ];
}
