import { Empty, Menu, StateBadge, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { useCan } from '../../app/viewer.js';
import { BeginTaskDialog } from '../../commissions/tasks/begin-task-dialog.js';
import { TasksAbout } from '../../commissions/tasks/tasks-about.js';
import { useBegins } from '../../commissions/tasks/use-begins.js';
import type { AccountDueFragment } from '../../gql/treasury.js';
import { PrintButton } from '../../payments/sepa/print-button.js';
import style from '../treasury.module.css';
import { messages } from './messages.js';
import { PlanDialog } from './plan-dialog.js';
import { ReduceDialog } from './reduce-dialog.js';

type Open = { kind: 'waiver' | 'credit_note' | 'plan' | 'task'; due: AccountDueFragment };

/** What was asked of somebody, the latest first, with what became of it. */
export function DueList({ dues }: { dues: readonly AccountDueFragment[] }) {
  const words = useMessages(messages);
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  if (dues.length === 0) {
    return (
      <Empty small title={words.noDues}>
        {words.noDuesText}
      </Empty>
    );
  }
  return (
    <>
      <ul className={style.list}>
        {dues.map((due) => (
          <li key={due.id} className={style.due}>
            <OneDue due={due} onOpen={(kind) => setOpen({ kind, due })} />
          </li>
        ))}
      </ul>
      {open ? <Opened {...open} onClose={close} /> : null}
    </>
  );
}

function Opened({ kind, due, onClose }: Open & { onClose: () => void }) {
  if (kind === 'plan') return <PlanDialog due={due} onClose={onClose} />;
  if (kind !== 'task') return <ReduceDialog due={due} kind={kind} onClose={onClose} />;
  return (
    <BeginTaskDialog about={{ dueId: due.id }} what={due.label} refetch={['Account']} onClose={onClose} />
  );
}

interface OneProps {
  due: AccountDueFragment;
  onOpen: (kind: Open['kind']) => void;
}

function OneDue({ due, onOpen }: OneProps) {
  const words = useMessages(messages);
  const formats = useFormats();
  const writes = useCan()('treasury.write');
  const begins = useBegins();
  const { why } = abilities(due.viewerCan);
  const task = { label: words.task, onPick: () => onOpen('task') };
  const money = [
    { label: words.plan, reason: why('plan'), onPick: () => onOpen('plan') },
    { label: words.waive, reason: why('waive'), onPick: () => onOpen('waiver') },
    { label: words.creditNote, reason: why('credit'), danger: true, onPick: () => onOpen('credit_note') },
  ];
  const items = [...(begins ? [task] : []), ...(writes ? money : [])];
  return (
    <>
      <div className={style.head}>
        <strong>{due.label}</strong>
        <span className={style.amount}>{formats.money(due.amountCents)}</span>
      </div>
      <div className={style.facts}>
        <DueState due={due} />
        <span>{words.dueOn({ on: formats.date(due.dueOn) })}</span>
        <span>{words.numbered({ number: due.number, reference: due.printedReference })}</span>
        <PartOf due={due} />
        {due.vatCents > 0 ? <span>{words.withVat({ vat: formats.money(due.vatCents) })}</span> : null}
        <PrintButton kind="due" id={due.id} of={due.label} />
        {items.length > 0 ? (
          <Menu compact label={words.actionsOn({ what: due.label })} items={items} />
        ) : null}
      </div>
      {due.reductions.map(({ id, kind, amountCents, reason, recordedBy }) => (
        <div key={id} className={style.facts}>
          <small>
            {words.reduced({
              ...{ kind, amount: formats.money(amountCents), reason, name: recordedBy?.displayName ?? '' },
            })}
          </small>
          <PrintButton kind="reduction" id={id} of={due.label} />
        </div>
      ))}
      {due.instalments.length > 0 && due.remainingCents > 0 ? (
        <small>
          {words.instalments({
            parts: due.instalments
              .map(({ dueOn, amountCents }) =>
                words.partOn({ amount: formats.money(amountCents), on: formats.date(dueOn) }),
              )
              .join(', '),
          })}
        </small>
      ) : null}
      {due.tasksAbout.length > 0 ? <TasksAbout tasks={due.tasksAbout} /> : null}
    </>
  );
}

/** Of which days it is the price, when it is not the whole. */
function PartOf({ due: { wholeCents, coversFrom, coversTo } }: { due: AccountDueFragment }) {
  const words = useMessages(messages);
  const formats = useFormats();
  if (wholeCents == null) return null;
  const days = coversFrom && coversTo ? { from: formats.date(coversFrom), to: formats.date(coversTo) } : null;
  return <span>{words.partOf({ whole: formats.money(wholeCents), days })}</span>;
}

function DueState({ due }: { due: AccountDueFragment }) {
  const words = useMessages(messages);
  const formats = useFormats();
  if (due.withdrawnAt) return <StateBadge tone="closed">{words.withdrawn}</StateBadge>;
  if (due.remainingCents === 0 && due.settledCents > 0)
    return <StateBadge tone="done">{words.paid}</StateBadge>;
  if (due.remainingCents === 0) return <StateBadge tone="closed">{words.nothingToPay}</StateBadge>;
  const left = formats.money(due.remainingCents);
  return due.lateCents > 0 ? (
    <StateBadge tone="late">{words.late({ left })}</StateBadge>
  ) : (
    <StateBadge tone="waiting">{words.left({ left })}</StateBadge>
  );
}
