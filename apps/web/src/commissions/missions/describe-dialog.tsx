import { useQuery } from '@apollo/client/react';
import { Dialog, elsewhere, errorOf, Form, notify, SelectField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useDraft } from '../../app/draft.js';
import { CommissionsDocument, DescribeMissionDocument } from '../../gql/commissions.js';
import { Description, shown } from './description.js';
import { messages } from './messages.js';
import type { Mission } from './mission-page.js';
import { seen } from './seen.js';

/** Says what a mission is; who looks after commissions may give it to another. */
export function DescribeMissionDialog({ mission, onClose }: { mission: Mission; onClose: () => void }) {
  const words = useMessages(messages);
  const { id, title, purpose, rhythm, commission } = mission;
  const draft = useDraft(`mission.${id}`, { title, purpose, rhythm });
  const [commissionId, setCommissionId] = useState(commission.id);
  const mayMove = abilities(mission.viewerCan).can('move');
  const verb = useVerb(DescribeMissionDocument, { refetch: seen });
  const submit = async () => {
    const said = await verb.run({ id, input: { ...draft.value, commissionId } });
    if (!said.done) return;
    draft.clear();
    notify({ text: words.saved });
    onClose();
  };
  return (
    <Dialog title={words.describeTitle({ title })} onClose={onClose}>
      <Form verb={words.save} busy={verb.busy} refusal={elsewhere(verb.refusal, shown)} onSubmit={submit}>
        <Description value={draft.value} onChange={draft.change} refusal={verb.refusal} />
        {mayMove ? (
          <CommissionField
            from={commission}
            value={commissionId}
            onChange={setCommissionId}
            error={errorOf(verb.refusal, 'commissionId')}
          />
        ) : null}
      </Form>
    </Dialog>
  );
}

interface CommissionProps {
  from: Mission['commission'];
  value: string;
  onChange: (id: string) => void;
  error: string | undefined;
}

function CommissionField({ from, value, onChange, error }: CommissionProps) {
  const words = useMessages(messages);
  const { data } = useQuery(CommissionsDocument);
  const others = (data?.commissions ?? []).filter(({ id }) => id !== from.id);
  return (
    <SelectField
      required
      label={words.commission}
      hint={words.commissionHint}
      options={[from, ...others].map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}
