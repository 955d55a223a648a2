import { Button, Dialog, notify, RefusalNotice, Row, useFormats, Waiting } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { ConveneDocument } from '../../gql/assemblies.js';
import type { ToConvene } from './convocation-page.js';
import type { EnclosedDraft } from './lateness.js';
import { useConvocationWords } from './words.js';

interface Props {
  data: ToConvene;
  draft: EnclosedDraft;
  onClose: () => void;
}

/** The last look before what cannot be called back. */
export function SendDialog({ data: { assembly, missingConvocations }, draft, onClose }: Props) {
  const words = useConvocationWords(assembly.nature);
  const formats = useFormats();
  const verb = useVerb(ConveneDocument, { refetch: ['ToConvene', 'AssembliesList'] });
  const count = missingConvocations.length;
  const when = [formats.instant(assembly.startsAt, { weekday: true }), assembly.place]
    .filter(Boolean)
    .join(', ');
  const send = async () => {
    const { reason } = draft.value;
    const said = await verb.run({
      assemblyId: assembly.id,
      input: { lateReason: reason.trim() || null },
    });
    if (!said.done) return;
    draft.clear();
    notify({ text: words.convened({ count }) });
    onClose();
  };
  return (
    <Dialog title={words.sure({ count })} onClose={onClose}>
      <p>{words.sureText({ when })}</p>
      {verb.refusal ? <RefusalNotice key={verb.refusal.message} refusal={verb.refusal} /> : null}
      {verb.busy ? <Waiting>{words.convening}</Waiting> : null}
      <Row>
        <Button data-first onClick={onClose}>
          {words.notYet}
        </Button>
        <Button weight="main" busy={verb.busy} onClick={send}>
          {words.send}
        </Button>
      </Row>
    </Dialog>
  );
}
