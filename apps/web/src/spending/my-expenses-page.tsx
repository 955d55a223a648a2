import { useQuery } from '@apollo/client/react';
import { Button, Empty, notify, Page, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../app/abilities.js';
import { Answered } from '../app/answered.js';
import { useVerb } from '../app/client/use-verb.js';
import { type ExpenseFragment, MyExpensesDocument, WithdrawExpenseDocument } from '../gql/spending.js';
import { ClaimDialog } from './claim-dialog.js';
import { ExpenseTold } from './expense-told.js';
import { messages } from './messages.js';
import style from './spending.module.css';

/** What the viewer paid for the house, and where each claim stands. */
export function Component() {
  const words = useMessages(messages);
  const [claiming, setClaiming] = useState(false);
  const query = useQuery(MyExpensesDocument, { fetchPolicy: 'cache-and-network' });
  const claim = (
    <Button weight="main" onClick={() => setClaiming(true)}>
      {words.claim}
    </Button>
  );
  const none = query.data?.myExpenses.length === 0;
  return (
    <Page title={words.mine} lead={words.mineLead} width="reading" action={none ? null : claim}>
      <Answered query={query}>
        {({ myExpenses, myLastIban, spendingRule }) => (
          <>
            {myExpenses.length === 0 ? (
              <Empty title={words.noneTitle} action={claim}>
                {words.noneText}
              </Empty>
            ) : (
              <ul className={style.list}>
                {myExpenses.map((expense) => (
                  <li key={expense.id}>
                    <ExpenseTold expense={expense} actions={<Withdraw expense={expense} />} />
                  </li>
                ))}
              </ul>
            )}
            {claiming ? (
              <ClaimDialog
                mileageTenths={spendingRule.mileageTenths}
                lastIban={myLastIban ?? ''}
                onClose={() => setClaiming(false)}
              />
            ) : null}
          </>
        )}
      </Answered>
    </Page>
  );
}

function Withdraw({ expense: { id, viewerCan } }: { expense: ExpenseFragment }) {
  const words = useMessages(messages);
  const verb = useVerb(WithdrawExpenseDocument, { refetch: ['MyExpenses'] });
  if (!abilities(viewerCan).can('withdraw')) return null;
  const withdraw = async () => {
    if ((await verb.tell({ id })).done) notify({ text: words.withdrawn });
  };
  return (
    <Button weight="quiet" busy={verb.busy} onClick={withdraw}>
      {words.withdraw}
    </Button>
  );
}
