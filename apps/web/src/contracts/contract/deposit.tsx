import {
  Button,
  DateField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  notify,
  Section,
  TextField,
  useLocale,
} from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { MakeDepositPaperDocument, ReceiveDepositDocument } from '../../gql/contracts.js';
import { hundredths, written } from '../../places/place/amounts.js';
import style from '../contracts.module.css';
import { PaperButton } from '../paper-button.js';
import { refreshed } from '../refresh.js';
import { type Contract, useContractWords } from '../words.js';
import { GiveBackDialog } from './give-back-dialog.js';

/** What was received, is held, went back or was kept. */
export function Deposit({ contract }: { contract: Contract }) {
  const { words, formats, date } = useContractWords();
  const [open, setOpen] = useState<'receive' | 'back' | null>(null);
  const make = useVerb(MakeDepositPaperDocument);
  const { depositCents, depositHeld, depositMovements: moved, viewerCan, id } = contract;
  const can = abilities(viewerCan).can('moveDeposit');
  const received = moved
    .filter(({ kind }) => kind === 'received')
    .reduce((sum, one) => sum + one.amountCents, 0);
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
        {moved.map(({ id: key, kind, amountCents, onDay, reason }) => (
          <li key={key}>
            <div>
              {words[`moved_${kind}`]}
              <div className={style.soft}>{[date(onDay), reason].filter(Boolean).join(' · ')}</div>
            </div>
            <span>{formats.money(amountCents)}</span>
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

function ReceiveDialog({
  contract,
  left,
  onClose,
}: {
  contract: Contract;
  left: number;
  onClose: () => void;
}) {
  const { words } = useContractWords();
  const { locale, timeZone } = useLocale();
  const [amount, setAmount] = useState(written(left, locale));
  const [onDay, setOnDay] = useState(today(timeZone));
  const [tried, setTried] = useState(false);
  const verb = useVerb(ReceiveDepositDocument, { refetch: refreshed });
  const amountCents = hundredths(amount);
  const submit = async () => {
    setTried(true);
    if (amountCents === null) return;
    if (!(await verb.run({ id: contract.id, amountCents, onDay })).done) return;
    notify({ text: words.received });
    onClose();
  };
  const wrong = tried && amountCents === null ? words.badAmount : errorOf(verb.refusal, 'amountCents');
  return (
    <Dialog title={words.receive} onClose={onClose}>
      <Form
        verb={words.receive}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['amountCents', 'onDay'])}
        onSubmit={submit}
      >
        <TextField required label={words.amount} value={amount} onChange={setAmount} error={wrong} />
        <DateField
          required
          label={words.onDay}
          value={onDay}
          onChange={setOnDay}
          error={errorOf(verb.refusal, 'onDay')}
        />
      </Form>
    </Dialog>
  );
}
