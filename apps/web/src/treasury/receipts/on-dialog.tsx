import {
  CheckField,
  ChoiceField,
  DateField,
  Dialog,
  elsewhere,
  errorOf,
  Form,
  Notice,
  notify,
  TextField,
  useLocale,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { type ReceiptOrganism, TurnTaxReceiptsOnDocument } from '../../gql/treasury.js';
import style from '../treasury.module.css';
import { AGAIN } from './again.js';
import { messages } from './messages.js';
import type { Desk } from './receipts-page.js';

const ORGANISMS: ReceiptOrganism[] = ['general_interest', 'public_utility', 'aid_to_people'];

/** The warning is read, and somebody answers for it; nothing is turned on before. */
export function OnDialog({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const words = useMessages(messages);
  const day = today(useLocale().timeZone);
  const before = desk.setting;
  const [draft, setDraft] = useState(() => ({
    ...{ from: before?.active ? before.from : day, organism: before?.organism ?? ORGANISMS[0] },
    ...{ rescriptOn: before?.rescriptOn ?? '', rescriptReference: before?.rescriptReference ?? '' },
    ...{ feesCount: before?.feesCount ?? false, signatory: before?.signatory ?? '', read: false },
  }));
  const [tried, setTried] = useState(false);
  const change = (changes: Partial<typeof draft>) => setDraft((known) => ({ ...known, ...changes }));
  const verb = useVerb(TurnTaxReceiptsOnDocument, { refetch: AGAIN });
  const submit = async () => {
    setTried(true);
    const { read, rescriptOn, organism, ...said } = draft;
    if (!read || !organism) return;
    const input = { ...said, organism, sentence: desk.sentence, rescriptOn: rescriptOn || null };
    if (!(await verb.run({ input })).done) return;
    notify({ text: words.turnedOn });
    onClose();
  };
  return (
    <Dialog title={words.turnOn} onClose={onClose}>
      <Form
        verb={words.answerFor}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['rescriptOn', 'signatory'])}
        onSubmit={() => void submit()}
      >
        <Notice tone="waiting">{desk.sentence}</Notice>
        <CheckField label={words.iRead} checked={draft.read} onChange={(read) => change({ read })} />
        {tried && !draft.read ? <p role="alert">{words.readFirst}</p> : null}
        <ChoiceField
          label={words.organismLabel}
          options={ORGANISMS.map((organism) => ({ value: organism, label: words.organism({ organism }) }))}
          value={draft.organism ?? null}
          onChange={(organism) => change({ organism })}
        />
        <DateField
          required
          label={words.from}
          hint={words.fromHint}
          value={draft.from}
          onChange={(from) => change({ from })}
        />
        <div className={style.prices}>
          <DateField
            label={words.rescriptDay}
            value={draft.rescriptOn}
            max={day}
            onChange={(rescriptOn) => change({ rescriptOn })}
            error={errorOf(verb.refusal, 'rescriptOn')}
          />
          <TextField
            label={words.rescriptReference}
            value={draft.rescriptReference}
            onChange={(rescriptReference) => change({ rescriptReference })}
          />
        </div>
        <CheckField
          label={words.feesCount}
          hint={words.feesCountHint}
          checked={draft.feesCount}
          onChange={(feesCount) => change({ feesCount })}
        />
        <TextField
          required
          label={words.signatory}
          hint={words.signatoryHint}
          value={draft.signatory}
          onChange={(signatory) => change({ signatory })}
          error={errorOf(verb.refusal, 'signatory')}
        />
      </Form>
    </Dialog>
  );
}
