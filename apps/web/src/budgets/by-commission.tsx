import { Bars, Section, useFormats, useMessages } from '@etabli/ui';
import type { CommissionMoneyQuery, YearBudgetQuery } from '../gql/budgets.js';
import style from './budgets.module.css';
import { messages } from './messages.js';

type Standing = NonNullable<CommissionMoneyQuery['commission']['budget']>;

/** Where a commission stands, in words. */
export function useStanding(): (standing: Standing) => string {
  const words = useMessages(messages);
  const formats = useFormats();
  return ({ plannedCents, spentCents, committedCents, leftCents }) =>
    words.standing({
      planned: plannedCents === null ? null : formats.money(plannedCents),
      used: formats.money(spentCents + committedCents),
      left: formats.money(Math.abs(leftCents ?? 0)),
      over: (leftCents ?? 0) < 0,
    });
}

/** What each commission spent of what it was given. */
export function ByCommission({ commissions }: Pick<YearBudgetQuery['yearBudget'], 'commissions'>) {
  const words = useMessages(messages);
  const standing = useStanding();
  if (commissions.length === 0) return null;
  return (
    <Section title={words.byCommission}>
      <Bars
        label={words.byCommission}
        bars={commissions.map(({ commission, budget }) => ({
          key: commission.id,
          label: commission.name,
          value: Math.max(0, budget.spentCents + budget.committedCents),
          second: Math.max(0, budget.leftCents ?? 0),
          words: standing(budget),
        }))}
      />
      <p className={style.soft}>{words.legendOfCommissions}</p>
    </Section>
  );
}
