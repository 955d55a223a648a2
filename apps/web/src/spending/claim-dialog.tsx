import { compactIban, friendlyIban } from '@etabli/treasury/sepa/rules/accounts';
import {
  ChoiceField,
  DateField,
  Dialog,
  elsewhere,
  errorOf,
  FilesDrop,
  Form,
  NumberField,
  notify,
  TextField,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { centsOf } from '../app/amount.js';
import { today } from '../app/civil-today.js';
import { useVerb } from '../app/client/use-verb.js';
import { ClaimExpenseDocument } from '../gql/spending.js';
import { IbanField } from '../payments/sepa/iban-field.js';
import { CommissionField } from './commission-field.js';
import { messages } from './messages.js';
import { RECEIPT_LIMIT, RECEIPTS, useReceipts } from './receipts.js';

interface Props {
  mileageTenths: number;
  lastIban: string;
  onClose: () => void;
}

/** The photos, the amount, the commission: a minute on a phone. */
export function ClaimDialog({ mileageTenths, lastIban, onClose }: Props) {
  const words = useMessages(messages);
  const { timeZone } = useLocale();
  const [road, setRoad] = useState(false);
  const receipts = useReceipts();
  const [amount, setAmount] = useState('');
  const [kilometres, setKilometres] = useState<number | null>(null);
  const [label, setLabel] = useState('');
  const [spentOn, setSpentOn] = useState(today(timeZone));
  const [commissionId, setCommission] = useState('');
  const [gift, setGift] = useState(false);
  const [iban, setIban] = useState(friendlyIban(lastIban));
  const [tried, setTried] = useState(false);
  const verb = useVerb(ClaimExpenseDocument, { refetch: ['MyExpenses'] });
  const cents = centsOf(amount);
  const submit = async () => {
    setTried(true);
    if (!road && !cents) return;
    const fileIds = road ? [] : await receipts.sendAll();
    if (!fileIds) return;
    const what = road ? { kilometres } : { amountCents: cents ?? null, fileIds };
    const more = { label, spentOn, gift, commissionId: commissionId || null };
    const said = await verb.run({ input: { ...what, ...more, iban: gift ? null : compactIban(iban) } });
    if (!said.done) return;
    notify({ text: words.claimed });
    onClose();
  };
  const fields = ['amountCents', 'kilometres', 'fileIds', 'label', 'spentOn', 'commissionId', 'iban'];
  return (
    <Dialog title={words.claim} onClose={onClose}>
      <Form verb={words.claim} busy={verb.busy} refusal={elsewhere(verb.refusal, fields)} onSubmit={submit}>
        {mileageTenths > 0 ? (
          <ChoiceField
            label={words.kind}
            options={[
              { value: 'receipt', label: words.byReceipt },
              { value: 'road', label: words.byRoad, hint: words.byRoadHint({ tenths: mileageTenths }) },
            ]}
            value={road ? 'road' : 'receipt'}
            onChange={(value) => setRoad(value === 'road')}
          />
        ) : null}
        {road ? (
          <NumberField
            required
            label={words.kilometres}
            min={1}
            max={10_000}
            value={kilometres}
            onChange={setKilometres}
            error={errorOf(verb.refusal, 'kilometres') ?? errorOf(verb.refusal, 'amountCents')}
          />
        ) : (
          <>
            <FilesDrop
              label={words.receiptFile}
              hint={words.receiptHint}
              accept={RECEIPTS}
              limit={RECEIPT_LIMIT}
              files={receipts.files}
              onFiles={receipts.setFiles}
              error={receipts.problem ?? errorOf(verb.refusal, 'fileIds')}
            />
            <TextField
              required
              inputMode="decimal"
              label={words.amount}
              value={amount}
              onChange={setAmount}
              error={tried && !cents ? words.amountWrong : errorOf(verb.refusal, 'amountCents')}
            />
          </>
        )}
        <TextField
          required
          label={words.label}
          hint={words.labelHint}
          value={label}
          onChange={setLabel}
          error={errorOf(verb.refusal, 'label')}
        />
        <CommissionField value={commissionId} onChange={setCommission} />
        <DateField
          required
          label={words.spentOn}
          value={spentOn}
          onChange={setSpentOn}
          error={errorOf(verb.refusal, 'spentOn')}
        />
        <ChoiceField
          label={words.refund}
          options={[
            { value: 'refund', label: words.toRefund, hint: words.ibanWhy },
            { value: 'gift', label: words.toGive, hint: words.toGiveHint },
          ]}
          value={gift ? 'gift' : 'refund'}
          onChange={(value) => setGift(value === 'gift')}
        />
        {gift ? null : <IbanField value={iban} onChange={setIban} error={errorOf(verb.refusal, 'iban')} />}
      </Form>
    </Dialog>
  );
}
