import { StateBadge, useFormats, useMessages } from '@etabli/ui';
import type { ReactNode } from 'react';
import type { ExpenseFragment } from '../gql/spending.js';
import { messages } from './messages.js';
import style from './spending.module.css';

const tones = {
  waiting: 'waiting',
  approved: 'waiting',
  paid: 'done',
  given: 'done',
  refused: 'refused',
  withdrawn: 'closed',
} as const;

/** Whose it is: the volunteer, or the supplier. */
export const whoseOf = ({ person, supplier }: Pick<ExpenseFragment, 'person' | 'supplier'>): string =>
  person?.displayName ?? supplier ?? '';

/** Where an expense stands; how many approved it, when two must. */
export function ExpenseState({ expense }: { expense: ExpenseFragment }) {
  const words = useMessages(messages);
  const { state, approvalsNeeded, steps } = expense;
  const done = steps.filter(({ act }) => act === 'approved').length;
  return (
    <>
      <StateBadge tone={tones[state]}>{words.state({ state })}</StateBadge>
      {state === 'waiting' && approvalsNeeded > 1 ? (
        <small className={style.soft}> {words.approvals({ done, needed: approvalsNeeded })}</small>
      ) : null}
    </>
  );
}

/** The receipts, or what stands for them. */
export function Receipts({ expense: { receipts, kilometres } }: { expense: ExpenseFragment }) {
  const words = useMessages(messages);
  if (kilometres) return <span>{words.roadOf({ count: kilometres })}</span>;
  if (receipts.length === 0) return <span className={style.soft}>{words.noReceipt}</span>;
  return (
    <span className={style.receipts}>
      {receipts.map(({ id, href, name }, at) => (
        <a key={id} href={href} title={name} target="_blank" rel="noreferrer">
          {receipts.length === 1 ? words.seeReceipt : words.seeReceiptOf({ rank: at + 1 })}
        </a>
      ))}
    </span>
  );
}

interface Props {
  expense: ExpenseFragment;
  /** Say whose it is: left out where everything is one’s own. */
  named?: boolean;
  actions?: ReactNode;
}

/** An expense as one reads it on a phone: what, how much, where it stands, and what was done with it. */
export function ExpenseTold({ expense, named = false, actions }: Props) {
  const words = useMessages(messages);
  const formats = useFormats();
  const { label, amountCents, spentOn, commission, gift, steps, tax } = expense;
  const context = [
    named ? whoseOf(expense) : '',
    formats.date(spentOn),
    commission?.name ?? '',
    gift ? words.gift : '',
    tax ? words.taxKept({ money: formats.money(tax.deductibleCents) }) : '',
  ];
  return (
    <>
      <div className={style.head}>
        <strong>{label}</strong>
        <span className={style.amount}>{formats.money(amountCents)}</span>
      </div>
      <div className={style.head}>
        <span className={style.soft}>{context.filter(Boolean).join(', ')}</span>
        <span>
          <ExpenseState expense={expense} />
        </span>
      </div>
      {steps.map(({ id, act, onDay, reason, recordedBy }) => (
        <small key={id} className={style.soft}>
          {words.step({ act, name: recordedBy?.displayName ?? '', on: formats.date(onDay) })}
          {reason ? ` : ${reason}` : ''}
        </small>
      ))}
      <div className={style.head}>
        <Receipts expense={expense} />
        {actions}
      </div>
    </>
  );
}
