import { Form, NumberField, notify, Row, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { CloseRoundDocument } from '../../gql/commissions.js';
import { messages } from './messages.js';

const sides = ['for', 'against', 'abstention'] as const;

/** Hands counted in the room. */
export function HandsForm({ roundId }: { roundId: string }) {
  const words = useMessages(messages);
  const [hands, setHands] = useState({ for: 0, against: 0, abstention: 0 });
  const verb = useVerb(CloseRoundDocument, { refetch: ['OneSheet'] });
  const close = async () => {
    const said = await verb.run({ id: roundId, hands });
    if (said.done) notify({ text: words.closedSaid });
  };
  return (
    <Form verb={words.closeHands} weight="plain" busy={verb.busy} refusal={verb.refusal} onSubmit={close}>
      <Row>
        {sides.map((side) => (
          <NumberField
            key={side}
            required
            label={words[side]}
            min={0}
            value={hands[side]}
            onChange={(count) => setHands({ ...hands, [side]: count ?? 0 })}
          />
        ))}
      </Row>
    </Form>
  );
}
