import { useQuery } from '@apollo/client/react';
import { DateField, Dialog, elsewhere, errorOf, Form, notify, SelectField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { FollowDecisionDocument } from '../../gql/assemblies.js';
import { CommissionsDocument } from '../../gql/commissions.js';
import { PersonPicker, type Picked } from '../../members/words/person-picker.js';
import { seen } from './follow-up.js';
import { messages } from './messages.js';

interface Props {
  item: { id: string; title: string };
  onClose: () => void;
}

/** Gives a decision to a person or to a commission, with a day if there is one. */
export function EntrustDialog({ item, onClose }: Props) {
  const words = useMessages(messages);
  const [person, setPerson] = useState<Picked | null>(null);
  const [commissionId, setCommissionId] = useState('');
  const [dueOn, setDueOn] = useState('');
  const { data } = useQuery(CommissionsDocument);
  const verb = useVerb(FollowDecisionDocument, { refetch: seen });
  const commissions = (data?.commissions ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const entrust = async () => {
    const said = await verb.run({
      input: {
        itemId: item.id,
        personId: person?.id ?? null,
        commissionId: commissionId || null,
        dueOn: dueOn || null,
      },
    });
    if (!said.done) return;
    notify({ text: words.entrusted });
    onClose();
  };
  return (
    <Dialog title={words.entrustTitle({ title: item.title })} onClose={onClose}>
      <Form
        verb={words.entrustVerb}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['personId', 'commissionId', 'dueOn'])}
        onSubmit={() => void entrust()}
      >
        <SelectField
          label={words.commission}
          hint={words.commissionHint}
          options={[{ value: '', label: words.noCommission }, ...commissions]}
          value={commissionId}
          onChange={setCommissionId}
          error={errorOf(verb.refusal, 'commissionId')}
        />
        <PersonPicker
          label={words.person}
          hint={words.personHint}
          filter={{ membership: 'member', kind: 'person' }}
          value={person}
          onPick={setPerson}
          error={errorOf(verb.refusal, 'personId')}
        />
        <DateField
          label={words.dueOn}
          value={dueOn}
          onChange={setDueOn}
          error={errorOf(verb.refusal, 'dueOn')}
        />
      </Form>
    </Dialog>
  );
}
