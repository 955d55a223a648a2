import { Button, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
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
  const [href, setHref] = useState<string | null>(null);
  const make = async () => {
    const said = kind === 'due' ? await due.tell({ id }) : await receipt.tell({ id });
    if (said.done) setHref(said.result.href);
  };
  return href ? (
    <a href={href} target="_blank" rel="noreferrer">
      {words.open({ what: words[kind] })}
      <span className="unseen"> : {of}</span>
    </a>
  ) : (
    <Button weight="quiet" busy={due.busy || receipt.busy} onClick={make}>
      {words[kind]}
      <span className="unseen"> : {of}</span>
    </Button>
  );
}
