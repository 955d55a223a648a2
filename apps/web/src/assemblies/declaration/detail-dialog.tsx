import { Dialog, Form, TextField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { DescribeOfficerDocument } from '../../gql/assemblies.js';
import { messages } from './messages.js';
import type { Officer } from './officers.js';

/** Profession and nationality of an officer: asked of nobody else. */
export function DetailDialog({ officer, onClose }: { officer: Officer; onClose: () => void }) {
  const words = useMessages(messages);
  const { person } = officer;
  const [profession, setProfession] = useState(officer.profession);
  const [nationality, setNationality] = useState(officer.nationality);
  const verb = useVerb(DescribeOfficerDocument, { refetch: ['DeclarationPage'] });
  const save = async () => {
    const said = await verb.run({ input: { personId: person.id, profession, nationality } });
    if (said.done) onClose();
  };
  return (
    <Dialog title={words.detailTitle({ name: person.displayName })} onClose={onClose}>
      <Form verb={words.save} busy={verb.busy} refusal={verb.refusal} onSubmit={() => void save()}>
        <p>{words.detailLead}</p>
        <TextField required label={words.profession} value={profession} onChange={setProfession} />
        <TextField required label={words.nationality} value={nationality} onChange={setNationality} />
      </Form>
    </Dialog>
  );
}
