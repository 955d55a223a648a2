import { useQuery } from '@apollo/client/react';
import { ButtonLink, Columns, Section, useFormats, useLocale, useMessages } from '@etabli/ui';
import { useCan, useInside } from '../app/viewer.js';
import { TreasuryMonthStepsDocument } from '../gql/treasury.js';
import { messages } from './messages.js';
import { monthName } from './rents/months.js';
import style from './treasury.module.css';

/** What a month asks of the treasurer, each behind its page, with how far it is. */
export function MonthSteps() {
  const words = useMessages(messages);
  const { data } = useQuery(TreasuryMonthStepsDocument, { fetchPolicy: 'cache-and-network' });
  const said = useSaid(data?.treasuryMonthSteps);
  const inside = useInside();
  if (!useCan()('treasury.write')) return null;
  const steps = [
    { to: 'tresorerie/redevances', label: words.monthCall, text: said?.called },
    { to: 'tresorerie/prelevements', label: words.monthDebit, text: said?.debited },
    { to: 'tresorerie/relances', label: words.monthRemind, text: said?.reminded },
  ];
  return (
    <Section title={words.month}>
      <Columns least={14}>
        {steps.map(({ to, label, text }) => (
          <div key={to} className={style.step}>
            <ButtonLink to={inside(to)}>{label}</ButtonLink>
            <p>{text}</p>
          </div>
        ))}
      </Columns>
    </Section>
  );
}

interface Steps {
  calledMonth?: string | null;
  calledDues: number;
  debitedOn?: string | null;
  debitStep?: string | null;
  remindedOn?: string | null;
  reminders: number;
}

function useSaid(steps: Steps | undefined) {
  const words = useMessages(messages);
  const { date } = useFormats();
  const { locale } = useLocale();
  if (!steps) return null;
  const { calledMonth, calledDues, debitedOn, debitStep, remindedOn, reminders } = steps;
  return {
    called: calledMonth
      ? words.monthCalled({ month: monthName(calledMonth, locale), dues: calledDues })
      : words.monthNotCalled,
    debited: debitedOn
      ? words.monthDebited({ day: date(debitedOn), step: debitStep ?? 'prepared' })
      : words.monthNotDebited,
    reminded: remindedOn ? words.monthReminded({ day: date(remindedOn), reminders }) : words.monthNotReminded,
  };
}
