import { notify, useMessages } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { InstructProxyByLinkDocument, WithdrawProxyByLinkDocument } from '../../gql/assemblies.js';
import { AskingDialog } from '../instructions/asking-dialog.js';
import { messages } from '../voter/messages.js';
import { VoiceGiven } from '../voter/voice-given.js';
import type { PersonalAssembly } from './invited.js';

interface Props {
  token: string;
  assembly: PersonalAssembly;
  proxy: NonNullable<PersonalAssembly['proxy']>;
}

const READ = { refetch: ['PersonalPage'] };

/** The voice given to someone by the personal link. */
export function Given({ token, assembly, proxy }: Props) {
  const words = useMessages(messages);
  const withdraw = useVerb(WithdrawProxyByLinkDocument, READ);
  const instruct = useVerb(InstructProxyByLinkDocument, READ);
  const takeBack = async () => {
    if ((await withdraw.tell({ token })).done) notify({ text: words.takenBack });
  };
  return (
    <VoiceGiven
      holder={proxy.holderName}
      ahead={assembly.state === 'convened'}
      sentence={proxy.sentence}
      instructions={proxy.instructions}
      withdrawing={withdraw.busy}
      onTakeBack={takeBack}
      asking={(close) => (
        <AskingDialog
          agenda={assembly.agenda}
          giver={null}
          verb={instruct}
          onSend={(instructions) => instruct.run({ token, instructions })}
          onClose={close}
        />
      )}
    />
  );
}
