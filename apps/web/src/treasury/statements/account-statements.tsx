import { useQuery } from '@apollo/client/react';
import { Button, notify, Section, StateBadge, useFormats, useMessages } from '@etabli/ui';
import { abilities } from '../../app/abilities.js';
import { appendPage } from '../../app/client/cache.js';
import { useVerb } from '../../app/client/use-verb.js';
import {
  AcceptBankStatementDocument,
  BankStatementsDocument,
  type BankStatementsQuery,
} from '../../gql/treasury.js';
import type { BankAccountHere } from './accounts-page.js';
import { messages } from './messages.js';
import style from './statements.module.css';

type Statement = BankStatementsQuery['bankStatements']['items'][number];

const PAGE = 6;

/** The statements of an account, latest first; a held one says why, and may be accepted. */
export function AccountStatements({ account }: { account: BankAccountHere }) {
  const words = useMessages(messages);
  const variables = (offset = 0) => ({ accountId: account.id, page: { offset, limit: PAGE } });
  const { data, loading, fetchMore } = useQuery(BankStatementsDocument, {
    variables: variables(),
    fetchPolicy: 'cache-and-network',
  });
  const { items = [], total = 0 } = data?.bankStatements ?? {};
  if (items.length === 0) return null;
  const more = () =>
    fetchMore({ variables: variables(items.length), updateQuery: appendPage('bankStatements') });
  return (
    <Section title={words.statements}>
      <ul className={style.rows}>
        {items.map((statement) => (
          <OneStatement key={statement.id} statement={statement} currency={account.currency} />
        ))}
      </ul>
      {items.length < total ? (
        <div>
          <Button busy={loading} onClick={more}>
            {words.more}
          </Button>
        </div>
      ) : null}
    </Section>
  );
}

function OneStatement({ statement, currency }: { statement: Statement; currency: string }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const { fromOn, toOn, openingCents, closingCents, lineCount, knownCount, held, acceptedAt } = statement;
  const waits = held.length > 0 && acceptedAt === null;
  const balances =
    openingCents === null || closingCents === null
      ? []
      : [
          words.fromTo({
            opening: formats.money(openingCents, currency),
            closing: formats.money(closingCents, currency),
          }),
        ];
  return (
    <li>
      <strong>{words.period({ from: formats.date(fromOn), to: formats.date(toOn) })}</strong>
      <span className={style.soft}>
        {[...balances, words.added({ count: lineCount, known: knownCount })].join(' · ')}
      </span>
      {waits ? <Held statement={statement} /> : null}
      {acceptedAt && statement.acceptedBy ? (
        <span className={style.soft}>
          {words.acceptedBy({
            name: statement.acceptedBy.displayName,
            at: formats.instant(acceptedAt, { weekday: false }),
          })}
        </span>
      ) : null}
    </li>
  );
}

function Held({ statement: { id, held, viewerCan } }: { statement: Statement }) {
  const words = useMessages(messages);
  const verb = useVerb(AcceptBankStatementDocument, {
    refetch: ['BankStatements', 'BankLines', 'OneBankAccount', 'BankAccounts'],
  });
  const accept = async () => {
    if ((await verb.tell({ id })).done) notify({ text: words.accepted });
  };
  return (
    <>
      <StateBadge tone="waiting">{words.heldState}</StateBadge>
      {held.map((why) => (
        <p key={why}>{why}</p>
      ))}
      {abilities(viewerCan).can('accept') ? (
        <Button busy={verb.busy} onClick={accept}>
          {words.accept}
        </Button>
      ) : null}
    </>
  );
}
