import { useFormats, useMessages } from '@etabli/ui';
import type { YearAccountsQuery } from '../gql/books.js';
import { AmountLink } from './amount-link.js';
import style from './books.module.css';
import { messages } from './messages.js';

type Accounts = YearAccountsQuery['yearAccounts'];

/** Every account that moved over the year. */
export function Trial({ yearId, trial }: { yearId: string; trial: Accounts['trial'] }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const sum = (read: (line: Accounts['trial'][number]) => number) =>
    trial.reduce((cents, line) => cents + read(line), 0);
  return (
    <details>
      <summary>{words.trialLead}</summary>
      <div className={style.scroll}>
        <table className={style.table}>
          <caption className="unseen">{words.trial}</caption>
          <thead>
            <tr>
              <th scope="col">{words.account}</th>
              <th scope="col">{words.debit}</th>
              <th scope="col">{words.credit}</th>
            </tr>
          </thead>
          <tbody>
            {trial.map(({ number, name, debitCents, creditCents }) => (
              <tr key={number}>
                <th scope="row">
                  {number} {name}
                </th>
                <td>
                  <AmountLink
                    yearId={yearId}
                    accounts={[number]}
                    of={`${number} ${name}`}
                    cents={debitCents}
                  />
                </td>
                <td>
                  <AmountLink
                    yearId={yearId}
                    accounts={[number]}
                    of={`${number} ${name}`}
                    cents={creditCents}
                  />
                </td>
              </tr>
            ))}
            <tr data-sum>
              <th scope="row">{words.sums}</th>
              <td>{formats.money(sum(({ debitCents }) => debitCents))}</td>
              <td>{formats.money(sum(({ creditCents }) => creditCents))}</td>
            </tr>
          </tbody>
        </table>
      </div>
    </details>
  );
}
