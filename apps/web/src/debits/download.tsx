import { Button, Row, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../app/client/use-verb.js';
import { DownloadDebitsDocument } from '../gql/debits.js';
import { messages } from './messages.js';

interface Props {
  id: string;
  /** Nobody has downloaded it yet. */
  first: boolean;
}

/** The file for the bank, and the older shape some banks still want. */
export function Download({ id, first }: Props) {
  const words = useMessages(messages);
  const verb = useVerb(DownloadDebitsDocument, { refetch: ['OneDebitBatch', 'DebitBatches'] });
  const [href, setHref] = useState<string | null>(null);
  const make = async (version: 'v08' | 'v02') => {
    const said = await verb.tell({ id, version });
    if (said.done) setHref(`${said.result.href}&download`);
  };
  return (
    <Row>
      {href ? <a href={href}>{words.saveFile}</a> : null}
      <Button weight={first ? 'main' : 'plain'} busy={verb.busy} onClick={() => make('v08')}>
        {first ? words.download : words.downloadAgain}
      </Button>
      {first ? null : (
        <Button weight="quiet" busy={verb.busy} onClick={() => make('v02')}>
          {words.downloadOld}
        </Button>
      )}
    </Row>
  );
}
