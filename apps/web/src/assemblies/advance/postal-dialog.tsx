import { Dialog, FileDrop, Form, notify, PickerField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { type AdvanceVotersQuery, RecordPostalVoteDocument } from '../../gql/assemblies.js';
import type { Line } from '../desk/desk-page.js';
import { chosenOnes, type ResolutionChoice, ResolutionChoices } from '../shared/resolution-choices.js';
import { useHandIn } from '../shared/use-hand-in.js';
import { messages } from './messages.js';

interface Props {
  assembly: AdvanceVotersQuery['assembly'];
  lines: readonly Line[];
  onClose: () => void;
}

const LIMIT = 20 * 1024 * 1024;
const KINDS = ['.pdf', '.png', '.jpg', '.jpeg', '.webp'];

/** A ballot received by post: who votes, what on each resolution, and the paper that proves it. */
export function PostalDialog({ assembly, lines, onClose }: Props) {
  const words = useMessages(messages);
  const verb = useVerb(RecordPostalVoteDocument, { refetch: ['AdvanceVoters', 'AdvanceNow', 'Desk'] });
  const { busy, error, handIn } = useHandIn();
  const [electorId, setElector] = useState('');
  const [chosen, setChosen] = useState<ResolutionChoice>({});
  const [paper, setPaper] = useState<File | null>(null);
  const [missing, setMissing] = useState<string | null>(null);
  const voters = lines.filter(({ votes }) => votes);
  const submit = async () => {
    if (!paper) {
      setMissing(words.paperMissing);
      return;
    }
    setMissing(null);
    const received = await handIn(paper);
    if (!received) return;
    const input = { assemblyId: assembly.id, electorId, fileId: received.id, ballots: chosenOnes(chosen) };
    const said = await verb.run({ input });
    if (!said.done) return;
    notify({
      text: words.recorded({ name: voters.find(({ personId }) => personId === electorId)?.name ?? '' }),
    });
    onClose();
  };
  return (
    <Dialog title={words.add} onClose={onClose}>
      <Form verb={words.record} busy={busy || verb.busy} refusal={verb.refusal} onSubmit={submit}>
        <PickerField
          required
          label={words.voter}
          options={voters.map(({ personId, name }) => ({ value: personId, label: name }))}
          value={electorId}
          onChange={setElector}
        />
        <ResolutionChoices
          agenda={assembly.agenda}
          chosen={chosen}
          words={{ choice: words.choice, none: words.left }}
          onChange={setChosen}
        />
        <FileDrop
          label={words.paper}
          accept={KINDS}
          limit={LIMIT}
          file={paper}
          error={missing ?? error}
          onFile={setPaper}
        />
      </Form>
    </Dialog>
  );
}
