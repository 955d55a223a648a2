import { Button, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../../app/client/use-verb.js';
import { CallItemDocument } from '../../../gql/assemblies.js';
import { following, undecided } from '../course.js';
import { CloseDialog } from '../dialogs/close-dialog.js';
import type { ItemProps } from '../item-view.js';
import { messages } from '../messages.js';

/** On to the following item; when the agenda is exhausted, the sitting is closed. */
export function OnwardStep({ assembly, item, onShow }: ItemProps) {
  const words = useMessages(messages);
  const [closing, setClosing] = useState(false);
  const verb = useVerb(CallItemDocument, { refetch: ['Console'] });
  const { agenda } = assembly;
  const left = undecided(agenda).filter(({ id }) => id !== item.id);
  const next = following(agenda, item) ?? left[0] ?? null;
  const call = async (itemId: string) => {
    const said = await verb.tell({ itemId });
    if (said.done) onShow(null);
  };
  if (next) {
    return (
      <Button weight="main" large busy={verb.busy} onClick={() => void call(next.id)}>
        {words.next(next)}
      </Button>
    );
  }
  return (
    <>
      <p>{words.exhausted}</p>
      <Button weight="main" large onClick={() => setClosing(true)}>
        {words.close}
      </Button>
      {closing ? <CloseDialog assembly={assembly} onClose={() => setClosing(false)} /> : null}
    </>
  );
}
