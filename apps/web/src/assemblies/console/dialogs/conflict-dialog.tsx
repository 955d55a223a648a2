import { notify, useMessages } from '@etabli/ui';
import { useVerb } from '../../../app/client/use-verb.js';
import { NoteConflictDocument } from '../../../gql/assemblies.js';
import type { Assembly, Room } from '../console-page.js';
import { messages } from '../messages.js';
import { PersonDialog } from './person-dialog.js';

interface Props {
  item: Assembly['agenda'][number];
  room: Room;
  onClose: () => void;
}

/** Notes whose own interests an item touches; the statutes say what follows. */
export function ConflictDialog({ item: { id, title }, room, onClose }: Props) {
  const words = useMessages(messages);
  const verb = useVerb(NoteConflictDocument, { refetch: ['Console', 'ConsoleRoom'] });
  const note = async (personId: string) => {
    const said = await verb.run({ itemId: id, personId });
    if (!said.done) return;
    notify({ text: words.noted });
    onClose();
  };
  return (
    <PersonDialog
      title={words.conflictTitle({ title })}
      lead={words.conflictLead}
      label={words.conflictPerson}
      verb={words.noteIt}
      {...{ room, onClose, busy: verb.busy, refusal: verb.refusal }}
      onSubmit={note}
    />
  );
}
