import { Row, useMessages } from '@etabli/ui';
import { useVerb } from '../app/client/use-verb.js';
import { MadeFile } from '../app/made-file.js';
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
  const make = (version: 'v08' | 'v02') => ({
    ...{ save: true, open: words.saveFile, busy: verb.busy },
    run: () => verb.tell({ id, version }),
  });
  return (
    <Row>
      <MadeFile
        {...make('v08')}
        weight={first ? 'main' : 'plain'}
        make={first ? words.download : words.downloadAgain}
      />
      {first ? null : <MadeFile {...make('v02')} weight="quiet" make={words.downloadOld} />}
    </Row>
  );
}
