import { Button, Notice, notify, Row, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { InstructProxyByLinkDocument, WithdrawProxyByLinkDocument } from '../../gql/assemblies.js';
import { Asked } from '../instructions/asked.js';
import { AskingDialog } from '../instructions/asking-dialog.js';
import { messages as instructed } from '../instructions/messages.js';
import { messages as voter } from '../voter/messages.js';
import type { PersonalAssembly } from './invited.js';

interface Props {
  token: string;
  assembly: PersonalAssembly;
  proxy: NonNullable<PersonalAssembly['proxy']>;
}

const READ = { refetch: ['PersonalPage'] };

/** The voice given to someone: to whom, what is asked of them, and how to take it back. */
export function Given({ token, assembly, proxy }: Props) {
  const words = useMessages(voter);
  const asked = useMessages(instructed);
  const [asking, setAsking] = useState(false);
  const withdraw = useVerb(WithdrawProxyByLinkDocument, READ);
  const instruct = useVerb(InstructProxyByLinkDocument, READ);
  const holder = proxy.holderName;
  const takeBack = async () => {
    const said = await withdraw.tell({ token });
    if (!said.done) return;
    notify({ text: words.takenBack });
  };
  return (
    <Notice>
      <p>
        <strong>{holder ? words.withProxy({ holder }) : words.onPaper}</strong>
      </p>
      <p>{assembly.state === 'convened' && holder ? words.waits({ holder }) : proxy.sentence}</p>
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
        <AskingDialog
          agenda={assembly.agenda}
          giver={null}
          verb={instruct}
          onSend={(instructions) => instruct.run({ token, instructions })}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </Notice>
  );
}
