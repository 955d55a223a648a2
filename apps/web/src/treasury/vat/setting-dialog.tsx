import {
  ChoiceField,
  DateField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  NumberField,
  notify,
  TextField,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { SayVatDocument, type VatRegime, type VatSettingFragment } from '../../gql/treasury.js';
import style from '../treasury.module.css';
import { draftOf, inputOf, type VatDraft } from './draft.js';
import { messages } from './messages.js';
import { RateFields } from './rate-fields.js';

const REGIMES: VatRegime[] = ['exempt', 'franchise', 'liable'];
const BESIDE = ['from', 'vatNumber', 'reason'];

/** What holds from a day on: who is subject, at which rates, and how prices are said. */
export function SettingDialog({
  before,
  first,
  onClose,
}: {
  before: VatSettingFragment | null;
  first: boolean;
  onClose: () => void;
}) {
  const words = useMessages(messages);
  const day = today(useLocale().timeZone);
  const [draft, setDraft] = useState(() => draftOf(before, day));
  const change = (changes: Partial<VatDraft>) => setDraft((known) => ({ ...known, ...changes }));
  const verb = useVerb(SayVatDocument, { refetch: ['Vat', 'VatStatement', 'TreasuryRooms'] });
  const submit = async () => {
    if (!(await verb.run({ input: inputOf(draft) })).done) return;
    notify({ text: words.saved });
    onClose();
  };
  return (
    <Dialog title={words.settingTitle} onClose={onClose}>
      <Form
        verb={words.save}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, BESIDE)}
        onSubmit={() => void submit()}
      >
        <ChoiceField
          label={words.regimeLabel}
          options={REGIMES.map((regime) => ({
            ...{ value: regime, label: words.regime({ regime }), hint: words.regimeHint({ regime }) },
          }))}
          value={draft.regime}
          onChange={(regime) => change({ regime })}
        />
        <DateField
          required
          label={words.fromDay}
          hint={words.fromHint}
          value={draft.from}
          {...(first ? {} : { min: day })}
          onChange={(from) => change({ from })}
          error={errorOf(verb.refusal, 'from')}
        />
        {draft.regime === 'liable' ? <Liable draft={draft} change={change} refusal={verb.refusal} /> : null}
        {draft.regime === 'franchise' ? null : (
          <TextField
            label={words.exemption}
            hint={words.exemptionHint}
            value={draft.exemption}
            onChange={(exemption) => change({ exemption })}
          />
        )}
        <TextField
          required
          label={words.reason}
          hint={words.reasonHint}
          value={draft.reason}
          onChange={(reason) => change({ reason })}
          error={errorOf(verb.refusal, 'reason')}
        />
      </Form>
    </Dialog>
  );
}

interface LiableProps {
  draft: VatDraft;
  change: (changes: Partial<VatDraft>) => void;
  refusal: Parameters<typeof errorOf>[0];
}

function Liable({ draft, change, refusal }: LiableProps) {
  const words = useMessages(messages);
  return (
    <>
      <TextField
        required
        label={words.vatNumber}
        hint={words.vatNumberHint}
        value={draft.vatNumber}
        onChange={(vatNumber) => change({ vatNumber })}
        error={errorOf(refusal, 'vatNumber')}
      />
      <RateFields rates={draft.rates} onChange={(rates) => change({ rates })} />
      <div className={style.prices}>
        <ChoiceField
          label={words.pricesLabel}
          options={[
            { value: 'no', label: words.included },
            { value: 'yes', label: words.excluded, hint: words.excludedHint },
          ]}
          value={draft.excluded}
          onChange={(excluded) => change({ excluded })}
        />
        <ChoiceField
          label={words.whenLabel}
          options={[
            { value: 'no', label: words.onReceipt, hint: words.onReceiptHint },
            { value: 'yes', label: words.onDebits },
          ]}
          value={draft.onDebits}
          onChange={(onDebits) => change({ onDebits })}
        />
      </div>
      <NumberField
        label={words.coefficient}
        hint={words.coefficientHint}
        min={0}
        max={100}
        suffix="%"
        value={draft.coefficient}
        onChange={(coefficient) => change({ coefficient })}
      />
    </>
  );
}
