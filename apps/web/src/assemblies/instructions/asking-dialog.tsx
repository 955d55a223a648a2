import { Dialog, Form, notify, type Refused, useMessages } from '@etabli/ui';
import { useState } from 'react';
import type { ItemChoiceInput } from '../../gql/assemblies.js';
import {
  chosenOnes,
  type Resolution,
  type ResolutionChoice,
  ResolutionChoices,
} from '../shared/resolution-choices.js';
import { messages } from './messages.js';

interface Props {
  agenda: readonly Resolution[];
  /** Whose paper is copied at the desk; null when one writes for oneself. */
  giver: string | null;
  verb: { busy: boolean; refusal: Refused | null };
  onSend: (instructions: ItemChoiceInput[]) => Promise<{ done: boolean }>;
  onClose: () => void;
}

/** What the giver of a proxy asks to be voted, resolution by resolution; each may be left out. */
export function AskingDialog({ agenda, giver, verb, onSend, onClose }: Props) {
  const words = useMessages(messages);
  const [chosen, setChosen] = useState<ResolutionChoice>({});
  const [missing, setMissing] = useState<Refused | null>(null);
  const submit = async () => {
    const instructions = chosenOnes(chosen);
    setMissing(instructions.length === 0 ? { code: 'input.required', message: words.missing } : null);
    if (instructions.length === 0) return;
    const said = await onSend(instructions);
    if (!said.done) return;
    notify({ text: words.saved });
    onClose();
  };
  return (
    <Dialog title={giver ? words.titleOf({ name: giver }) : words.title} onClose={onClose}>
      <Form verb={words.save} busy={verb.busy} refusal={missing ?? verb.refusal} onSubmit={submit}>
        <p>{giver ? words.leadOf : words.lead}</p>
        <ResolutionChoices agenda={agenda} chosen={chosen} words={words} onChange={setChosen} />
      </Form>
    </Dialog>
  );
}
