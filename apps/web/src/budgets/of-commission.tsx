import { useQuery } from '@apollo/client/react';
import { Columns, Figure, Section, useFormats, useMessages } from '@etabli/ui';
import { CommissionMoneyDocument } from '../gql/budgets.js';
import { useStanding } from './by-commission.js';
import { messages } from './messages.js';

/** What a commission was given, spent and has left this year; nothing while nobody plans or spends anything. */
export function BudgetOfCommission({ commissionId }: { commissionId: string }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const standing = useStanding();
  const { data } = useQuery(CommissionMoneyDocument, {
    variables: { id: commissionId },
    fetchPolicy: 'cache-and-network',
  });
  const budget = data?.commission.budget;
  if (!budget) return null;
  const { plannedCents, spentCents, committedCents, leftCents } = budget;
  const figures = [
    ...(leftCents === null
      ? []
      : [{ label: leftCents < 0 ? words.over : words.left, cents: Math.abs(leftCents) }]),
    { label: words.spent, cents: spentCents },
    ...(committedCents > 0 ? [{ label: words.committed, cents: committedCents }] : []),
    ...(plannedCents === null ? [] : [{ label: words.planned, cents: plannedCents }]),
  ];
  return (
    <Section title={words.money}>
      <Columns least={14}>
        {figures.map(({ label, cents }) => (
          <Figure key={label} label={label} value={formats.money(cents)} />
        ))}
      </Columns>
      <p className="unseen">{standing(budget)}</p>
    </Section>
  );
}
