import { Dialog, Form, TextField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { messages } from '../messages.js';

const KEY = 'etabli.desk';
const LONGEST = 40;

const NUMBER = 'etabli.desk.number';

/** The name of the desk of this device. Until someone names it, a number drawn once tells it from the others. */
export function deskName(common: string): string {
  const drawn = localStorage.getItem(NUMBER) ?? String(10 + Math.floor(Math.random() * 90));
  localStorage.setItem(NUMBER, drawn);
  return localStorage.getItem(KEY) ?? `${common} ${drawn}`;
}

/** Names this desk, once for the device: what it notes carries the name, and other desks read it. */
export function DeskNameDialog({
  onNamed,
  onClose,
}: {
  onNamed: (name: string) => void;
  onClose: () => void;
}) {
  const words = useMessages(messages);
  const [name, setName] = useState(() => deskName(words.deskDefault));
  const submit = () => {
    localStorage.setItem(KEY, name.trim());
    onNamed(name.trim());
  };
  return (
    <Dialog title={words.deskTitle} onClose={onClose}>
      <Form verb={words.deskKeep} onSubmit={submit}>
        <p>{words.deskLead}</p>
        <TextField
          required
          label={words.deskLabel}
          maxLength={LONGEST}
          value={name}
          onChange={setName}
          data-first
        />
      </Form>
    </Dialog>
  );
}
