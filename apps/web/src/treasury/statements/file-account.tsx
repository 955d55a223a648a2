import { useQuery } from '@apollo/client/react';
import { Button, Notice, Row, Section, SelectField, StateBadge, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { BankAccountsDocument } from '../../gql/treasury.js';
import { AccountDialog } from './account-dialog.js';
import { messages } from './messages.js';
import type { Preview } from './read-file.js';
import style from './statements.module.css';

type Account = Preview['accounts'][number];
type Statement = Account['statements'][number];

interface Props {
  account: Account;
  onChoose: (accountId: string) => void;
}

/** One account of the file: which it is, said by somebody when it is not recognised, then what its statements bring. */
export function FileAccount({ account, onChoose }: Props) {
  const words = useMessages(messages);
  return (
    <Section title={words.fileAccount({ number: account.number, rank: account.rank + 1 })}>
      <Which account={account} onChoose={onChoose} />
      <ul className={style.rows}>
        {account.statements.map((statement) => (
          <FileStatement
            key={`${statement.fromOn} ${statement.toOn}`}
            statement={statement}
            currency={account.currency ?? account.account?.currency ?? 'EUR'}
          />
        ))}
      </ul>
    </Section>
  );
}

/** Asked only while nobody said it and nothing tells; what was recognised may be said otherwise. */
function Which({ account: file, onChoose }: Props) {
  const words = useMessages(messages);
  const { account, recognised, problem } = file;
  const [asking, setAsking] = useState(false);
  const [adding, setAdding] = useState(false);
  const accounts = useQuery(BankAccountsDocument).data?.bankAccounts ?? [];
  if (account && recognised && !problem && !asking) {
    return (
      <Row>
        <span>{words.recognised({ name: account.name })}</span>
        <Button weight="quiet" onClick={() => setAsking(true)}>
          {words.otherAccount}
        </Button>
      </Row>
    );
  }
  return (
    <>
      <SelectField
        required
        label={words.whichAccount}
        error={problem}
        value={account?.id ?? ''}
        onChange={onChoose}
        options={[
          { value: '', label: words.choose, disabled: true },
          ...accounts.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      {account && !problem ? null : (
        <Row>
          <Button weight="quiet" onClick={() => setAdding(true)}>
            {words.addAccount}
          </Button>
        </Row>
      )}
      {adding ? <AccountDialog found={file} onAdded={onChoose} onClose={() => setAdding(false)} /> : null}
    </>
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
