import { daysBetween } from '@etabli/kernel/dates';
import { depositReceived, mistakable } from '@etabli/residency/rules/deposits';
import { Button, notify, RefusalNotice, Section, useLocale } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import {
  MakeDepositPaperDocument,
  ReceiveDepositDocument,
  TakeBackDepositDocument,
} from '../../gql/contracts.js';
import style from '../contracts.module.css';
import { PaperButton } from '../paper-button.js';
import { refreshed } from '../refresh.js';
import { type Contract, useContractWords } from '../words.js';
import { GiveBackDialog } from './give-back-dialog.js';
import { ReceiveDialog } from './receive-dialog.js';

type Movement = Contract['depositMovements'][number];

/** Days in which one finds out that a deposit had not come. */
const RECENT = 60;

/** What was received, is held, went back or was kept. */
export function Deposit({ contract }: { contract: Contract }) {
  const { words, formats, date } = useContractWords();
  const [open, setOpen] = useState<'receive' | 'back' | null>(null);
  const make = useVerb(MakeDepositPaperDocument);
  const { depositCents, depositHeld, depositMovements: moved, viewerCan, id } = contract;
  const can = abilities(viewerCan).can('moveDeposit');
  const received = depositReceived(moved);
  const { timeZone } = useLocale();
  const mistake = can ? mistakable(moved) : null;
  if (depositCents === 0 && moved.length === 0) return null;
  return (
    <Section
      title={words.deposit}
      lead={words.depositHeld({ amount: formats.money(depositHeld) })}
      actions={
        can ? (
          <>
            {received < depositCents ? (
              <Button onClick={() => setOpen('receive')}>{words.receive}</Button>
            ) : null}
            {depositHeld > 0 ? <Button onClick={() => setOpen('back')}>{words.giveBack}</Button> : null}
          </>
        ) : null
      }
    >
      <ul className={style.list}>
        {moved.map(({ id: key, kind, amountCents, onDay, reason, means }) => (
          <li key={key}>
            <div>
              {words[`moved_${kind}`]}
              <div className={style.soft}>
                {[date(onDay), means === 'cash' && kind !== 'kept' ? words.inCash : '', reason]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
            </div>
            <span>{formats.money(amountCents)}</span>
            {mistake?.id === key && daysBetween(mistake.onDay, today(timeZone)) <= RECENT ? (
              <Mistaken contractId={id} movement={mistake} />
            ) : null}
          </li>
        ))}
      </ul>
      {moved.length > 0 ? (
        <div>
          <PaperButton label={words.makeDepositPaper} make={() => make.tell({ id })} />
        </div>
      ) : null}
      {open === 'receive' ? (
        <ReceiveDialog contract={contract} left={depositCents - received} onClose={() => setOpen(null)} />
      ) : null}
      {open === 'back' ? <GiveBackDialog contract={contract} onClose={() => setOpen(null)} /> : null}
    </Section>
  );
}

/** What was told last had not come: a press undoes it, here and in the books, and one more says that it had. */
function Mistaken({ contractId: id, movement }: { contractId: string; movement: Movement }) {
  const { words } = useContractWords();
  const verb = useVerb(TakeBackDepositDocument, { refetch: refreshed });
  const again = useVerb(ReceiveDepositDocument, { refetch: refreshed });
  const { amountCents, onDay, means } = movement;
  const received = () => again.tell({ id, amountCents, onDay, means, movementId: crypto.randomUUID() });
  const undo = async () => {
    if (!(await verb.run({ id, movementId: movement.id })).done) return;
    notify({ text: words.notReceivedDone, undo: received });
  };
  return (
    <div>
      <Button weight="quiet" busy={verb.busy} onClick={undo}>
        {words.notReceived}
      </Button>
      {verb.refusal ? <RefusalNotice refusal={verb.refusal} /> : null}
    </div>
  );
}
