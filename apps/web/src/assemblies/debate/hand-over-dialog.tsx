import { Dialog, elsewhere, errorOf, Form, notify, TextField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { HandOverChairDocument } from '../../gql/assemblies.js';
import type { Assembly, Room } from '../console/console-page.js';
import { peopleOf } from '../console/people.js';
import { type Chair, ChairFields, isSubstitute, type Proposal } from './chair-fields.js';
import { messages } from './messages.js';

interface Props {
  assembly: Assembly;
  proposal: Proposal;
  room: Room;
  onClose: () => void;
}

/** The chair changes hands during the sitting, with its reason. */
export function HandOverDialog({ assembly: { id, chair: present }, proposal, room, onClose }: Props) {
  const words = useMessages(messages);
  const [chair, setChair] = useState<Chair>({
    personId: proposal.personId ?? '',
    ground: proposal.ground === 'statutory' ? null : proposal.ground,
    reason: '',
  });
  const verb = useVerb(HandOverChairDocument, { refetch: ['Console'] });
  const people = peopleOf(room).filter(({ value }) => value !== present?.id);
  const submit = async () => {
    const { personId, reason } = chair;
    const ground = isSubstitute(proposal, personId) ? chair.ground : null;
    const said = await verb.run({ input: { assemblyId: id, personId, ground, reason } });
    if (!said.done) return;
    notify({ text: words.handedOver({ name: people.find(({ value }) => value === personId)?.label ?? '' }) });
    onClose();
  };
  return (
    <Dialog title={words.handOverTitle} onClose={onClose}>
      <Form
        verb={words.handOver}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['personId', 'chairGround', 'chairReason'])}
        onSubmit={submit}
      >
        <p>{words.handOverLead}</p>
        <ChairFields
          bare
          label={words.newChair}
          field="personId"
          {...{ people, proposal, chair, refusal: verb.refusal }}
          onChange={(changes) => setChair((before) => ({ ...before, ...changes }))}
        />
        <TextField
          required
          label={words.whyHandOver}
          hint={words.whyChairHint}
          value={chair.reason}
          onChange={(reason) => setChair((before) => ({ ...before, reason }))}
          error={errorOf(verb.refusal, 'chairReason')}
        />
      </Form>
    </Dialog>
  );
}
