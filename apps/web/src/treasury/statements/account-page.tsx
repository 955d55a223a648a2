import { useQuery } from '@apollo/client/react';
import { Button, Page, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { abilities } from '../../app/abilities.js';
import { Answered } from '../../app/answered.js';
import { useInside } from '../../app/viewer.js';
import { OneBankAccountDocument, type OneBankAccountQuery } from '../../gql/treasury.js';
import { Only } from '../../members/words/only.js';
import { BankFacts } from '../months/bank-facts.js';
import { AccountDialog } from './account-dialog.js';
import { AccountLines } from './account-lines.js';
import { AccountStatements } from './account-statements.js';
import { Standing } from './accounts-page.js';
import { BalanceCurve } from './balance-curve.js';
import { grouped } from './grouped.js';
import { messages } from './messages.js';

/** One account: what it holds, its movements, its statements. */
export const Component = () => (
  <Only permission="treasury.read">
    <OneAccount />
  </Only>
);

function OneAccount() {
  const { id = '' } = useParams();
  const query = useQuery(OneBankAccountDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return <Answered query={query}>{({ bankAccount }) => <Known key={id} account={bankAccount} />}</Answered>;
}

function Known({ account }: { account: OneBankAccountQuery['bankAccount'] }) {
  const words = useMessages(messages);
  const inside = useInside();
  const [correcting, setCorrecting] = useState(false);
  return (
    <Page
      title={account.name}
      lead={account.iban ? grouped(account.iban) : null}
      back={{ to: inside('tresorerie/releves'), label: words.title }}
      action={
        abilities(account.viewerCan).can('correct') ? (
          <Button onClick={() => setCorrecting(true)}>{words.correctAccount}</Button>
        ) : null
      }
    >
      <Standing account={account} />
      {account.inBooks ? <BankFacts bank={account.inBooks} /> : null}
      <BalanceCurve points={account.curve} currency={account.currency} />
      <AccountStatements account={account} />
      <AccountLines account={account} />
      {correcting ? <AccountDialog account={account} onClose={() => setCorrecting(false)} /> : null}
    </Page>
  );
}
