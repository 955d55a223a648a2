import { Dialog, Form, TextField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { messages } from '../messages.js';

const KEY = 'etabli.desk';
const LONGEST = 40;

/** The name of the desk kept on this device, or null when nobody gave it one. */
export const deskName = (): string | null => localStorage.getItem(KEY);

/** Names this desk, once for the device: what it notes carries the name, and other desks read it. */
export function DeskNameDialog({
  onNamed,
  onClose,
}: {
  onNamed: (name: string) => void;
  onClose: () => void;
}) {
  const words = useMessages(messages);
  const [name, setName] = useState(deskName() ?? words.deskDefault);
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
