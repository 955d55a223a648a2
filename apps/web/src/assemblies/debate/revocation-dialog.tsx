import { notify, useMessages } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { RaiseRevocationDocument } from '../../gql/assemblies.js';
import type { Room } from '../console/console-page.js';
import { PersonDialog } from '../console/dialogs/person-dialog.js';
import { messages } from './messages.js';

interface Props {
  assemblyId: string;
  room: Room;
  onClose: () => void;
}

/** The one decision that may be taken off the agenda: explained, then added to it. */
export function RevocationDialog({ assemblyId, room, onClose }: Props) {
  const words = useMessages(messages);
  const verb = useVerb(RaiseRevocationDocument, { refetch: ['Console'] });
  const raise = async (personId: string) => {
    const said = await verb.run({ assemblyId, personId });
    if (!said.done) return;
    notify({ text: words.raised });
    onClose();
  };
  return (
    <PersonDialog
      title={words.revokeTitle}
      lead={words.revokeLead}
      label={words.officer}
      verb={words.raise}
      {...{ room, onClose, busy: verb.busy, refusal: verb.refusal }}
      onSubmit={raise}
    />
  );
}
