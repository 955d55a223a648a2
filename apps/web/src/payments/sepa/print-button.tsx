import { useMessages } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { MadeFile } from '../../app/made-file.js';
import { PrintDueDocument, PrintReceiptDocument } from '../../gql/payments.js';
import { messages } from './messages.js';

interface Props {
  kind: 'due' | 'receipt';
  id: string;
  /** What it is the paper of, for who does not see the line. */
  of: string;
}

/** Makes the paper of a due or a payment, then offers to open it. */
export function PrintButton({ kind, id, of }: Props) {
  const words = useMessages(messages);
  const due = useVerb(PrintDueDocument);
  const receipt = useVerb(PrintReceiptDocument);
  const whose = <span className="unseen"> : {of}</span>;
  return (
    <MadeFile
      weight="quiet"
      busy={due.busy || receipt.busy}
      run={() => (kind === 'due' ? due.tell({ id }) : receipt.tell({ id }))}
      make={
        <>
          {words[kind]}
          {whose}
        </>
      }
      open={
        <>
          {words.open({ what: words[kind] })}
          {whose}
        </>
      }
    />
  );
}
