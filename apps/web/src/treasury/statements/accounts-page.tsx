import { useQuery } from '@apollo/client/react';
import {
  Button,
  ButtonLink,
  Card,
  Columns,
  Empty,
  Link,
  Menu,
  Row,
  StateBadge,
  useFormats,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { Answered } from '../../app/answered.js';
import { useCan, useInside } from '../../app/viewer.js';
import { BankAccountsDocument, type BankAccountsQuery } from '../../gql/treasury.js';
import { Only } from '../../members/words/only.js';
import { TreasuryFrame } from '../frame.js';
import { AccountDialog } from './account-dialog.js';
import { BalanceCurve } from './balance-curve.js';
import { messages } from './messages.js';
import style from './statements.module.css';

export type BankAccountHere = BankAccountsQuery['bankAccounts'][number];

/** The accounts of the association, each with its balance and how far its bank has told it. */
export const Component = () => (
  <Only permission="treasury.read">
    <Accounts />
  </Only>
);

function Accounts() {
  const words = useMessages(messages);
  const can = useCan();
  const inside = useInside();
  const [adding, setAdding] = useState(false);
  const query = useQuery(BankAccountsDocument, { fetchPolicy: 'cache-and-network' });
  const add = () => setAdding(true);
  return (
    <Answered query={query}>
      {({ bankAccounts }) => (
        <TreasuryFrame
          at="/releves"
          title={words.title}
          lead={words.lead}
          action={
            <Row gap={1}>
              <Menu
                label={words.more}
                items={[
                  { label: words.pastImports, to: inside('tresorerie/releves/fichiers') },
                  ...(can('treasury.write') ? [{ label: words.addAccount, onPick: add }] : []),
                ]}
              />
              {can('treasury.write') && bankAccounts.length > 0 ? (
                <ButtonLink weight="main" to={inside('tresorerie/releves/importer')}>
                  {words.importOne}
                </ButtonLink>
              ) : null}
            </Row>
          }
        >
          {bankAccounts.length === 0 ? (
            <Empty
              title={words.noAccountTitle}
              action={
                can('treasury.write') ? (
                  <Button weight="main" onClick={add}>
                    {words.addAccount}
                  </Button>
                ) : null
              }
            >
              {words.noAccountText}
            </Empty>
          ) : (
            <Columns least={20}>
              {bankAccounts.map((account) => (
                <AccountCard key={account.id} account={account} />
              ))}
            </Columns>
          )}
          {adding ? <AccountDialog onClose={() => setAdding(false)} /> : null}
        </TreasuryFrame>
      )}
    </Answered>
  );
}

function AccountCard({ account }: { account: BankAccountHere }) {
  const inside = useInside();
  return (
    <Card>
      <div className={style.account}>
        <h2>
          <Link to={inside(`tresorerie/releves/${account.id}`)}>{account.name}</Link>
        </h2>
        <Standing account={account} />
        <BalanceCurve points={account.curve} currency={account.currency} />
      </div>
    </Card>
  );
}

/** What the account holds, since when that is known, and what waits. */
export function Standing({ account }: { account: BankAccountHere }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const { balance, currency, knownUntil, heldCount, lineCount } = account;
  return (
    <div>
      {balance ? <div className={style.balance}>{formats.money(balance.cents, currency)}</div> : null}
      <div className={style.soft}>
        {knownUntil
          ? [
              ...(balance ? [] : [words.noBalance]),
              words.knownUntil({ on: formats.date(knownUntil) }),
              words.lineCount({ count: lineCount }),
            ].join(' · ')
          : words.noStatement}
      </div>
      {currency === 'EUR' ? null : <p className={style.soft}>{words.notInEuros({ currency })}</p>}
      {heldCount > 0 ? <StateBadge tone="waiting">{words.held({ count: heldCount })}</StateBadge> : null}
    </div>
  );
}
