import { Button, Form, Page, TextField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { type Entered, post } from './auth.js';
import { messages } from './messages.js';
import { useDoor } from './use-door.js';

const SIX_DIGITS = /^\d{6}$/;

/** The second step: a code of the authenticator app, or a backup code. Six digits go by themselves. */
export function CodeForm({ onEntered }: { onEntered: (entered: Entered | null) => void }) {
  const words = useMessages(messages);
  const door = useDoor();
  const [backup, setBackup] = useState(false);
  const [code, setCode] = useState('');
  const send = async (text: string) => {
    const path = backup ? '/auth/two-factor/verify-backup-code' : '/auth/two-factor/verify-totp';
    onEntered(await door.run(() => post<Entered>(path, { code: text.trim() })));
  };
  const type = (text: string) => {
    setCode(text);
    if (!backup && SIX_DIGITS.test(text.trim())) void send(text);
  };
  const turn = () => {
    setBackup(!backup);
    setCode('');
  };
  return (
    <Page title={words.codeTitle} lead={backup ? words.backupLead : words.codeLead} width="reading">
      <Form
        verb={words.confirm}
        busy={door.busy}
        refusal={door.refusal}
        onSubmit={() => void send(code)}
        aside={
          <Button weight="quiet" onClick={turn}>
            {backup ? words.useApp : words.useBackup}
          </Button>
        }
      >
        <TextField
          key={String(backup)}
          label={backup ? words.backupCode : words.code}
          required
          autoFocus
          value={code}
          onChange={type}
          inputMode={backup ? 'text' : 'numeric'}
          autoComplete="one-time-code"
        />
      </Form>
    </Page>
  );
}
