import { ChoiceField, Dialog, Form, type Refused, TextField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { messages } from './messages.js';

/** Someone who could carry the voice, or the rule's reason why not. */
export interface Holder {
  id: string;
  name: string;
  refusal: string | null;
}

interface Props {
  name: string;
  onName: (name: string) => void;
  people: readonly Holder[];
  /** The name was looked for, and what is shown answers it. */
  searched: boolean;
  verb: { busy: boolean; refusal: Refused | null; clear: () => void };
  onGive: (holder: Holder) => void;
  onClose: () => void;
}

/** Names who will vote in one's place; whom the rules refuse is shown with the reason, before anything is given. */
export function HolderDialog({ name, onName, people, searched, verb, onGive, onClose }: Props) {
  const words = useMessages(messages);
  const [holder, setHolder] = useState<string | null>(null);
  const chosen = people.find(({ id, refusal }) => id === holder && refusal === null);
  return (
    <Dialog title={words.giveTitle} onClose={onClose}>
      <Form
        verb={chosen ? words.giveTo(chosen) : words.give}
        busy={verb.busy || !chosen}
        refusal={verb.refusal}
        onSubmit={() => chosen && onGive(chosen)}
      >
        <p>{words.giveLead}</p>
        <TextField
          label={words.search}
          hint={words.searchHint}
          value={name}
          required
          autoComplete="off"
          data-first
          onChange={(text) => {
            onName(text);
            setHolder(null);
            verb.clear();
          }}
        />
        {people.length > 0 ? (
          <ChoiceField
            label={words.found({ count: people.length })}
            options={people.map((one) => ({
              value: one.id,
              label: one.name,
              hint: one.refusal,
              disabled: one.refusal !== null,
            }))}
            value={holder}
            onChange={setHolder}
          />
        ) : null}
        <p role="status">{searched && people.length === 0 ? words.nobody : null}</p>
      </Form>
    </Dialog>
  );
}
