import { DateField, Dialog, elsewhere, errorOf, Form, useMessages } from '@etabli/ui';
import { useState } from 'react';
import type { MondayLineTextFragment } from '../gql/monday.js';
import { messages } from './messages.js';
import { useAside } from './use-aside.js';

/** The day a line comes back. */
export function AsideDialog({ line, onClose }: { line: MondayLineTextFragment; onClose: () => void }) {
  const words = useMessages(messages);
  const [until, setUntil] = useState('');
  const { aside, told } = useAside();
  const submit = async () => {
    const said = await aside.run({ input: { key: line.key, until } });
    if (!said.done) return;
    told(line.key, until);
    onClose();
  };
  return (
    <Dialog title={words.putAside} onClose={onClose}>
      <p>{line.sentence}</p>
      <Form
        verb={words.putAside}
        busy={aside.busy}
        refusal={elsewhere(aside.refusal, ['until'])}
        onSubmit={submit}
      >
        <DateField
          required
          label={words.until}
          hint={words.untilHint}
          value={until}
          onChange={setUntil}
          error={errorOf(aside.refusal, 'until')}
        />
      </Form>
    </Dialog>
  );
}
