import { Button, Dialog, notify, RefusalNotice, Row, useMessages } from '@etabli/ui';
import { useNavigate } from 'react-router';
import { useVerb } from '../../../app/client/use-verb.js';
import { useInside } from '../../../app/viewer.js';
import { CloseAssemblyDocument } from '../../../gql/assemblies.js';
import { assemblyPath } from '../../shared/paths.js';
import type { Assembly } from '../console-page.js';
import { messages } from '../messages.js';
import { ToCheck } from './to-check.js';

/** The sitting is closed for good; its minutes are what comes next. */
export function CloseDialog({ assembly, onClose }: { assembly: Assembly; onClose: () => void }) {
  const words = useMessages(messages);
  const inside = useInside();
  const navigate = useNavigate();
  const verb = useVerb(CloseAssemblyDocument, { refetch: ['AssembliesList'] });
  const close = async () => {
    const said = await verb.run({ id: assembly.id });
    if (!said.done) return;
    notify({ text: words.closed });
    void navigate(inside(assemblyPath(assembly.id, 'minutes')));
  };
  return (
    <Dialog title={words.closeTitle} onClose={onClose}>
      <p>{words.closeText}</p>
      <ToCheck assemblyId={assembly.id} />
      {verb.refusal ? <RefusalNotice key={verb.refusal.message} refusal={verb.refusal} /> : null}
      <Row>
        <Button weight="main" data-first busy={verb.busy} onClick={close}>
          {words.close}
        </Button>
      </Row>
    </Dialog>
  );
}
