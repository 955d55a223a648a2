import { Button, useMessages } from '@etabli/ui';
import { useVerb } from '../../../app/client/use-verb.js';
import { CallItemDocument } from '../../../gql/assemblies.js';
import type { ItemProps } from '../item-view.js';
import { messages } from '../messages.js';

/** Comes to this item. */
export function CallStep({ item, onShow }: ItemProps) {
  const words = useMessages(messages);
  const verb = useVerb(CallItemDocument, { refetch: ['Console'] });
  const call = async () => {
    const said = await verb.tell({ itemId: item.id });
    if (said.done) onShow(null);
  };
  return (
    <Button weight="main" large busy={verb.busy} onClick={call}>
      {words.call}
    </Button>
  );
}
