import { bookWords } from '@etabli/treasury/rules/books/words';
import { useFormats, useLocale, useMessages } from '@etabli/ui';
import type { SectionFragment, YearAccountsQuery } from '../gql/books.js';
import { AmountLink } from './amount-link.js';
import style from './books.module.css';
import { messages } from './messages.js';

type Income = YearAccountsQuery['yearAccounts']['income'];
type Words = (typeof bookWords)['fr'];

interface Props {
  yearId: string;
  beforeId: string | null;
  caption: string;
  sections: readonly SectionFragment[];
  /** Shown below the sections; contributions in kind have none. */
  results?: Pick<Income, 'results' | 'before' | 'budgeted'>;
}

/** An income statement: rows by section, their sums, the result; each amount of the year opens on its entries. */
export function Statement({ yearId, beforeId, caption, sections, results }: Props) {
  const words = useMessages(messages);
  const budgeted = sections.some(({ budgetCents }) => budgetCents !== null);
  return (
    <div className={style.scroll}>
      <table className={style.table}>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            <th scope="col">{words.now}</th>
            <th scope="col">{words.before}</th>
            {budgeted ? <th scope="col">{words.budget}</th> : null}
          </tr>
        </thead>
        {sections.map((section) => (
          <SectionRows
            key={section.key}
            section={section}
            budgeted={budgeted}
            yearId={yearId}
            beforeId={beforeId}
          />
        ))}
        {results ? <ResultRow {...results} /> : null}
      </table>
    </div>
  );
}

interface RowsProps {
  section: SectionFragment;
  budgeted: boolean;
  yearId: string;
  beforeId: string | null;
}

function SectionRows({ section, budgeted, yearId, beforeId }: RowsProps) {
  const words = useMessages(messages);
  const formats = useFormats();
  const names = bookWords[useLocale().locale];
  const budget = (cents: number | null) =>
    budgeted ? <td>{cents === null ? '' : formats.money(cents)}</td> : null;
  const title = names.sections[section.key as keyof Words['sections']];
  return (
    <tbody>
      {section.rows.map(({ key, cents, beforeCents, budgetCents, accounts }) => {
        const name = names.income[key as keyof Words['income']];
        return (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td>
              <AmountLink yearId={yearId} accounts={accounts} of={name} cents={cents} />
            </td>
            <td className={style.soft}>
              <AmountLink yearId={beforeId} accounts={accounts} of={name} cents={beforeCents} />
            </td>
            {budget(budgetCents)}
          </tr>
        );
      })}
      <tr data-sum>
        <th scope="row">{words.total({ what: title })}</th>
        <td>{formats.money(section.cents)}</td>
        <td>{formats.money(section.beforeCents)}</td>
        {budget(section.budgetCents)}
      </tr>
    </tbody>
  );
}

function ResultRow({ results, before, budgeted }: Pick<Income, 'results' | 'before' | 'budgeted'>) {
  const formats = useFormats();
  const names = bookWords[useLocale().locale].results;
  const kind = results.year > 0 ? 'surplus' : results.year < 0 ? 'deficit' : 'balanced';
  return (
    <tbody>
      <tr data-sum>
        <th scope="row">{names[kind]}</th>
        <td>{formats.money(results.year)}</td>
        <td>{formats.money(before.year)}</td>
        {budgeted ? <td>{formats.money(budgeted.year)}</td> : null}
      </tr>
    </tbody>
  );
}
