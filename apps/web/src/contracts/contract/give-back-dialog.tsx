import { depositReturn } from '@etabli/residency/rules/deposits';
import {
  Button,
  DateField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  notify,
  TextField,
  useLocale,
} from '@etabli/ui';
import { useState } from 'react';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { GiveDepositBackDocument } from '../../gql/contracts.js';
import { hundredths, written } from '../../places/place/amounts.js';
import style from '../contracts.module.css';
import { refreshed } from '../refresh.js';
import { type Contract, useContractWords } from '../words.js';
import { type Means, MeansField } from './means-field.js';

interface Kept {
  key: number;
  amount: string;
  reason: string;
  dueId?: string;
}

/** Gives a deposit back, less what is kept, each part with its reason; what goes back is counted while one writes. */
export function GiveBackDialog({ contract, onClose }: { contract: Contract; onClose: () => void }) {
  const { words, formats } = useContractWords();
  const { locale, timeZone } = useLocale();
  const [kept, setKept] = useState<readonly Kept[]>([]);
  const [onDay, setOnDay] = useState(today(timeZone));
  const [means, setMeans] = useState<Means>('bank');
  const [tried, setTried] = useState(false);
  const verb = useVerb(GiveDepositBackDocument, { refetch: refreshed });
  const deductions = kept.map(({ amount, reason, dueId }) => ({
    ...{ amountCents: hundredths(amount) ?? 0, reason },
    dueId: dueId ?? null,
  }));
  const back = depositReturn(contract.depositHeld, deductions);
  const wrong = kept.some(({ amount, reason }) => !hundredths(amount) || !reason.trim());
  const change = (key: number, part: Partial<Kept>) =>
    setKept(kept.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const add = (one: Omit<Kept, 'key'>) => setKept([...kept, { key: Date.now(), ...one }]);
  const unpaid = contract.depositOwed.filter(({ dueId }) => kept.every((one) => one.dueId !== dueId));
  const submit = async () => {
    setTried(true);
    if (wrong) return;
    if (!(await verb.run({ id: contract.id, deductions, onDay, means })).done) return;
    notify({ text: words.givenBack });
    onClose();
  };
  return (
    <Dialog title={words.giveBack} onClose={onClose}>
      <Form
        verb={words.giveBack}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, [
          'onDay',
          ...kept.map((_, rank) => `deductions.${rank}.amountCents`),
        ])}
        onSubmit={submit}
      >
        {kept.map(({ key, amount, reason }, rank) => (
          <fieldset key={key} className={style.fields}>
            <legend>{words.deduction}</legend>
            <TextField
              required
              label={words.amount}
              value={amount}
              onChange={(next) => change(key, { amount: next })}
              error={
                tried && !hundredths(amount)
                  ? words.badAmount
                  : errorOf(verb.refusal, `deductions.${rank}.amountCents`)
              }
            />
            <TextField
              required
              label={words.why}
              value={reason}
              onChange={(next) => change(key, { reason: next })}
              error={tried && !reason.trim() ? words.sayWhy : undefined}
            />
            <div>
              <Button weight="quiet" onClick={() => setKept(kept.filter((one) => one.key !== key))}>
                {words.removeDeduction}
              </Button>
            </div>
          </fieldset>
        ))}
        {unpaid.length > 0 ? (
          <fieldset className={style.fields}>
            <legend>{words.owedFromDeposit}</legend>
            {unpaid.map(({ dueId, label, cents }) => (
              <div key={dueId}>
                <Button
                  onClick={() =>
                    add({
                      dueId,
                      amount: written(Math.min(cents, back || cents), locale),
                      reason: words.owedReason({ label }),
                    })
                  }
                >
                  {words.keepOwed({ label })}
                </Button>{' '}
                <span className={style.soft}>{formats.money(cents)}</span>
              </div>
            ))}
          </fieldset>
        ) : null}
        <div>
          <Button onClick={() => add({ amount: '', reason: '' })}>{words.addDeduction}</Button>
        </div>
        <p role="status">
          {back === null ? words.tooMuchKept : words.goesBack({ amount: formats.money(back) })}
        </p>
        {back === null || back > 0 ? <MeansField value={means} onChange={setMeans} /> : null}
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
