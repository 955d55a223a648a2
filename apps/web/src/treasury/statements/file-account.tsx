import { useQuery } from '@apollo/client/react';
import { Notice, Section, SelectField, StateBadge, useFormats, useMessages } from '@etabli/ui';
import { BankAccountsDocument } from '../../gql/treasury.js';
import { messages } from './messages.js';
import type { Preview } from './read-file.js';
import style from './statements.module.css';

type Account = Preview['accounts'][number];
type Statement = Account['statements'][number];

interface Props {
  account: Account;
  /** The account it is said to be; empty until somebody says. */
  chosen: string;
  onChoose: (accountId: string) => void;
}

/** One account of the file: somebody says which it is, then sees what its statements bring. */
export function FileAccount({ account, chosen, onChoose }: Props) {
  const words = useMessages(messages);
  const accounts = useQuery(BankAccountsDocument).data?.bankAccounts ?? [];
  const known = accounts.find(({ id }) => id === account.knownAs);
  const currency = account.currency ?? accounts.find(({ id }) => id === chosen)?.currency ?? 'EUR';
  return (
    <Section title={words.fileAccount({ number: account.number, rank: account.rank + 1 })}>
      <SelectField
        required
        label={words.whichAccount}
        hint={known ? words.seenBefore({ name: known.name }) : undefined}
        error={account.problem}
        value={chosen}
        onChange={onChoose}
        options={[
          { value: '', label: words.choose, disabled: true },
          ...accounts.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <ul className={style.rows}>
        {account.statements.map((statement) => (
          <FileStatement
            key={`${statement.fromOn} ${statement.toOn}`}
            statement={statement}
            currency={currency}
          />
        ))}
      </ul>
    </Section>
  );
}

function FileStatement({ statement, currency }: { statement: Statement; currency: string }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const { fromOn, toOn, openingCents, closingCents, lineCount, freshCount, pendingCount, idle, held } =
    statement;
  return (
    <li>
      <strong>{words.period({ from: formats.date(fromOn), to: formats.date(toOn) })}</strong>
      <span className={style.soft}>
        {[
          ...(openingCents === null || closingCents === null
            ? []
            : [
                words.fromTo({
                  opening: formats.money(openingCents, currency),
                  closing: formats.money(closingCents, currency),
                }),
              ]),
          words.brings({ lines: lineCount, fresh: freshCount, pending: pendingCount, idle }),
        ].join(' · ')}
      </span>
      {held.length > 0 ? (
        <Notice tone="waiting">
          <StateBadge tone="waiting">{words.wouldHold}</StateBadge>
          {held.map((why) => (
            <p key={why}>{why}</p>
          ))}
        </Notice>
      ) : null}
      <Sample statement={statement} currency={currency} />
    </li>
  );
}

function Sample({ statement: { sample }, currency }: { statement: Statement; currency: string }) {
  const words = useMessages(messages);
  const formats = useFormats();
  if (sample.length === 0) return null;
  return (
    <ul className={style.sample} aria-label={words.firstLines}>
      {sample.map(({ bookedOn, amountCents, label }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two movements may be alike, and their order never changes
        <li key={at}>
          <span>{formats.date(bookedOn, { year: false })}</span>
          <span>{label}</span>
          <span className={style.money}>{formats.money(amountCents, currency)}</span>
        </li>
      ))}
    </ul>
  );
}
