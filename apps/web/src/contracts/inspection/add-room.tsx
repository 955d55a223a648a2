import { Button, Dialog, elsewhere, errorOf, Form, TextField } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { AddInspectionRoomDocument } from '../../gql/contracts.js';
import { refreshed } from '../refresh.js';
import { useContractWords } from '../words.js';

/** One more room, or one more thing to look at. */
export function AddRoom({ inspectionId }: { inspectionId: string }) {
  const { words } = useContractWords();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const verb = useVerb(AddInspectionRoomDocument, { refetch: refreshed });
  const submit = async () => {
    if (!(await verb.run({ input: { inspectionId, name } })).done) return;
    setName('');
    setOpen(false);
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words.addRoom}</Button>
      {open ? (
        <Dialog title={words.addRoom} onClose={() => setOpen(false)}>
          <Form
            verb={words.addRoom}
            busy={verb.busy}
            refusal={elsewhere(verb.refusal, ['name'])}
            onSubmit={submit}
          >
            <TextField
              required
              data-first
              label={words.roomName}
              hint={words.roomNameHint}
              value={name}
              onChange={setName}
              error={errorOf(verb.refusal, 'name')}
            />
          </Form>
        </Dialog>
      ) : null}
    </>
  );
}
