import { Button, Form, notify, PasswordField, Section, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { post } from '../session/auth.js';
import { useDoor } from '../session/use-door.js';
import type { PartProps } from './account.js';
import { messages } from './messages.js';

/** A first password, or another one. */
export function Password({ account, reload }: PartProps) {
  const words = useMessages(messages);
  const [open, setOpen] = useState(false);
  return (
    <Section title={words.password} lead={account.hasPassword ? words.passwordSet : words.passwordNone}>
      {open ? (
        <Change account={account} reload={reload} onDone={() => setOpen(false)} />
      ) : (
        <div>
          <Button onClick={() => setOpen(true)}>
            {account.hasPassword ? words.passwordChange : words.passwordChoose}
          </Button>
        </div>
      )}
    </Section>
  );
}

function Change({ account, reload, onDone }: PartProps & { onDone: () => void }) {
  const words = useMessages(messages);
  const door = useDoor();
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const save = async () => {
    const done = await door.run(() =>
      account.hasPassword
        ? post('/auth/change-password', { currentPassword, newPassword, revokeOtherSessions: true })
        : post('/auth/set-password', { newPassword }),
    );
    if (!done) return;
    notify({ text: words.passwordSaved });
    onDone();
    await reload();
  };
  return (
    <Form
      verb={account.hasPassword ? words.passwordChange : words.passwordChoose}
      busy={door.busy}
      refusal={door.refusal}
      onSubmit={() => void save()}
    >
      {account.hasPassword ? (
        <PasswordField
          label={words.passwordCurrent}
          required
          autoComplete="current-password"
          value={currentPassword}
          onChange={setCurrent}
        />
      ) : null}
      <PasswordField
        label={words.passwordNew}
        hint={words.passwordHint}
        required
        autoComplete="new-password"
        value={newPassword}
        onChange={setNew}
      />
    </Form>
  );
}
