import { Section, StateBadge, useFormats, useMessages } from '@etabli/ui';
import type { MyPaymentsQuery } from '../gql/paying.js';
import { messages } from './messages.js';
import style from './paying.module.css';
import { PrintButton } from './print-button.js';

/** What was asked and paid, each with its paper. */
export function Before({ money: { dues, payments } }: { money: MyPaymentsQuery['myMoney'] }) {
  const words = useMessages(messages);
  const formats = useFormats();
  return (
    <>
      {payments.length > 0 ? (
        <Section title={words.paid}>
          <ul className={style.list}>
            {payments.map(({ id, method, amountCents, receivedOn, reversedAt }) => (
              <li key={id} className={style.head}>
                <span>
                  {words.payment({
                    money: formats.money(amountCents),
                    method: words[`method_${method}`],
                    day: formats.date(receivedOn),
                  })}
                </span>
                {reversedAt ? (
                  <StateBadge tone="refused">{words.reversed}</StateBadge>
                ) : (
                  <PrintButton kind="receipt" id={id} of={formats.date(receivedOn)} />
                )}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {dues.length > 0 ? (
        <Section title={words.asked}>
          <ul className={style.list}>
            {dues.map(({ id, label, amountCents, dueOn }) => (
              <li key={id} className={style.head}>
                <span>
                  {words.askedLine({ label, money: formats.money(amountCents), day: formats.date(dueOn) })}
                </span>
                <PrintButton kind="due" id={id} of={label} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}
