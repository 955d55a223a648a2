import { notify, useMessages } from '@etabli/ui';
import { useVerb } from '../app/client/use-verb.js';
import { CancelDebitsDocument } from '../gql/debits.js';
import { messages } from './messages.js';
import { ReasonDialog } from './reason-dialog.js';

/** A batch is given up: its dues may be debited again. */
export function CancelDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const words = useMessages(messages);
  const verb = useVerb(CancelDebitsDocument, { refetch: ['OneDebitBatch', 'DebitBatches'] });
  const cancel = async (reason: string) => {
    if (!(await verb.run({ id, reason })).done) return;
    notify({ text: words.cancelled });
    onClose();
  };
  return (
    <ReasonDialog
      title={words.cancelBatch}
      hint={words.cancelHint}
      verb={words.cancelBatch}
      busy={verb.busy}
      refusal={verb.refusal}
      onSay={cancel}
      onClose={onClose}
    />
  );
}
