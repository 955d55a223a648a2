import { useQuery } from '@apollo/client/react';
import { Empty, Page, useMessages } from '@etabli/ui';
import { Answered } from '../app/answered.js';
import { ExpensesToApproveDocument } from '../gql/spending.js';
import { Approving } from './approving.js';
import { ExpenseTold } from './expense-told.js';
import { messages } from './messages.js';
import style from './spending.module.css';

/** What waits for the viewer’s approval, the oldest first. */
export function Component() {
  const words = useMessages(messages);
  const query = useQuery(ExpensesToApproveDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Page title={words.toApprove} lead={words.toApproveLead} width="reading">
      <Answered query={query}>
        {({ expensesToApprove }) =>
          expensesToApprove.length === 0 ? (
            <Empty title={words.nothingToApprove}>{words.nothingToApproveText}</Empty>
          ) : (
            <ul className={style.list}>
              {expensesToApprove.map((expense) => (
                <li key={expense.id}>
                  <ExpenseTold named expense={expense} actions={<Approving expense={expense} />} />
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </Page>
  );
}
