import { useQuery } from '@apollo/client/react';
import {
  Button,
  Empty,
  Figure,
  notify,
  Page,
  Section,
  StateBadge,
  useFormats,
  useMessages,
} from '@etabli/ui';
import { Answered } from '../app/answered.js';
import { MyMoneyDocument, type MyMoneyQuery } from '../gql/payments.js';
import { PayByCard } from './cards/pay-by-card.js';
import { History } from './history.js';
import { MyHousehold } from './household/my-household.js';
import { messages } from './messages.js';
import style from './payments.module.css';
import { PlanOf } from './plan/plan-of.js';
import { MyTaxReceipts } from './receipts/my-receipts.js';
import { Reductions } from './reductions.js';
import { DebitOf, useUnderway } from './sepa/debit-of.js';
import { MyMandate } from './sepa/mandate.js';
import { PayByTransfer } from './sepa/pay-by-transfer.js';
import { PrintButton } from './sepa/print-button.js';
import { MySolidarity } from './solidarity/my-solidarity.js';

export type Money = MyMoneyQuery['myMoney'];
type Due = Money['dues'][number];

/** What the viewer owes, with the reference to write on a transfer, and what they paid. */
export function Component() {
  const words = useMessages(messages);
  const query = useQuery(MyMoneyDocument);
  return (
    <Page title={words.title} lead={words.lead} width="reading">
      <Answered query={query}>{({ myMoney }) => <Mine money={myMoney} />}</Answered>
    </Page>
  );
}

function Mine({ money }: { money: Money }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const { owedCents, lateCents, creditCents } = money;
  const underway = useUnderway();
  const owed = money.dues
    .filter(({ remainingCents }) => remainingCents > 0)
    .map((due) => ({ ...due, underway: underway.has(due.id) }))
    .reverse();
  const closed = money.dues.filter(({ remainingCents }) => remainingCents === 0);
  return (
    <>
      {owed.length === 0 ? (
        <Empty title={words.nothingOwed}>{words.nothingOwedText}</Empty>
      ) : (
        <Section title={words.owed}>
          <Figure
            label={words.inAll}
            value={formats.money(owedCents)}
            detail={lateCents > 0 ? words.ofItLate({ amount: formats.money(lateCents) }) : null}
          />
          <ul className={style.list}>
            {owed.map((due) => (
              <li key={due.id}>
                <Owed due={due} />
              </li>
            ))}
          </ul>
          {money.cardProviders.map((provider, rank) => (
            <PayByCard
              key={provider}
              provider={provider}
              named={money.cardProviders.length > 1}
              weight={rank === 0 ? 'main' : 'plain'}
              dues={owed}
            />
          ))}
          <PayByTransfer dues={owed} weight={money.cardProviders.length > 0 ? 'plain' : 'main'} />
        </Section>
      )}
      {creditCents > 0 ? <p>{words.credit({ amount: formats.money(creditCents) })}</p> : null}
      <MyHousehold />
      <MyMandate />
      <MySolidarity />
      <MyTaxReceipts />
      {money.payments.length + closed.length > 0 ? (
        <Section title={words.history}>
          <History payments={money.payments} closed={closed} />
        </Section>
      ) : null}
    </>
  );
}

function Owed({ due }: { due: Due }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const { id, label, remainingCents, lateCents, dueOn, reference, printedReference, instalments } = due;
  const { wholeCents, coversFrom, coversTo } = due;
  const part = wholeCents != null &&
    coversFrom &&
    coversTo && {
      whole: formats.money(wholeCents),
      from: formats.date(coversFrom),
      to: formats.date(coversTo),
    };
  const inParts = instalments.length > 0;
  const when = inParts ? words.onPlan : words.payBy({ on: formats.date(dueOn) });
  const copy = () =>
    // A browser may have no clipboard, or forbid it.
    Promise.resolve(navigator.clipboard)
      .then((clipboard) => clipboard.writeText(reference))
      .then(() => notify({ text: words.copied }))
      .catch(() => notify({ text: words.copyFailed, tone: 'refused' }));
  return (
    <>
      <div className={style.head}>
        <strong>{label}</strong>
        <span className={style.amount}>{formats.money(remainingCents)}</span>
      </div>
      <p>
        {lateCents > 0 ? (
          <StateBadge tone="late">
            {inParts
              ? words.lateOnPlan({ amount: formats.money(lateCents) })
              : words.late({ on: formats.date(dueOn) })}
          </StateBadge>
        ) : (
          when
        )}
      </p>
      {part ? <p>{words.partOf(part)}</p> : null}
      <DebitOf dueId={id} />
      {inParts ? (
        <ul>
          {instalments.map((part) => (
            <li key={part.dueOn}>
              {words.partOn({ amount: formats.money(part.amountCents), on: formats.date(part.dueOn) })}
            </li>
          ))}
        </ul>
      ) : null}
      <div className={style.reference}>
        <span>
          <small>{words.reference}</small>
          <output>{printedReference}</output>
        </span>
        <Button onClick={() => void copy()} aria-label={words.copyOf({ label })}>
          {words.copy}
        </Button>
        <PrintButton kind="due" id={id} of={label} />
      </div>
      <Reductions due={due} />
      <PlanOf due={due} />
    </>
  );
}
