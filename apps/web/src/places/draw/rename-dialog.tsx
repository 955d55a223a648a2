import { Dialog, elsewhere, errorOf, Form, notify, type Refused, TextField } from '@etabli/ui';
import { useState } from 'react';
import { usePlaceWords } from '../words.js';

type Rename = (variables: { id: string; name: string }) => Promise<{ done: boolean }>;

interface Props {
  id: string;
  name: string;
  /** What the name is of. */
  label: string;
  verb: { run: Rename; tell: Rename; busy: boolean; refusal: Refused | null };
  onClose: () => void;
}

/** Another name for a building or a floor. */
export function RenameDialog({ id, name, label, verb, onClose }: Props) {
  const { words } = usePlaceWords();
  const [next, setNext] = useState(name);
  const submit = async () => {
    if (!(await verb.run({ id, name: next })).done) return;
    notify({ text: words.saved, undo: () => verb.tell({ id, name }) });
    onClose();
  };
  return (
    <Dialog title={words.renameTitle({ name })} onClose={onClose}>
      <Form
        verb={words.rename}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['name'])}
        onSubmit={submit}
      >
        <TextField
          required
          data-first
          label={label}
          value={next}
          onChange={setNext}
          error={errorOf(verb.refusal, 'name')}
        />
      </Form>
    </Dialog>
  );
}
