import { Button, Notice, notify, Row, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { GrantProxyDocument, type MyProxyFragment, WithdrawProxyDocument } from '../../gql/assemblies.js';
import { Asked } from '../instructions/asked.js';
import { InstructionsDialog } from '../instructions/instructions-dialog.js';
import { messages as instructed } from '../instructions/messages.js';
import { messages } from './messages.js';

interface Props {
  proxy: MyProxyFragment;
  assemblyId: string;
  /** The assembly has not begun: who will be there is not known. */
  ahead: boolean;
}

/** A voice given to someone: to whom, where it stands, and how to take it back. */
export function GivenAway({ proxy, assemblyId, ahead }: Props) {
  const words = useMessages(messages);
  const asked = useMessages(instructed);
  const [asking, setAsking] = useState(false);
  const withdraw = useVerb(WithdrawProxyDocument, { refetch: ['MyPart'] });
  const grant = useVerb(GrantProxyDocument, { refetch: ['MyPart'] });
  const { holder, giver } = proxy;
  const instructions = proxy.instructions.map(({ itemId, choice }) => ({ itemId, choice }));
  const takeBack = async () => {
    const said = await withdraw.tell({ id: proxy.id });
    if (!said.done) return;
    const again = holder && {
      undo: () => grant.tell({ input: { assemblyId, giverId: giver.id, holderId: holder.id, instructions } }),
    };
    notify({ text: words.takenBack, ...again });
  };
  return (
    <Notice>
      <p>
        <strong>{holder ? words.withProxy({ holder: holder.displayName }) : words.onPaper}</strong>
      </p>
      <p>{ahead && holder ? words.waits({ holder: holder.displayName }) : proxy.sentence}</p>
      <Asked instructions={proxy.instructions} />
      <Row>
        <Button busy={withdraw.busy} onClick={takeBack}>
          {words.takeBack}
        </Button>
        {holder && proxy.instructions.length === 0 ? (
          <Button weight="quiet" onClick={() => setAsking(true)}>
            {asked.write}
          </Button>
        ) : null}
      </Row>
      {asking ? (
        <InstructionsDialog
          assemblyId={assemblyId}
          proxyId={proxy.id}
          giver={null}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </Notice>
  );
}
