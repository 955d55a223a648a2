import { Button, CheckField, Section, StateBadge, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import type { MyPaymentsQuery } from '../gql/paying.js';
import { messages } from './messages.js';
import style from './paying.module.css';
import { TransferPanel } from './transfer-panel.js';

type Due = MyPaymentsQuery['myMoney']['dues'][number];
type Debit = MyPaymentsQuery['myDebits'][number];

interface Props {
  dues: readonly Due[];
  debits: readonly Debit[];
}

/** What remains to be paid, and one transfer for all of it or for what is chosen. */
export function ToPay({ dues, debits }: Props) {
  const words = useMessages(messages);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [paying, setPaying] = useState(false);
  if (dues.length === 0) return null;
  const chosen = dues.filter(({ id }) => !left.has(id));
  const choose = (id: string, checked: boolean) => {
    const next = new Set(left);
    if (checked) next.delete(id);
    else next.add(id);
    setLeft(next);
  };
  return (
    <Section title={words.toPay}>
      <ul className={style.list}>
        {dues.map((due) => (
          <li key={due.id}>
            <OneDue
              due={due}
              debit={debits.find((one) => one.due?.id === due.id)}
              chosen={dues.length > 1 ? !left.has(due.id) : null}
              onChoose={(checked) => choose(due.id, checked)}
            />
          </li>
        ))}
      </ul>
      {paying ? null : (
        <Button weight="main" disabled={chosen.length === 0} onClick={() => setPaying(true)}>
          {words.payByTransfer}
        </Button>
      )}
      {paying && chosen.length > 0 ? <TransferPanel dueIds={chosen.map(({ id }) => id)} /> : null}
    </Section>
  );
}

interface OneProps {
  due: Due;
  debit: Debit | undefined;
  /** Null when there is nothing to choose among. */
  chosen: boolean | null;
  onChoose: (checked: boolean) => void;
}

function OneDue({ due, debit, chosen, onChoose }: OneProps) {
  const words = useMessages(messages);
  const formats = useFormats();
  const line = `${due.label}, ${formats.money(due.remainingCents)}`;
  return (
    <div className={style.due}>
      {chosen === null ? (
        <p>
          <strong>{line}</strong>
        </p>
      ) : (
        <CheckField label={line} checked={chosen} onChange={onChoose} />
      )}
      <div className={style.head}>
        <p className={style.soft}>{words.before({ day: formats.date(due.dueOn) })}</p>
        {due.lateCents > 0 ? <StateBadge tone="late">{words.isLate}</StateBadge> : null}
      </div>
      {debit ? <DebitOfIt debit={debit} /> : null}
    </div>
  );
}

/** What the association’s bank does, or did, about this due. */
function DebitOfIt({ debit: { state, collectedOn, returnReason } }: { debit: Debit }) {
  const words = useMessages(messages);
  const day = useFormats().date(collectedOn);
  if (state === 'returned')
    return <p className={style.soft}>{words.debitBack({ day, why: returnReason ?? '' })}</p>;
  return state === 'approved' || state === 'sent' ? (
    <p className={style.soft}>{words.willDebit({ day })}</p>
  ) : null;
}
