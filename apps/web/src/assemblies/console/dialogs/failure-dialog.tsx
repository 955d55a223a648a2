import { ConfirmDanger, notify, RefusalNotice, useMessages } from '@etabli/ui';
import { useNavigate } from 'react-router';
import { useVerb } from '../../../app/client/use-verb.js';
import { useInside } from '../../../app/viewer.js';
import { RecordFailureDocument } from '../../../gql/assemblies.js';
import { assemblyPath } from '../../shared/paths.js';
import type { Assembly } from '../console-page.js';
import { messages } from '../messages.js';

/** No quorum: the sitting closes without deciding, and the second call can be prepared. */
export function FailureDialog({ assembly, onClose }: { assembly: Assembly; onClose: () => void }) {
  const words = useMessages(messages);
  const inside = useInside();
  const navigate = useNavigate();
  const verb = useVerb(RecordFailureDocument, { refetch: ['AssembliesList'] });
  const record = async () => {
    const said = await verb.run({ id: assembly.id });
    if (!said.done) return;
    notify({ text: words.failed });
    void navigate(inside(assemblyPath(assembly.id)));
  };
  return (
    <ConfirmDanger
      title={words.failureTitle}
      verb={words.failure}
      busy={verb.busy}
      onConfirm={() => void record()}
      onClose={onClose}
    >
      <p>{words.failureText}</p>
      {verb.refusal ? <RefusalNotice key={verb.refusal.message} refusal={verb.refusal} /> : null}
    </ConfirmDanger>
  );
}
