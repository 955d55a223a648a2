import { indexed, readIndex } from '@etabli/residency/rules/indexation';
import { DateField, Dialog, elsewhere, errorOf, Form, notify, TextField, useLocale } from '@etabli/ui';
import { useState } from 'react';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { IndexContractDocument } from '../../gql/contracts.js';
import { refreshed } from '../refresh.js';
import { type Contract, useContractWords } from '../words.js';

/** The amount follows its index: what it becomes is shown before it is said. */
export function IndexDialog({ contract, onClose }: { contract: Contract; onClose: () => void }) {
  const { words, formats } = useContractWords();
  const { timeZone } = useLocale();
  const { terms, monthlyCents } = contract;
  const before = terms.indexHundredths ?? 1;
  const [typed, setTyped] = useState('');
  const [fromDay, setFromDay] = useState(today(timeZone));
  const [tried, setTried] = useState(false);
  const verb = useVerb(IndexContractDocument, { refetch: refreshed });
  const after = readIndex(typed);
  const submit = async () => {
    setTried(true);
    if (after === null) return;
    if (!(await verb.run({ id: contract.id, indexHundredths: after, fromDay })).done) return;
    notify({ text: words.indexedNow });
    onClose();
  };
  const wrong = tried && after === null ? words.badIndex : errorOf(verb.refusal, 'indexHundredths');
  return (
    <Dialog title={words.applyIndex} onClose={onClose}>
      <Form
        verb={words.applyIndex}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['fromDay', 'indexHundredths'])}
        onSubmit={submit}
      >
        <TextField
          required
          inputMode="decimal"
          label={words.newIndex({ index: terms.index ?? '' })}
          hint={words.oldIndex({ value: formats.number(before / 100) })}
          value={typed}
          onChange={setTyped}
          error={wrong}
        />
        <DateField
          required
          label={words.fromDay}
          value={fromDay}
          onChange={setFromDay}
          error={errorOf(verb.refusal, 'fromDay')}
        />
        {after ? (
          <p role="status">
            {words.becomes({
              before: formats.money(monthlyCents),
              after: formats.money(indexed(monthlyCents, before, after)),
            })}
          </p>
        ) : null}
      </Form>
    </Dialog>
  );
}
