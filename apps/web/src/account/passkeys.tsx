import { Button, Form, notify, RefusalNotice, Section, TextField, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { post } from '../session/auth.js';
import { addPasskey, passkeysWork } from '../session/passkey.js';
import { useDoor } from '../session/use-door.js';
import type { PartProps } from './account.js';
import style from './account.module.css';
import { messages } from './messages.js';

/** The passkeys of the account. */
export function Passkeys({ account, reload }: PartProps) {
  const words = useMessages(messages);
  const formats = useFormats();
  const door = useDoor();
  const remove = async (id: string) => {
    if (!(await door.run(() => post('/auth/passkey/delete-passkey', { id })))) return;
    notify({ text: words.passkeyRemoved });
    await reload();
  };
  return (
    <Section title={words.passkeys} lead={words.passkeysLead}>
      {door.refusal ? <RefusalNotice refusal={door.refusal} /> : null}
      {account.passkeys.length > 0 ? (
        <ul className={style.rows}>
          {account.passkeys.map(({ id, name, createdAt }) => (
            <li key={id}>
              <span>
                <strong>{name ?? words.passkeyUnnamed}</strong>
                <small>{words.since({ date: formats.date(createdAt) })}</small>
              </span>
              <Button busy={door.busy} onClick={() => void remove(id)}>
                {words.passkeyRemove}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      {passkeysWork() ? <Add reload={reload} /> : null}
    </Section>
  );
}

function Add({ reload }: Pick<PartProps, 'reload'>) {
  const words = useMessages(messages);
  const door = useDoor();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const add = async () => {
    if (!(await door.run(() => addPasskey(name)))) return;
    notify({ text: words.passkeyAdded });
    setOpen(false);
    setName('');
    await reload();
  };
  if (!open) {
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{words.passkeyAdd}</Button>
      </div>
    );
  }
  return (
    <Form verb={words.passkeyAdd} busy={door.busy} refusal={door.refusal} onSubmit={() => void add()}>
      <TextField
        label={words.passkeyName}
        hint={words.passkeyNameHint}
        required
        value={name}
        onChange={setName}
      />
    </Form>
  );
}
