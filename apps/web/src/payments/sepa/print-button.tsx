import { useMessages } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { MadeFile } from '../../app/made-file.js';
import { PrintDueDocument, PrintReceiptDocument, PrintReductionDocument } from '../../gql/payments.js';
import { messages } from './messages.js';

interface Props {
  kind: 'due' | 'receipt' | 'reduction';
  id: string;
  /** What it is the paper of, for who does not see the line. */
  of: string;
}

/** Makes the paper of a due, a payment, a credit note or a waiver, then offers to open it. */
export function PrintButton({ kind, id, of }: Props) {
  const words = useMessages(messages);
  const verbs = {
    due: useVerb(PrintDueDocument),
    receipt: useVerb(PrintReceiptDocument),
    reduction: useVerb(PrintReductionDocument),
  };
  const verb = verbs[kind];
  const whose = <span className="unseen"> : {of}</span>;
  return (
    <MadeFile
      weight="quiet"
      busy={verb.busy}
      run={() => verb.tell({ id })}
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
