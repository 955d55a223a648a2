import { Bars, Section, useFormats, useMessages } from '@etabli/ui';
import { AmountLink } from '../books/amount-link.js';
import type { YearBudgetQuery } from '../gql/budgets.js';
import style from './budgets.module.css';
import { messages } from './messages.js';

type Account = YearBudgetQuery['yearBudget']['accounts'][number];

const sum = (accounts: readonly Account[], read: (one: Account) => number): number =>
  accounts.reduce((total, one) => total + read(one), 0);

interface Props {
  yearId: string;
  accounts: readonly Account[];
  planned: boolean;
}

/** Expense and income, planned beside actual and last year. */
export function ByAccount({ yearId, accounts, planned }: Props) {
  const words = useMessages(messages);
  const sides = [
    { title: words.expenses, rows: accounts.filter(({ account }) => account.number.startsWith('6')) },
    { title: words.income, rows: accounts.filter(({ account }) => account.number.startsWith('7')) },
  ];
  return sides
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, rows }) => (
      <Side key={title} yearId={yearId} title={title} rows={rows} planned={planned} />
    ));
}

interface SideProps {
  yearId: string;
  title: string;
  rows: readonly Account[];
  planned: boolean;
}

function Side({ yearId, title, rows, planned }: SideProps) {
  const words = useMessages(messages);
  const { money } = useFormats();
  return (
    <Section title={title}>
      {planned ? (
        <>
          <Bars
            label={title}
            bars={rows.map(({ account, cents, plannedCents }) => ({
              key: account.id,
              label: account.name,
              value: Math.max(0, cents),
              second: Math.max(0, (plannedCents ?? 0) - Math.max(0, cents)),
              words: words.actualOfPlanned({ actual: money(cents), planned: money(plannedCents ?? 0) }),
            }))}
          />
          <p className={style.soft}>{words.legend}</p>
        </>
      ) : null}
      <div className={style.scroll}>
        <table className={style.table}>
          <caption className="unseen">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.account}</th>
              {planned ? <th scope="col">{words.planned}</th> : null}
              <th scope="col">{words.actual}</th>
              <th scope="col">{words.before}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ account, plannedCents, cents, beforeCents }) => (
              <tr key={account.id}>
                <th scope="row">
                  {account.number} {account.name}
                </th>
                {planned ? <td>{money(plannedCents ?? 0)}</td> : null}
                <td>
                  <AmountLink yearId={yearId} accounts={[account.number]} of={account.name} cents={cents} />
                </td>
                <td>{money(beforeCents)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.total}</th>
              {planned ? <td>{money(sum(rows, (one) => one.plannedCents ?? 0))}</td> : null}
              <td>{money(sum(rows, ({ cents }) => cents))}</td>
              <td>{money(sum(rows, ({ beforeCents }) => beforeCents))}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </Section>
  );
}
