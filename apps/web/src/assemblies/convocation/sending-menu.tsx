import { Menu, notify, useMessages } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { ResendConvocationDocument } from '../../gql/assemblies.js';
import { messages } from './messages.js';
import type { Sending } from './sending-record.js';
import { usePrinting } from './use-printing.js';

interface Props {
  sending: Sending;
  assemblyId: string;
  onHand: () => void;
}

/** Again by mail, on paper, by hand. */
export function SendingMenu({ sending: { id, person, state }, assemblyId, onHand }: Props) {
  const words = useMessages(messages);
  const resend = useVerb(ResendConvocationDocument, { refetch: ['Sendings'] });
  const { print } = usePrinting(assemblyId);
  const again = async () => {
    const said = await resend.tell({ convocationId: id });
    if (said.done) notify({ text: words.resent({ name: person.displayName }) });
  };
  const left = state === 'sent' || state === 'held';
  return (
    <Menu
      compact
      label={words.actionsOn({ name: person.displayName })}
      items={[
        { label: words.resend, onPick: () => void again() },
        { label: words.print, onPick: () => void print([id]) },
        ...(left ? [] : [{ label: words.handOver, onPick: onHand }]),
      ]}
    />
  );
}
