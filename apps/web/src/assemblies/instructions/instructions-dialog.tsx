import { useQuery } from '@apollo/client/react';
import { Dialog, Form, notify, type Refused, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { InstructProxyDocument, ResolutionsDocument } from '../../gql/assemblies.js';
import { chosenOnes, type ResolutionChoice, ResolutionChoices } from '../shared/resolution-choices.js';
import { messages } from './messages.js';

interface Props {
  assemblyId: string;
  proxyId: string;
  /** Whose paper is copied at the desk; null when one writes for oneself. */
  giver: string | null;
  onClose: () => void;
}

/** What the giver of a proxy asks to be voted, resolution by resolution; each may be left out. */
export function InstructionsDialog({ assemblyId, proxyId, giver, onClose }: Props) {
  const words = useMessages(messages);
  const { data } = useQuery(ResolutionsDocument, { variables: { id: assemblyId } });
  const verb = useVerb(InstructProxyDocument, { refetch: ['MyPart'] });
  const [chosen, setChosen] = useState<ResolutionChoice>({});
  const [missing, setMissing] = useState<Refused | null>(null);
  const submit = async () => {
    const instructions = chosenOnes(chosen);
    setMissing(instructions.length === 0 ? { code: 'input.required', message: words.missing } : null);
    if (instructions.length === 0) return;
    const said = await verb.run({ id: proxyId, instructions });
    if (!said.done) return;
    notify({ text: words.saved });
    onClose();
  };
  return (
    <Dialog title={giver ? words.titleOf({ name: giver }) : words.title} onClose={onClose}>
      <Form verb={words.save} busy={verb.busy} refusal={missing ?? verb.refusal} onSubmit={submit}>
        <p>{giver ? words.leadOf : words.lead}</p>
        <ResolutionChoices
          agenda={data?.assembly.agenda ?? []}
          chosen={chosen}
          words={words}
          onChange={setChosen}
        />
      </Form>
    </Dialog>
  );
}
