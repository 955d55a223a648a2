import { Dialog, elsewhere, errorOf, Form, PickerField, type Refused } from '@etabli/ui';
import { useState } from 'react';
import type { Room } from '../console-page.js';
import { peopleOf } from '../people.js';

interface Props {
  title: string;
  lead: string;
  /** Of the field. */
  label: string;
  verb: string;
  room: Room;
  busy: boolean;
  refusal: Refused | null;
  onSubmit: (personId: string) => void;
  onClose: () => void;
}

/** Explains, then asks for one person. */
export function PersonDialog({ title, lead, label, verb, room, busy, refusal, onSubmit, onClose }: Props) {
  const [personId, setPersonId] = useState('');
  return (
    <Dialog title={title} onClose={onClose}>
      <Form
        verb={verb}
        busy={busy}
        refusal={elsewhere(refusal, ['personId'])}
        onSubmit={() => onSubmit(personId)}
      >
        <p>{lead}</p>
        <PickerField
          required
          label={label}
          options={peopleOf(room)}
          value={personId}
          onChange={setPersonId}
          error={errorOf(refusal, 'personId')}
        />
      </Form>
    </Dialog>
  );
}
