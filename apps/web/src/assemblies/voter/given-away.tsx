import { notify, useMessages } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { GrantProxyDocument, type MyProxyFragment, WithdrawProxyDocument } from '../../gql/assemblies.js';
import { InstructionsDialog } from '../instructions/instructions-dialog.js';
import { messages } from './messages.js';
import { VoiceGiven } from './voice-given.js';

interface Props {
  proxy: MyProxyFragment;
  assemblyId: string;
  /** The assembly has not begun: who will be there is not known. */
  ahead: boolean;
}

/** A voice given to someone from one’s account. Taken back, it can be given again as it was. */
export function GivenAway({ proxy, assemblyId, ahead }: Props) {
  const words = useMessages(messages);
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
    <VoiceGiven
      holder={holder?.displayName}
      ahead={ahead}
      sentence={proxy.sentence}
      instructions={proxy.instructions}
      withdrawing={withdraw.busy}
      onTakeBack={takeBack}
      asking={(close) => (
        <InstructionsDialog assemblyId={assemblyId} proxyId={proxy.id} giver={null} onClose={close} />
      )}
    />
  );
}
