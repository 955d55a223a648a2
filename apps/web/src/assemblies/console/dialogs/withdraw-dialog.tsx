import { ConfirmDanger, notify, RefusalNotice, useMessages } from '@etabli/ui';
import { useVerb } from '../../../app/client/use-verb.js';
import { WithdrawItemDocument } from '../../../gql/assemblies.js';
import type { Assembly } from '../console-page.js';
import { messages } from '../messages.js';

interface Props {
  item: Assembly['agenda'][number];
  onClose: () => void;
}

/** Takes an item off the agenda of the sitting. */
export function WithdrawDialog({ item: { id, title }, onClose }: Props) {
  const words = useMessages(messages);
  const verb = useVerb(WithdrawItemDocument, { refetch: ['Console'] });
  const withdraw = async () => {
    const said = await verb.run({ itemId: id });
    if (!said.done) return;
    notify({ text: words.withdrawn({ title }) });
    onClose();
  };
  return (
    <ConfirmDanger
      title={words.withdrawTitle({ title })}
      verb={words.withdraw}
      busy={verb.busy}
      onConfirm={() => void withdraw()}
      onClose={onClose}
    >
      <p>{words.withdrawText}</p>
      {verb.refusal ? <RefusalNotice key={verb.refusal.message} refusal={verb.refusal} /> : null}
    </ConfirmDanger>
  );
}
